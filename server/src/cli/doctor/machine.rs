//! Memory can reach the disk in two ways: core dumps and swap.

use std::{fs, io, path::Path};

use super::Finding;

/// Looks at the machine whose files lie below `root`.
pub(super) fn look(root: &Path) -> [Finding; 2] {
    [core_dumps(root), swap(root)]
}

fn core_dumps(root: &Path) -> Finding {
    let limits = fs::read_to_string(root.join("proc/self/limits")).unwrap_or_default();
    let dumps = limits.lines().find_map(|line| line.strip_prefix("Max core file size"));
    match dumps.and_then(|limits| limits.split_whitespace().next()) {
        None => Finding::unknown(
            "Whether core dumps are on: a crash could write pools to disk. Set `LimitCORE=0` for the service.",
        ),
        Some("0") => Finding::good(
            "Core dumps are off in this shell. The service has limits of its own: set `LimitCORE=0` for it.",
        ),
        Some(_) => Finding::note(
            "Core dumps are on in this shell: a crash could write pools to disk. The service has limits of its own: set \
             `LimitCORE=0` for it, or start it after `ulimit -c 0`.",
        ),
    }
}

fn swap(root: &Path) -> Finding {
    let Ok(swaps) = fs::read_to_string(root.join("proc/swaps")) else {
        return Finding::unknown("Whether swap is on: pools in memory could reach the disk.");
    };
    let mut places = swaps.lines().skip(1).filter_map(|line| line.split_whitespace().next());
    match places.find(|place| !keeps_secrets(root, place)) {
        None => Finding::good("No unencrypted swap."),
        Some(place) => Finding::note(&format!(
            "Swap is on, and nothing says that {place} is encrypted: pools in memory could reach the disk."
        )),
    }
}

/// Whether what is swapped out there is in memory or encrypted.
fn keeps_secrets(root: &Path, place: &str) -> bool {
    let Some(device) = place.strip_prefix("/dev/") else { return false };
    device.starts_with("zram") || encrypted(&root.join("sys/block").join(device))
}

/// Whether a block device is encrypted itself, or lies on nothing but such ones: a volume of LVM in a LUKS container.
fn encrypted(device: &Path) -> bool {
    if fs::read_to_string(device.join("dm/uuid")).is_ok_and(|uuid| uuid.starts_with("CRYPT-")) {
        return true;
    }
    let below = |device: &Path| fs::read_dir(device.join("slaves"))?.collect::<io::Result<Vec<_>>>();
    // Partitions, of which these files say nothing, have no such directory.
    below(device).is_ok_and(|below| !below.is_empty() && below.iter().all(|entry| encrypted(&entry.path())))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{super::Kind, *};

    /// A machine of a few files, removed when dropped.
    struct Machine(PathBuf);

    impl Machine {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("heard-doctor-{}-{name}", std::process::id()));
            fs::create_dir_all(&root).expect("a directory");
            Self(root)
        }

        fn file(&self, path: &str, text: &str) {
            let path = self.0.join(path);
            fs::create_dir_all(path.parent().expect("a directory")).expect("a directory");
            fs::write(path, text).expect("a file");
        }

        fn swap(&self, places: &[&str]) -> Kind {
            let head = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";
            let lines: String =
                places.iter().map(|place| format!("{place}         partition\t8388604\t\t0\t\t-2\n")).collect();
            self.file("proc/swaps", &format!("{head}{lines}"));
            swap(&self.0).kind
        }

        fn core_dumps(&self, limit: &str) -> Finding {
            let head = "Limit                     Soft Limit           Hard Limit           Units     \n";
            self.file(
                "proc/self/limits",
                &format!(
                    "{head}Max core file size        {limit}                    unlimited            bytes     \n"
                ),
            );
            core_dumps(&self.0)
        }
    }

    impl Drop for Machine {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_machine_that_tells_nothing_is_unknown() {
        let machine = Machine::new("nothing");
        assert!(look(&machine.0).iter().all(|finding| finding.kind == Kind::Unknown));
    }

    #[test]
    fn only_memory_and_encrypted_volumes_are_places_to_swap_to() {
        let machine = Machine::new("swap");
        machine.file("sys/block/dm-0/dm/uuid", "CRYPT-LUKS2-0123-vault\n");
        machine.file("sys/block/dm-1/dm/uuid", "LVM-0123\n");
        machine.file("sys/block/dm-1/slaves/dm-0/dm/uuid", "CRYPT-LUKS2-0123-vault\n");
        machine.file("sys/block/dm-2/dm/uuid", "LVM-4567\n");
        machine.file("sys/block/dm-2/slaves/sda2/partition", "2\n");
        machine.file("sys/block/dm-3/dm/uuid", "LVM-89AB\n");
        machine.file("sys/block/dm-3/slaves/dm-0/dm/uuid", "CRYPT-LUKS2-0123-vault\n");
        machine.file("sys/block/dm-3/slaves/sda2/partition", "2\n");
        for places in [&[][..], &["/dev/zram0"], &["/dev/dm-0"], &["/dev/dm-1"], &["/dev/zram0", "/dev/dm-0"]] {
            assert_eq!(machine.swap(places), Kind::Good, "{places:?}");
        }
        for places in [&["/dev/dm-2"][..], &["/dev/dm-3"], &["/dev/dm-9"], &["/dev/sda2"], &["/swapfile"]] {
            assert_eq!(machine.swap(places), Kind::Note, "{places:?}");
            assert_eq!(machine.swap(&["/dev/dm-0", places[0]]), Kind::Note, "{places:?}");
        }
    }

    #[test]
    fn limits_are_said_to_be_those_of_the_shell() {
        let machine = Machine::new("limits");
        for (limit, kind) in [("0", Kind::Good), ("unlimited", Kind::Note), ("8388608", Kind::Note)] {
            let finding = machine.core_dumps(limit);
            assert_eq!(finding.kind, kind, "{limit}");
            assert!(finding.text.contains("in this shell") && finding.text.contains("LimitCORE=0"));
        }
    }
}
