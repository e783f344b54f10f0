//! One change of a tree by hand. Each gives a new tree, checked by the same rules as any list of units.

use super::{Unit, UnitTree, UnitTreeError};
use crate::key::Key;

/// Why a tree cannot be changed like that.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// The unit that is to be changed is not there.
    #[error("there is no such unit")]
    Missing,
    /// The unit to merge into is not there.
    #[error("there is no unit {0}")]
    UnknownInto(String),
    /// The organisation itself stays where it is.
    #[error("this unit is the whole organisation: it can only be renamed")]
    Root,
    /// A unit would be merged into itself or into one below it.
    #[error("a unit cannot be merged into itself or into one below it")]
    IntoItself,
    /// A unit with others below it would be removed.
    #[error("there are units below it: move, merge or remove them first")]
    HasUnitsBelow,
    /// The tree would be none.
    #[error("{}", .0.first().map(ToString::to_string).unwrap_or_default())]
    Tree(Vec<UnitTreeError>),
}

/// Along its siblings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Before the sibling before it.
    Up,
    /// After the sibling after it.
    Down,
}

impl UnitTree {
    /// A tree with one unit more, the last of its siblings. The first unit of all is the root.
    ///
    /// # Errors
    /// [`ChangeError::Tree`].
    pub fn with(tree: Option<&Self>, unit: Unit) -> Result<Self, ChangeError> {
        let mut units = tree.map(|tree| tree.units.clone()).unwrap_or_default();
        units.push(unit);
        build(&units)
    }

    /// The unit of that key with another name, or below another unit, as the last one there; what is `None` stays.
    ///
    /// # Errors
    /// [`ChangeError`]; below itself is [`UnitTreeError::Cycle`].
    pub fn changed(&self, key: &str, name: Option<&str>, below: Option<&Key>) -> Result<Self, ChangeError> {
        let position = self.position(key).ok_or(ChangeError::Missing)?;
        let mut units = self.units.clone();
        if let Some(name) = name {
            name.clone_into(&mut units[position].name);
        }
        if let Some(below) = below.filter(|below| units[position].parent.as_ref() != Some(below)) {
            if position == 0 {
                return Err(ChangeError::Root);
            }
            let mut moved = units.remove(position);
            moved.parent = Some(below.clone());
            units.push(moved);
        }
        build(&units)
    }

    /// One unit becomes part of another: the units below it go there, and it ends.
    ///
    /// # Errors
    /// [`ChangeError`].
    pub fn merged(&self, key: &str, into: &str) -> Result<Self, ChangeError> {
        let position = self.position(key).ok_or(ChangeError::Missing)?;
        let target = self.position(into).ok_or_else(|| ChangeError::UnknownInto(into.to_owned()))?;
        if position == 0 {
            return Err(ChangeError::Root);
        }
        if self.subtree(position).contains(&target) {
            return Err(ChangeError::IntoItself);
        }
        let target = self.units[target].key.clone();
        let mut units = self.units.clone();
        let gone = units.remove(position);
        let (mut adopted, mut units): (Vec<Unit>, Vec<Unit>) =
            units.into_iter().partition(|unit| unit.parent.as_ref() == Some(&gone.key));
        for child in &mut adopted {
            child.parent = Some(target.clone());
        }
        units.append(&mut adopted);
        build(&units)
    }

    /// The tree without one unit that has none below it.
    ///
    /// # Errors
    /// [`ChangeError`].
    pub fn without(&self, key: &str) -> Result<Self, ChangeError> {
        let position = self.position(key).ok_or(ChangeError::Missing)?;
        if self.subtree(position).len() > 1 {
            return Err(ChangeError::HasUnitsBelow);
        }
        if position == 0 {
            return Err(ChangeError::Root);
        }
        let mut units = self.units.clone();
        units.remove(position);
        build(&units)
    }

    /// One unit changes places with the sibling before or after it; at the end of the row nothing changes.
    ///
    /// # Errors
    /// [`ChangeError::Missing`].
    pub fn shifted(&self, key: &str, way: Way) -> Result<Self, ChangeError> {
        let position = self.position(key).ok_or(ChangeError::Missing)?;
        let Some(parent) = self.parents[position] else { return Ok(self.clone()) };
        let siblings: Vec<usize> = self.children(parent).collect();
        let own = siblings.iter().position(|sibling| *sibling == position).ok_or(ChangeError::Missing)?;
        let other = match way {
            Way::Up => own.checked_sub(1),
            Way::Down => Some(own + 1),
        };
        let Some(other) = other.and_then(|other| siblings.get(other)) else { return Ok(self.clone()) };
        let mut units = self.units.clone();
        units.swap(position, *other);
        build(&units)
    }
}

