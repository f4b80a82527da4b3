//! Who is connected with whom, drawn: sites in the middle, stories and families to the left, schemes
//! to the right. The same stands in a table.

use std::io::{self, Write};

use super::answer::{count, number};
use super::escape;

/// Sites, what holds them together, and the links between both.
#[derive(Default)]
pub(crate) struct Network {
    pub(crate) sites: Vec<Site>,
    pub(crate) sites_left_out: u64,
    pub(crate) bundles: Vec<Bundle>,
    /// Places of a site and of a bundle, and the pages of the site that belong to it.
    pub(crate) links: Vec<(usize, usize, u64)>,
}

impl Network {
    /// Whether nothing connects anything.
    pub(crate) fn is_empty(&self) -> bool {
        self.links.is_empty()
    }
}

/// A site, or a file where no site is known.
pub(crate) struct Site {
    pub(crate) name: String,
    /// Pages of it that were read.
    pub(crate) pages: u64,
}

/// What sites have in common.
pub(crate) struct Bundle {
    pub(crate) bond: Bond,
    /// Its number among those of its kind, from 1.
    pub(crate) number: usize,
    /// What it is, in a few words.
    pub(crate) says: String,
}

/// How sites hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bond {
    /// They tell one story.
    Story,
    /// They carry copies of one text.
    Family,
    /// They use the same table of signs.
    Scheme,
}

impl Bond {
    fn name(self) -> &'static str {
        match self {
            Bond::Story => "Story",
            Bond::Family => "Family",
            Bond::Scheme => "Scheme",
        }
    }

    fn in_words(self) -> &'static str {
        match self {
            Bond::Story => "the stories it tells",
            Bond::Family => "the families of copies it belongs to",
            Bond::Scheme => "the tables of signs it was disguised with",
        }
    }

    /// What the places of its kind are called on the page, before their numbers.
    fn anchor(self) -> &'static str {
        match self {
            Bond::Story => "story",
            Bond::Family => "family",
            Bond::Scheme => "table",
        }
    }

    fn class(self) -> &'static str {
        match self {
            Bond::Story => "b-story",
            Bond::Family => "b-family",
            Bond::Scheme => "b-scheme",
        }
    }
}

/// The picture in units of its own, which are pixels where it is as wide as it wants to be.
const WIDTH: f64 = 920.0;
/// From row to row.
const ROW: f64 = 42.0;
/// Above the first row: the names of the columns.
const TOP: f64 = 38.0;
/// Where the columns begin, and how wide their boxes are.
const LEFT: f64 = 4.0;
const LEFT_WIDTH: f64 = 250.0;
const MIDDLE: f64 = 364.0;
const MIDDLE_WIDTH: f64 = 192.0;
const RIGHT: f64 = 704.0;
const RIGHT_WIDTH: f64 = 212.0;
/// How high a box is.
const BOX: f64 = 30.0;
/// Letters that fit into the boxes of each column.
const LEFT_LETTERS: usize = 34;
const MIDDLE_LETTERS: usize = 25;
const RIGHT_LETTERS: usize = 31;
/// How often rows are put in order by their neighbours.
const ROUNDS: usize = 6;

/// The section; nothing when nothing is connected. What is `anchored` stands on the same page under
/// its name and number.
pub(crate) fn write(network: &Network, anchored: &[Bond], out: &mut dyn Write) -> io::Result<()> {
    if network.is_empty() {
        return Ok(());
    }
    let has = |bond: Bond| network.bundles.iter().any(|bundle| bundle.bond == bond);
    let bonds = [Bond::Story, Bond::Family, Bond::Scheme].into_iter().filter(|bond| has(*bond));
    let with = bonds.map(Bond::in_words).collect::<Vec<_>>().join(", ");
    writeln!(
        out,
        "<section aria-labelledby=\"network\">\n<h2 id=\"network\">Who is connected</h2>\n\
         <p class=\"note\">Each site, or file, with {with}. Thicker lines stand for more pages.</p>\n\
         <div class=\"scroll\">"
    )?;
    write_picture(network, out)?;
    writeln!(out, "</div>")?;
    if network.sites_left_out > 0 {
        let rest = count(network.sites_left_out, "more site is", "more sites are");
        writeln!(out, "<p class=\"note\">{rest} not drawn.</p>")?;
    }
    write_table(network, anchored, out)?;
    writeln!(out, "</section>")
}

/// Where everything stands: the rows of sites and bundles, from the top of the picture.
struct Rows {
    sites: Vec<f64>,
    bundles: Vec<f64>,
    height: f64,
}

