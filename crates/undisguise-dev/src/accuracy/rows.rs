//! The rows of a recorded run, as the tables need them.

use serde_json::Value;

/// The elements of an array; none when there is no array.
pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A text, or nothing.
pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A number with so many places, or a dash.
pub(super) fn number(value: &Value, places: usize) -> String {
    value.as_f64().map_or("–".to_owned(), |value| format!("{value:.places$}"))
}

/// A whole number with its thousands told apart.
pub(super) fn count(value: &Value) -> String {
    let digits = value.as_u64().unwrap_or_default().to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The mean of a field over the rows, for each length in order.
pub(super) fn means(rows: &[&Value], field: &str) -> Vec<f64> {
    let lengths = rows.first().map_or(0, |row| list(&row["lengths"]).len());
    let mean = |at: usize| {
        let values: Vec<f64> =
            rows.iter().filter_map(|row| row["lengths"][at][field].as_f64()).collect();
        values.iter().sum::<f64>() / values.len().max(1) as f64
    };
    (0..lengths).map(mean).collect()
}

/// A line of a table.
pub(super) fn line(cells: impl IntoIterator<Item = String>) -> String {
    // A bar would end the cell.
    let cells: Vec<String> = cells.into_iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// The head of a table: names on the left, figures on the right.
pub(super) fn head(names: &[&str], figures: &[String]) -> String {
    let rule = names.iter().map(|_| "---").chain(figures.iter().map(|_| "--:"));
    let rule: Vec<&str> = rule.collect();
    let all = names.iter().map(|name| (*name).to_owned()).chain(figures.iter().cloned());
    format!("{}|{}|\n", line(all), rule.join("|"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn figures_are_written_for_people() {
        assert_eq!(count(&json!(303_513)), "303,513");
        assert_eq!(count(&json!(14)), "14");
        assert_eq!(number(&json!(99.5), 2), "99.50");
        assert_eq!(number(&Value::Null, 1), "–");
        assert_eq!(head(&["a"], &["b".to_owned()]), "| a | b |\n|---|--:|\n");
    }
}
