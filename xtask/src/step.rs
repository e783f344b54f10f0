//! Progress and outcome: what runs now, how long it took, and what helps when it fails.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The numbered steps of one command.
pub(crate) struct Steps {
    total: usize,
    rows: Vec<Row>,
}

struct Row {
    title: String,
    took: Duration,
    outcome: Outcome,
}

enum Outcome {
    Passed,
    Failed,
    Skipped,
}

impl Steps {
    /// A command of so many steps.
    pub(crate) fn new(total: usize) -> Self {
        Self { total, rows: Vec::new() }
    }

    /// Does one step. Its failure ends the command and names the remedy.
    pub(crate) fn step<T>(&mut self, title: &str, remedy: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let number = self.rows.len() + 1;
        eprintln!("[{number}/{}] {title} …", self.total);
        let started = Instant::now();
        let result = work();
        let took = started.elapsed();
        let outcome = if result.is_ok() { Outcome::Passed } else { Outcome::Failed };
        if result.is_ok() {
            eprintln!("[{number}/{}] {title} … {}", self.total, seconds(took));
        }
        self.rows.push(Row { title: title.to_owned(), took, outcome });
        result.with_context(|| format!("{title}: failed. {remedy}"))
    }

    /// Does one step whose failure does not keep the next ones from telling something: it is shown at once and
    /// counted by [`Steps::finish`]. Nothing is returned for a failed step.
    pub(crate) fn attempt<T>(&mut self, title: &str, remedy: &str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        match self.step(title, remedy, work) {
            Ok(value) => Some(value),
            Err(error) => {
                eprintln!("FAILED {error}");
                for cause in error.chain().skip(1) {
                    eprintln!("  because: {cause}");
                }
                None
            }
        }
    }

    /// Leaves one step out, and says why.
    pub(crate) fn skip(&mut self, title: &str, reason: &str) {
        let number = self.rows.len() + 1;
        eprintln!("[{number}/{}] {title} … left out: {reason}", self.total);
        self.rows.push(Row { title: format!("{title} ({reason})"), took: Duration::ZERO, outcome: Outcome::Skipped });
    }

    /// Prints one line per step and fails when any step failed.
    pub(crate) fn finish(self) -> Result<()> {
        println!("\nSummary");
        for row in &self.rows {
            let word = match row.outcome {
                Outcome::Passed => "passed",
                Outcome::Failed => "FAILED",
                Outcome::Skipped => "left out",
            };
            println!("  {word:<8}  {:>6}  {}", seconds(row.took), row.title);
        }
        let failed = self.rows.iter().filter(|row| matches!(row.outcome, Outcome::Failed)).count();
        let took: Duration = self.rows.iter().map(|row| row.took).sum();
        if failed > 0 {
            bail!("{failed} of {} steps failed", self.rows.len());
        }
        println!("All {} steps done in {}.", self.rows.len(), seconds(took));
        Ok(())
    }
}

fn seconds(took: Duration) -> String {
    match took.as_secs() {
        0..10 => format!("{:.1} s", took.as_secs_f64()),
        total @ 10..120 => format!("{total} s"),
        total => format!("{}:{:02} min", total / 60, total % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_attempt_lets_the_next_step_run_and_fails_the_command_at_the_end() {
        let mut steps = Steps::new(2);
        assert!(steps.attempt("one", "do this", || -> Result<()> { bail!("broken") }).is_none());
        assert_eq!(steps.attempt("two", "do that", || Ok(2)), Some(2));
        assert_eq!(steps.finish().unwrap_err().to_string(), "1 of 2 steps failed");
    }

    #[test]
    fn a_failed_step_names_its_remedy() {
        let error = Steps::new(1).step("Making tea", "Boil water.", || -> Result<()> { bail!("cold") }).unwrap_err();
        assert_eq!(error.to_string(), "Making tea: failed. Boil water.");
    }

    #[test]
    fn times_read_well() {
        assert_eq!(seconds(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(41)), "41 s");
        assert_eq!(seconds(Duration::from_secs(125)), "2:05 min");
    }
}