fn build(units: &[Unit]) -> Result<UnitTree, ChangeError> {
    UnitTree::new(units).map_err(ChangeError::Tree)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        text.parse().expect("a key")
    }

    fn unit(own: &str, parent: Option<&str>) -> Unit {
        Unit { key: key(own), name: own.to_uppercase(), parent: parent.map(key) }
    }

    /// all > (north > (cranes, office), south > yard)
    fn tree() -> UnitTree {
        let units = [
            unit("all", None),
            unit("north", Some("all")),
            unit("cranes", Some("north")),
            unit("office", Some("north")),
            unit("south", Some("all")),
            unit("yard", Some("south")),
        ];
        UnitTree::new(&units).expect("a tree")
    }

    /// The keys, each with as many dots in front as there are units above.
    fn drawn(tree: &UnitTree) -> String {
        let line = |place: usize| format!("{}{}", ".".repeat(tree.path(place).len() - 1), tree.units()[place].key);
        (0..tree.units().len()).map(line).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_unit_is_added_as_the_last_of_its_siblings() {
        let added = UnitTree::with(Some(&tree()), unit("rails", Some("north"))).expect("a tree");
        assert_eq!(drawn(&added), "all .north ..cranes ..office ..rails .south ..yard");
        assert_eq!(drawn(&UnitTree::with(None, unit("all", None)).expect("a root")), "all");
        let second = UnitTree::with(Some(&tree()), unit("other", None));
        assert_eq!(second, Err(ChangeError::Tree(vec![UnitTreeError::SecondRoot { row: 6 }])));
        assert!(matches!(UnitTree::with(Some(&tree()), unit("yard", Some("all"))), Err(ChangeError::Tree(_))));
    }

    #[test]
    fn a_unit_moves_with_all_below_it_but_never_below_itself() {
        let moved = tree().changed("south", None, Some(&key("north"))).expect("a tree");
        assert_eq!(drawn(&moved), "all .north ..cranes ..office ..south ...yard");
        for below in ["south", "yard"] {
            let Err(ChangeError::Tree(errors)) = tree().changed("south", None, Some(&key(below))) else {
                panic!("moved below itself")
            };
            assert!(errors.iter().all(|error| error.rule() == "below-itself"), "{errors:?}");
        }
        assert_eq!(tree().changed("all", None, Some(&key("north"))), Err(ChangeError::Root));
        assert_eq!(tree().changed("nowhere", None, None), Err(ChangeError::Missing));
        let stays = tree().changed("cranes", Some("Big cranes"), Some(&key("north"))).expect("a tree");
        assert_eq!(drawn(&stays), drawn(&tree()), "where it is already, it keeps its place");
        assert_eq!(stays.units()[2].name, "Big cranes");
    }

    #[test]
    fn a_name_is_checked_whenever_it_changes() {
        for name in ["", " ", "two\nlines", &"x".repeat(81)] {
            let Err(ChangeError::Tree(errors)) = tree().changed("yard", Some(name), None) else {
                panic!("{name} is no name")
            };
            assert_eq!(errors, [UnitTreeError::Name { row: 5 }]);
        }
    }

    #[test]
    fn what_is_merged_leaves_the_units_below_it_to_the_other() {
        let merged = tree().merged("north", "south").expect("a tree");
        assert_eq!(drawn(&merged), "all .south ..yard ..cranes ..office");
        let upwards = tree().merged("north", "all").expect("a tree");
        assert_eq!(drawn(&upwards), "all .south ..yard .cranes .office");
        assert_eq!(tree().merged("north", "cranes"), Err(ChangeError::IntoItself));
        assert_eq!(tree().merged("north", "north"), Err(ChangeError::IntoItself));
        assert_eq!(tree().merged("all", "north"), Err(ChangeError::Root));
        assert_eq!(tree().merged("north", "x"), Err(ChangeError::UnknownInto("x".to_owned())));
    }

    #[test]
    fn only_a_leaf_is_removed() {
        assert_eq!(drawn(&tree().without("yard").expect("a tree")), "all .north ..cranes ..office .south");
        assert_eq!(tree().without("south"), Err(ChangeError::HasUnitsBelow));
        assert_eq!(UnitTree::with(None, unit("all", None)).expect("a root").without("all"), Err(ChangeError::Root));
    }

    #[test]
    fn siblings_change_places_and_take_along_what_is_below_them() {
        let shifted = tree().shifted("south", Way::Up).expect("a tree");
        assert_eq!(drawn(&shifted), "all .south ..yard .north ..cranes ..office");
        assert_eq!(shifted.shifted("south", Way::Down), Ok(tree()));
        for (key, way) in [("north", Way::Up), ("south", Way::Down), ("all", Way::Up), ("yard", Way::Down)] {
            assert_eq!(tree().shifted(key, way), Ok(tree()));
        }
    }
}
