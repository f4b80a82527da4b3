//! Mends files: only what is certain, and each file whole or not at all.

use std::fs;
use std::io::Write;
use std::path::Path;

use super::problem::Problem;

/// The text with everything that can be mended; nothing when there is nothing to mend.
pub(crate) fn mended(text: &str, problems: &[Problem]) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    let edits = problems.iter().filter(|it| it.is_fixable()).flat_map(|it| &it.edits);
    for (span, now) in edits {
        // One edit over another would spoil both; the next run sees what is left.
        let Some(between) = text.get(at..span.start) else { continue };
        out.push_str(between);
        out.push_str(now);
        at = span.end;
    }
    out.push_str(&text[at..]);
    (out != text).then_some(out)
}

/// Puts the new text in the place of the old one, with the same permissions. Whatever goes wrong,
/// the file holds the one or the other.
pub(crate) fn replace(path: &Path, was: &str, now: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot be mended: {error}");
    // A link stays a link.
    let path = path.canonicalize().map_err(failed)?;
    let permissions = fs::metadata(&path).map_err(failed)?.permissions();
    if permissions.readonly() {
        return Err("cannot be mended: it may not be written".to_owned());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut temporary = tempfile::Builder::new();
    temporary.prefix(".undisguise-").suffix(".part");
    let mut file = temporary.tempfile_in(folder).map_err(failed)?;
    file.write_all(now.as_bytes()).map_err(failed)?;
    file.as_file().set_permissions(permissions).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    if fs::read(&path).map_err(failed)? != was.as_bytes() {
        return Err("cannot be mended: it changed while it was checked".to_owned());
    }
    file.persist(&path).map_err(|error| failed(error.error))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::judge::problems;
    use super::*;

    #[test]
    fn only_what_is_certain_is_mended() {
        let prose = "The ferrymaп kept the letter iп his coat for пiпe years, aпd пobody kпew it \
                     υпtil пow.\n";
        let now = mended(prose, &problems(prose, "a.txt").unwrap()).unwrap();
        assert_eq!(now, prose.replace('п', "n").replace('υ', "u"));
        assert_eq!(mended(&now, &problems(&now, "a.txt").unwrap()), None);
        let likely = "let cоnst_a = 1;";
        assert_eq!(mended(likely, &problems(likely, "a.rs").unwrap()), None);
        let turned = "a = \"\u{202E}b\" // c";
        assert_eq!(mended(turned, &problems(turned, "a.rs").unwrap()), None);
    }

    #[test]
    fn a_file_that_changed_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        fs::write(&path, "other").unwrap();
        assert!(replace(&path, "one", "two").unwrap_err().contains("changed while"));
        assert_eq!(fs::read_to_string(&path).unwrap(), "other");
        replace(&path, "other", "two").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }
}
