//! `undisguise check`, run as people and CI run it.

mod program;

use std::fs;
use std::process::{Command, Stdio};

use program::{Folder, PLAIN, Run, disguised, run, run_with};
use serde_json::Value;

const CODE: &str = "fn verify(password: &str) -> bool {\n    password.len() > 8\n}\n";

/// One Cyrillic letter in a name, in the second line.
fn spoofed() -> String {
    CODE.replace("    password.len", "    p\u{430}sswd.len")
}

/// The trick of CVE-2021-42574.
const TROJAN: &str = "if level != \"user\u{202E} \u{2066}// only admins\u{2069} \u{2066}\" {\n}\n";

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

fn of_type<'a>(lines: &'a [Value], name: &str) -> Vec<&'a Value> {
    lines.iter().filter(|line| line["type"] == name).collect()
}

fn json(folder: &Folder, args: &[&str], status: i32) -> Vec<Value> {
    let args: Vec<&str> = ["check", "--format", "json"].iter().chain(args).copied().collect();
    lines(run(folder, &args).status(status).text())
}

#[track_caller]
fn talks(run: &Run, part: &str) {
    assert!(run.stderr.contains(part), "no `{part}` in:\n{}", run.stderr);
}

#[test]
fn clean_is_0_found_is_1_failed_is_2() {
    let folder = Folder::new();
    folder.write("a.rs", CODE);
    let clean = run(&folder, &["check"]).status(0);
    assert_eq!(clean.text(), "");
    talks(&clean, "Checked 1 file: nothing found.");
    folder.write("b.rs", spoofed());
    let found = run(&folder, &["check"]).status(1).says(&[
        "b.rs:2:6: warning homoglyph: “p\u{430}sswd” reads as “passwd”: U+0430 CYRILLIC SMALL",
        "\n  2 |     p\u{430}sswd.len() > 8\n    |      ^\n",
    ]);
    talks(&found, "Checked 2 files: 1 warning.");
    run(&folder, &["check", "--fail-on", "certain"]).status(0).says(&["warning homoglyph"]);
    run(&folder, &["check", "--fail-on", "certain", "--show", "certain"]).status(0);
    talks(&run(&folder, &["check", "no/such/file", "a.rs"]).status(2), "no/such/file: cannot be");
    run(&folder, &["check", "--format", "no"]).status(2);
}