/// Rows such that lines cross little: each goes to the mean of what it is linked with, several times
/// over. Always the same for the same network.
///
/// Source: the barycenter method of K. Sugiyama, S. Tagawa, M. Toda, Methods for visual understanding
/// of hierarchical system structures, 1981.
fn rows(network: &Network) -> Rows {
    let (left, right): (Vec<usize>, Vec<usize>) =
        (0..network.bundles.len()).partition(|it| network.bundles[*it].bond != Bond::Scheme);
    let mut columns = [(0..network.sites.len()).collect(), left, right];
    let tallest = columns.iter().map(Vec::len).max().unwrap_or(0);
    let mut rows = Rows {
        sites: vec![0.0; network.sites.len()],
        bundles: vec![0.0; network.bundles.len()],
        height: TOP + tallest as f64 * ROW,
    };
    let place = |column: &[usize], of: &mut Vec<f64>| {
        let free = (tallest - column.len()) as f64 * ROW / 2.0;
        for (row, node) in column.iter().enumerate() {
            of[*node] = TOP + free + (row as f64 + 0.5) * ROW;
        }
    };
    place(&columns[0], &mut rows.sites);
    place(&columns[1], &mut rows.bundles);
    place(&columns[2], &mut rows.bundles);
    for _ in 0..ROUNDS {
        for column in [1, 2] {
            let mean = |bundle: &usize| mean_of(network, *bundle, false, &rows.sites);
            columns[column].sort_by(|a, b| mean(a).total_cmp(&mean(b)).then(a.cmp(b)));
            place(&columns[column].clone(), &mut rows.bundles);
        }
        let mean = |site: &usize| mean_of(network, *site, true, &rows.bundles);
        columns[0].sort_by(|a, b| mean(a).total_cmp(&mean(b)).then(a.cmp(b)));
        place(&columns[0].clone(), &mut rows.sites);
    }
    rows
}

/// The mean row of what a site or a bundle is linked with.
fn mean_of(network: &Network, node: usize, is_site: bool, rows: &[f64]) -> f64 {
    let linked = network.links.iter().filter_map(|(site, bundle, _)| match is_site {
        true if *site == node => Some(rows[*bundle]),
        false if *bundle == node => Some(rows[*site]),
        _ => None,
    });
    let (sum, many) = linked.fold((0.0, 0.0), |(sum, many), row| (sum + row, many + 1.0));
    if many > 0.0 { sum / many } else { f64::MAX }
}

fn write_picture(network: &Network, out: &mut dyn Write) -> io::Result<()> {
    let rows = rows(network);
    let stories = network.bundles.iter().filter(|it| it.bond == Bond::Story).count() as u64;
    let families = network.bundles.iter().filter(|it| it.bond == Bond::Family).count() as u64;
    let schemes = network.bundles.iter().filter(|it| it.bond == Bond::Scheme).count() as u64;
    writeln!(
        out,
        "<svg class=\"network\" viewBox=\"0 0 {WIDTH} {:.0}\" width=\"{WIDTH}\" height=\"{:.0}\" role=\"img\" \
         aria-labelledby=\"network-says\">\n<title id=\"network-says\">{} connected by {}, {} and {}; the \
         table below says the same.</title>",
        rows.height,
        rows.height,
        count(network.sites.len() as u64, "site or file", "sites and files"),
        count(stories, "story", "stories"),
        count(families, "family of copies", "families of copies"),
        count(schemes, "scheme", "schemes"),
    )?;
    let heads = [
        (LEFT, LEFT_WIDTH, "Stories and families", stories + families),
        (MIDDLE, MIDDLE_WIDTH, "Sites and files", network.sites.len() as u64),
        (RIGHT, RIGHT_WIDTH, "Schemes", schemes),
    ];
    for (x, width, words, _) in heads.iter().filter(|(.., many)| *many > 0) {
        writeln!(
            out,
            "<text class=\"head\" x=\"{:.0}\" y=\"18\" text-anchor=\"middle\">{words}</text>",
            x + width / 2.0
        )?;
    }
    for (site, bundle, pages) in &network.links {
        write_link(network, &rows, *site, *bundle, *pages, out)?;
    }
    for (bundle, y) in network.bundles.iter().zip(&rows.bundles) {
        let is_left = bundle.bond != Bond::Scheme;
        let (x, width) = if is_left { (LEFT, LEFT_WIDTH) } else { (RIGHT, RIGHT_WIDTH) };
        let words = format!("{} {}: {}", bundle.bond.name(), bundle.number, bundle.says);
        let words = short(&words, if is_left { LEFT_LETTERS } else { RIGHT_LETTERS });
        write_box(x, *y, width, bundle.bond.class(), &words, out)?;
    }
    for (site, y) in network.sites.iter().zip(&rows.sites) {
        let words = short(&site.name, MIDDLE_LETTERS);
        let words = match site.pages {
            1 => words,
            some => format!("{words} ({})", number(some)),
        };
        write_box(MIDDLE, *y, MIDDLE_WIDTH, "b-site", &words, out)?;
    }
    writeln!(out, "</svg>")
}

