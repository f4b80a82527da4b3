//! Annotations of a GitHub workflow: `::error file=…,line=…::message`.

use undisguise::Certainty;

use crate::visible::visible;

use super::problem::Problem;
use super::{Checked, Judged};

pub(crate) fn lines(checked: &Checked, judged: &Judged) -> String {
    judged.problems.iter().map(|problem| line(&checked.path, problem)).collect()
}

fn line(path: &str, problem: &Problem) -> String {
    let level = match problem.certainty {
        Certainty::Certain => "error",
        Certainty::Likely => "warning",
        Certainty::Possible => "notice",
    };
    let place = &problem.place;
    // Columns mean something only within one line.
    let end = match place.line == place.end_line {
        true => format!(",endColumn={}", place.end_column),
        false => format!(",endLine={}", place.end_line),
    };
    let title = format!("Undisguise: {}", problem.kind);
    format!(
        "::{level} file={},line={},col={}{end},title={}::{}\n",
        property(path),
        place.line,
        place.column,
        property(&title),
        data(&problem.message)
    )
}

/// A file that could not be read.
pub(crate) fn failed(path: &str, why: &str) -> String {
    let title = property("Undisguise: not checked");
    format!("::error file={},title={title}::{}\n", property(path), data(&visible(why)))
}

/// A rule of the allow-list that nothing needed.
pub(crate) fn unused(file: &str, line: usize, message: &str) -> String {
    let title = property("Undisguise: unused rule");
    format!("::notice file={},line={line},title={title}::{}\n", property(file), data(message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(&visible(text)).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::judge::problems;
    use super::*;

    #[test]
    fn annotations_are_escaped() {
        let mut problem = problems("let cоnst_a = 1;", "a.rs").unwrap().remove(0);
        problem.message = "100 %\nsure: yes, it is".to_owned();
        assert_eq!(
            line("a,b:c%.rs", &problem),
            "::warning file=a%2Cb%3Ac%25.rs,line=1,col=6,endColumn=7,\
             title=Undisguise%3A homoglyph::100 %25%0Asure: yes, it is\n"
        );
    }
}