#[test]
fn trojan_source_is_an_error() {
    let folder = Folder::new();
    folder.write("a.c", TROJAN);
    let found = run(&folder, &["check"]).status(1);
    assert!(!found.text().contains(['\u{202E}', '\u{2066}', '\u{2069}']), "{}", found.text());
    found.says(&["a.c:1:18: error bidi: ", r#""user\u{202e} \u{2066}// only"#]);
    run(&folder, &["check", "--fail-on", "certain"]).status(1);
    run(&folder, &["check", "--fix"]).status(1);
    assert_eq!(folder.read("a.c"), TROJAN);
}

#[test]
fn what_is_checked() {
    let folder = Folder::new();
    folder.write(".gitignore", "target/\n");
    folder.write("target/a.rs", spoofed());
    folder.write(".git/a.rs", spoofed());
    folder.write(".github/workflows/ci.yml", format!("# {}", spoofed()));
    folder.write("no-ending", spoofed());
    folder.write("binary", [b"\0".as_slice(), spoofed().as_bytes()].concat());
    folder.write("empty", "");
    let paths = |args: &[&str]| -> Vec<String> {
        let lines = json(&folder, args, 1);
        let path = |it: &&Value| it["path"].as_str().expect("a path").to_owned();
        of_type(&lines, "finding").iter().map(path).collect()
    };
    assert_eq!(paths(&[]), [".github/workflows/ci.yml", "no-ending"]);
    assert_eq!(paths(&["."]), [".github/workflows/ci.yml", "no-ending"]);
    assert_eq!(paths(&["--no-ignore"]).last().unwrap(), "target/a.rs");
    assert_eq!(paths(&["target/a.rs", "target/a.rs"]), ["target/a.rs"]);
    let end = json(&folder, &[], 1).pop().unwrap();
    assert_eq!((&end["checked"], &end["binary"]), (&4.into(), &1.into()));
}

#[test]
fn a_text_file_that_is_left_out_is_named() {
    let folder = Folder::new();
    folder.write("latin1.txt", b"caf\xE9\n");
    folder.write("large.txt", "a".repeat(5000));
    let args = ["check", "--max-file-size", "4k"];
    let found = run(&folder, &args).status(0);
    talks(&found, "latin1.txt: not checked: not UTF-8 from byte 3 on");
    talks(&found, "large.txt: not checked: larger than");
    talks(&found, "Not checked: 1 not UTF-8, 1 too large.");
    run(&folder, &["check", "--max-file-size", "4k", "--strict"]).status(2);
    let lines = json(&folder, &["--max-file-size", "4k"], 0);
    let reasons: Vec<&Value> =
        of_type(&lines, "not-checked").iter().map(|it| &it["reason"]).collect();
    assert_eq!(reasons, ["too-large", "not-utf8"]);
}

#[test]
fn comments_and_lists_allow() {
    let folder = Folder::new();
    folder.write("a.rs", spoofed().replace(" > 8", " > 8 // undisguise: allow(homoglyph)"));
    folder.write("b/c.rs", spoofed());
    talks(&run(&folder, &["check"]).status(1), "1 warning, 1 allowed");
    let list = "# all of it\nb/ homoglyph \"p\\u{430}sswd\"\n*.po bidi\n";
    folder.write(".undisguise-allow", list);
    let found = run(&folder, &["check"]).status(0);
    talks(&found, "nothing found, 2 allowed");
    talks(&found, ".undisguise-allow:3: nothing needs this rule: *.po bidi");
    assert_eq!(of_type(&json(&folder, &[], 0), "unused-rule")[0]["line"], 3);
    // Of some files alone nobody can say which rules are not needed.
    assert!(!run(&folder, &["check", "b/c.rs"]).status(0).stderr.contains("nothing needs"));
    run(&folder, &["check", "--no-allow"]).status(1);
    folder.write("other", "b/ bidi\n");
    run(&folder, &["check", "--allow", "other"]).status(1);
    folder.write("other", "b/ homoglyf\n");
    let failed = run(&folder, &["check", "--allow", "other"]).status(2);
    talks(&failed, "other:1: `homoglyf` is no kind");
    run(&folder, &["check", "--allow", "nowhere"]).status(2);
    folder.write("a.rs", spoofed().replace(" > 8", " > 8 // undisguise: allow(homoglyf)"));
    talks(&run(&folder, &["check", "a.rs"]).status(1), "a.rs: line 2: `homoglyf` is no kind");
}

#[test]
fn a_list_above_counts_in_a_work_tree_only() {
    let folder = Folder::new();
    folder.write("in/a.rs", spoofed());
    folder.write(".undisguise-allow", "/in/\n");
    let here = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_undisguise"));
        command.arg("check").current_dir(folder.at("in")).output().unwrap().status.code()
    };
    assert_eq!(here(), Some(1));
    fs::create_dir(folder.at(".git")).unwrap();
    assert_eq!(here(), Some(0));
}

#[test]
fn fix_mends_what_is_certain() {
    let folder = Folder::new();
    folder.write("page.txt", disguised());
    let args = ["check", "--fix"];
    talks(&run(&folder, &args).status(0).says(&["fixed homoglyph: "]), "nothing found, ");
    assert_eq!(folder.read("page.txt"), PLAIN);
    run(&folder, &args).status(0);
    folder.write("code.rs", spoofed());
    run(&folder, &args).status(1);
    assert_eq!(folder.read("code.rs"), spoofed());
    folder.write("page.txt", format!("undisguise: allow-file\n{}", disguised()));
    run(&folder, &["check", "--fix", "page.txt"]).status(0);
    assert!(folder.read("page.txt").contains('\u{43F}'));
    run_with(&folder, &["check", "--fix", "-"], b"").status(2);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[cfg(unix)]
#[test]
fn fix_keeps_permissions_and_links() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let real = folder.write("real.sh", disguised());
    fs::set_permissions(&real, fs::Permissions::from_mode(0o750)).unwrap();
    std::os::unix::fs::symlink(&real, folder.at("link.txt")).unwrap();
    run(&folder, &["check", "--fix", "link.txt"]).status(0);
    assert!(folder.at("link.txt").is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o750);
    assert_eq!(folder.read("real.sh"), PLAIN);
    fs::write(&real, disguised()).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o444)).unwrap();
    talks(&run(&folder, &["check", "--fix"]).status(2), "real.sh: cannot be mended: it may not");
    assert_eq!(folder.read("real.sh"), disguised());
}

#[test]
fn json_lines_have_places() {
    let folder = Folder::new();
    folder.write("a.rs", spoofed());
    let lines = json(&folder, &[], 1);
    assert_eq!(lines[0]["type"], "begin");
    let found = of_type(&lines, "finding")[0];
    let start = spoofed().find('\u{430}').unwrap();
    assert_eq!((&found["start"], &found["end"]), (&start.into(), &(start + 2).into()));
    assert_eq!(
        (&found["line"], &found["column"], &found["end_column"]),
        (&2.into(), &6.into(), &7.into())
    );
    assert_eq!((&found["level"], &found["certainty"]), (&"warning".into(), &"likely".into()));
    assert_eq!((&found["shown"], &found["meant"]), (&"\u{430}".into(), &"a".into()));
    assert_eq!(found["word"], "p\u{430}sswd");
    assert_eq!(lines.last().unwrap()["warnings"], 1);
}

