//! The tables beside the pictures.

use leptos::prelude::*;

use crate::i18n::Words;

/// One table: a head for the rows' names and one per column, and rows of a name and its cells.
pub(super) struct Table {
    /// The caption once more, without marks, to name the part of the page that scrolls.
    pub(super) label: String,
    pub(super) caption: AnyView,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<(AnyView, Vec<String>)>,
}

/// Tables that are folded away until somebody asks for them.
pub(super) fn data(words: Words, tables: Vec<Table>) -> Option<impl IntoView + use<>> {
    let tables: Vec<_> = tables.into_iter().filter(|table| !table.rows.is_empty()).map(table).collect();
    (!tables.is_empty()).then(|| {
        view! {
            <details class="data">
                <summary>{words.get("board-show-table")}</summary>
                <div class="stack">{tables}</div>
            </details>
        }
    })
}

fn table(table: Table) -> impl IntoView {
    let head = table
        .head
        .into_iter()
        .enumerate()
        .map(|(column, head)| {
            view! { <th scope="col" class=(column > 0).then_some("num")>{head}</th> }
        })
        .collect_view();
    let rows = table
        .rows
        .into_iter()
        .map(|(name, cells)| {
            // Signs and ranges keep their order where the page is written from right to left.
            let cells =
                cells.into_iter().map(|cell| view! { <td class="num"><bdi dir="ltr">{cell}</bdi></td> }).collect_view();
            view! { <tr><th scope="row">{name}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=table.label>
            <table class="table">
                <caption>{table.caption}</caption>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