fn write_link(
    network: &Network,
    rows: &Rows,
    site: usize,
    bundle: usize,
    pages: u64,
    out: &mut dyn Write,
) -> io::Result<()> {
    let bond = network.bundles[bundle].bond;
    let (from, to) = match bond {
        Bond::Scheme => (MIDDLE + MIDDLE_WIDTH, RIGHT),
        Bond::Story | Bond::Family => (MIDDLE, LEFT + LEFT_WIDTH),
    };
    let (start, end, half) = (rows.sites[site], rows.bundles[bundle], (from + to) / 2.0);
    let thick = 1.5 + (pages as f64).ln().min(5.0);
    writeln!(
        out,
        "<path class=\"{}\" d=\"M{from:.0} {start:.1}C{half:.0} {start:.1} {half:.0} {end:.1} {to:.0} {end:.1}\" \
         stroke-width=\"{thick:.1}\"/>",
        bond.class()
    )
}

fn write_box(
    x: f64,
    y: f64,
    width: f64,
    class: &str,
    words: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(
        out,
        "<rect class=\"{class}\" x=\"{x:.0}\" y=\"{:.1}\" width=\"{width:.0}\" height=\"{BOX}\" rx=\"6\"/>\
         <text x=\"{:.0}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
        y - BOX / 2.0,
        x + width / 2.0,
        y + 4.5,
        escape::label(words)
    )
}

/// The same in words.
fn write_table(network: &Network, anchored: &[Bond], out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<details class=\"rest\"><summary>The same as a table</summary><div class=\"scroll\">\
         <table class=\"quotes\"><thead><tr><th scope=\"col\">What they share</th>\
         <th scope=\"col\">Sites and files, with pages</th></tr></thead>\n<tbody>"
    )?;
    for (place, bundle) in network.bundles.iter().enumerate() {
        let linked = network.links.iter().filter(|(_, other, _)| *other == place);
        let sites: Vec<String> = linked
            .map(|(site, _, pages)| {
                format!("{} ({})", escape::label(&network.sites[*site].name), number(*pages))
            })
            .collect();
        let name = format!("{} {}", bundle.bond.name(), bundle.number);
        let name = match anchored.contains(&bundle.bond) {
            true => format!("<a href=\"#{}-{}\">{name}</a>", bundle.bond.anchor(), bundle.number),
            false => name,
        };
        writeln!(
            out,
            "<tr><td>{name} {}</td><td>{}</td></tr>",
            escape::label(&bundle.says),
            sites.join(", ")
        )?;
    }
    writeln!(out, "</tbody></table></div></details>")
}

fn short(words: &str, letters: usize) -> String {
    match words.char_indices().nth(letters) {
        None => words.to_owned(),
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linked_rows_stand_beside_each_other() {
        let site = |name: &str| Site { name: name.to_owned(), pages: 1 };
        let bundle = |number| Bundle { bond: Bond::Story, number, says: "<b>".to_owned() };
        let network = Network {
            sites: ["a", "b", "c", "d"].map(site).into(),
            bundles: vec![bundle(1), bundle(2)],
            links: vec![(0, 1, 1), (1, 0, 3), (2, 1, 1), (3, 0, 1)],
            ..Network::default()
        };
        let rows = rows(&network);
        let upper = rows.sites[1].max(rows.sites[3]) < rows.sites[0].min(rows.sites[2]);
        assert_eq!(upper, rows.bundles[0] < rows.bundles[1], "{:?}", rows.sites);
        let mut out = Vec::new();
        write(&network, &[Bond::Story], &mut out).expect("memory");
        let html = String::from_utf8(out).expect("UTF-8");
        assert!(html.contains("Story 1: &lt;b&gt;") && !html.contains("<b>"));
        assert!(
            html.contains("<title id=\"network-says\">4 sites and files connected by 2 stories")
        );
    }
}