#[test]
fn sarif_tells_all() {
    let folder = Folder::new();
    folder.write("a b.rs", format!("{}{TROJAN}", spoofed()));
    folder.write("page.txt", disguised());
    let found = run(&folder, &["check", "--format", "sarif", ".", "gone.rs"]).status(2);
    assert!(!found.text().contains(['\u{202E}', '\u{2066}', '\u{2069}']));
    let sarif: Value = serde_json::from_str(found.text()).unwrap();
    let run = &sarif["runs"][0];
    assert_eq!(
        (&sarif["version"], &run["columnKind"]),
        (&"2.1.0".into(), &"unicodeCodePoints".into())
    );
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
    let notice = &run["invocations"][0]["toolExecutionNotifications"][0];
    assert_eq!(notice["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "gone.rs");
    let results = run["results"].as_array().unwrap();
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
    }
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b.rs");
    assert_eq!(place["region"]["startColumn"], 6);
    assert!(results[0].get("fixes").is_none());
    let fixed = results.iter().find(|it| it.get("fixes").is_some()).unwrap();
    assert_eq!(fixed["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "page.txt");
}

#[test]
fn github_gets_annotations() {
    let folder = Folder::new();
    folder.write("a.rs", spoofed());
    folder.write("b.c", TROJAN);
    let found = run(&folder, &["check", "--format", "github", ".", "gone"]).status(2);
    found.says(&[
        "::warning file=a.rs,line=2,col=6,endColumn=7,title=Undisguise%3A homoglyph::“",
        "::error file=b.c,line=1,col=18,endColumn=41,title=Undisguise%3A bidi::",
        "::error file=gone,title=Undisguise%3A not checked::cannot be read: ",
    ]);
}

#[test]
fn standard_input_has_a_name() {
    let folder = Folder::new();
    let args = ["check", "-", "--stdin-name", "src/a.rs"];
    run_with(&folder, &args, spoofed().as_bytes()).status(1).says(&["src/a.rs:2:6: warning"]);
    run_with(&folder, &["check", "-"], CODE.as_bytes()).status(0);
    run_with(&folder, &["check", "-"], b"").status(0);
}

#[test]
fn threads_make_no_difference() {
    let folder = Folder::new();
    for index in 0..300 {
        folder.write(&format!("{}/{index}.rs", index % 7), spoofed());
    }
    let one = run(&folder, &["check", "-j", "1"]).status(1);
    let many = run(&folder, &["check", "-j", "8"]).status(1);
    assert_eq!(one.stdout, many.stdout);
    assert_eq!(one.stderr, many.stderr);
}

#[test]
fn one_long_line() {
    let folder = Folder::new();
    folder.write("a.js", format!("{}{}", "var a=1;".repeat(400_000), spoofed()));
    let found = run(&folder, &["check"]).status(1);
    assert!(found.text().len() < 1000, "{}", found.text());
    folder.write("a.js", "p\u{430}sswd,".repeat(20_000));
    run(&folder, &["check"]).status(1).says(&["a.js: … and 19,980 more found"]);
}

#[test]
fn nothing_hides_on_the_terminal() {
    let folder = Folder::new();
    folder.write("a\u{202E}\u{1B}[31m.rs", format!("{}\u{1B}[2J", spoofed().trim_end()));
    for format in ["text", "json", "sarif", "github"] {
        let found = run(&folder, &["check", "--format", format]).status(1);
        assert!(!found.text().contains(['\u{202E}', '\u{1B}']), "{}", found.text());
    }
    assert!(run(&folder, &["check", "--color", "always"]).text().contains("\u{1B}[1m"));
}

#[test]
fn a_disk_that_is_full_is_a_failure_and_a_reader_that_goes_is_none() {
    let folder = Folder::new();
    folder.write("a.rs", spoofed());
    let start = |stdout: Stdio| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_undisguise"));
        command.arg("check").current_dir(folder.path()).stdout(stdout).stderr(Stdio::piped());
        command.spawn().unwrap()
    };
    if cfg!(target_os = "linux") {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = start(full.into()).wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("cannot write standard output"));
    }
    let mut child = start(Stdio::piped());
    drop(child.stdout.take());
    // What was found is found, whether anybody reads it or not.
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[cfg(unix)]
#[test]
fn closed_folders_are_named_and_links_are_not_followed() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    folder.write("in/a.txt", PLAIN);
    folder.write("in/closed/b.txt", PLAIN);
    std::os::unix::fs::symlink(folder.at("in"), folder.at("in/circle")).unwrap();
    std::os::unix::fs::symlink(folder.at("nowhere"), folder.at("in/broken")).unwrap();
    talks(&run(&folder, &["check", "in"]).status(0), "Checked 2 files: ");
    run(&folder, &["check", "in/broken"]).status(2);
    let closed = folder.at("in/closed");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    // Whoever may read everything cannot be kept out of a folder.
    let may_read_everything = fs::read_dir(&closed).is_ok();
    let found = run(&folder, &["check", "in"]);
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
    if !may_read_everything {
        talks(&found.status(2), "in/closed: cannot be opened: ");
    }
}
