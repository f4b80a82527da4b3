//! Documents made up from the frequencies of English words, some of which repeat others in nine
//! ways: what near-duplicates are measured on. The same seed makes the same documents.

use anyhow::Result;
use fastrand::Rng;

use crate::models::words;
use crate::sources;

/// The ways in which one document repeats another.
pub(in crate::measure) const EDITS: [&str; 9] = [
    "set anew",
    "typing errors",
    "few words",
    "many words",
    "excerpt",
    "extended",
    "reordered",
    "renamed",
    "framed",
];

/// A document.
pub(in crate::measure) struct Made {
    pub(in crate::measure) text: String,
    /// Documents of one origin repeat each other.
    pub(in crate::measure) origin: usize,
    /// The index in [`EDITS`] of what was done to it; `None` for an original.
    pub(in crate::measure) edit: Option<usize>,
}

/// So many words of a hundred are among the commonest, which hold a sentence together.
const COMMON: usize = 45;

/// How many these are, and from which of the list on a word is rare.
const COMMONEST: usize = 120;
const VOCABULARY: usize = 30_000;

/// Of a hundred documents so many carry a piece of boilerplate, and so many an exact copy of it.
const FRAMED: usize = 30;

/// Pieces of boilerplate that all documents share.
const FRAMES: usize = 25;

const FIRST: [&str; 24] = [
    "Alma", "Bruno", "Clara", "Dario", "Edith", "Falk", "Greta", "Hugo", "Ines", "Jonas", "Karla",
    "Leif", "Marta", "Nils", "Olga", "Pavel", "Rosa", "Sven", "Tilda", "Ulf", "Vera", "Wanda",
    "Yann", "Zora",
];

const LAST: [&str; 24] = [
    "Abel", "Brandt", "Corvin", "Dunmore", "Ekberg", "Farrow", "Gently", "Holm", "Ivers", "Jansen",
    "Kessel", "Lund", "Marlow", "Nygaard", "Orlov", "Pruitt", "Quade", "Rask", "Stenvik", "Thorne",
    "Ullman", "Varga", "Winter", "Zeller",
];

/// Makes documents.
pub(in crate::measure) struct Maker {
    common: Vec<(String, f64)>,
    rare: Vec<(String, f64)>,
    frames: Vec<String>,
    rng: Rng,
}

impl Maker {
    pub(in crate::measure) fn new(seed: u64) -> Result<Maker> {
        let mut list = words::read(&sources::path("wordfreq")?, "large_en")?;
        list.retain(|(word, _)| word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase()));
        list.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        list.truncate(VOCABULARY);
        let rare = list.split_off(COMMONEST);
        let summed = |list: Vec<(String, f64)>| {
            let mut sum = 0.0;
            let mut add = |(word, share)| {
                sum += share;
                (word, sum)
            };
            list.into_iter().map(&mut add).collect::<Vec<_>>()
        };
        let mut maker = Maker {
            common: summed(list),
            rare: summed(rare),
            frames: Vec::new(),
            rng: Rng::with_seed(seed),
        };
        maker.frames = (0..FRAMES).map(|_| maker.sentences(30, 60)).collect();
        Ok(maker)
    }

    /// So many documents, of which nearly half repeat one of the others.
    pub(in crate::measure) fn documents(&mut self, count: usize) -> Vec<Made> {
        let pairs = count * 23 / 49;
        let mut documents: Vec<Made> = (0..count - pairs)
            .map(|origin| Made { text: self.original(), origin, edit: None })
            .collect();
        for copy in 0..pairs {
            let edit = copy % EDITS.len();
            let text = self.edited(&documents[copy].text.clone(), edit);
            documents.push(Made { text, origin: copy, edit: Some(edit) });
        }
        self.rng.shuffle(&mut documents);
        documents
    }

    fn original(&mut self) -> String {
        // Lengths as on the web: many short ones, few long ones.
        let most = 60 + (60.0 * (1.0 / (1.0 - 0.93 * self.rng.f64())).powf(1.1)) as usize;
        let text = self.sentences(most, most + 40);
        if self.rng.usize(..100) < FRAMED { self.framed(&text) } else { text }
    }

    /// Sentences of so many words in all, in paragraphs.
    pub(in crate::measure) fn sentences(&mut self, least: usize, most: usize) -> String {
        let wanted = self.rng.usize(least..=most);
        let (mut text, mut count, mut in_paragraph) = (String::new(), 0, 0);
        while count < wanted {
            let length = self.rng.usize(6..22).min(wanted - count + 3);
            let sentence: Vec<String> = (0..length).map(|_| self.word()).collect();
            let sentence = sentence.join(" ");
            let (first, rest) = sentence.split_at(1);
            if !text.is_empty() {
                let is_new = in_paragraph > 3 && self.rng.bool();
                text.push_str(if is_new { "\n\n" } else { " " });
                in_paragraph = if is_new { 0 } else { in_paragraph };
            }
            text.push_str(&first.to_uppercase());
            text.push_str(rest);
            text.push('.');
            (count, in_paragraph) = (count + length, in_paragraph + 1);
        }
        text
    }

    pub(in crate::measure) fn word(&mut self) -> String {
        match self.rng.usize(..1000) {
            0..25 => self.name(),
            25..35 => self.rng.u32(2..2000).to_string(),
            at if at < 35 + 10 * COMMON => drawn(&self.common, &mut self.rng),
            _ => drawn(&self.rare, &mut self.rng),
        }
    }

    pub(in crate::measure) fn name(&mut self) -> String {
        let (first, last) = (self.rng.usize(..FIRST.len()), self.rng.usize(..LAST.len()));
        format!("{} {}", FIRST[first], LAST[last])
    }

    fn edited(&mut self, text: &str, edit: usize) -> String {
        match EDITS[edit] {
            "set anew" => text.replace("\n\n", "\n").replace(". ", ".  ").to_uppercase(),
            "typing errors" => self.each_word(text, 3, Maker::mistyped),
            "few words" => self.each_word(text, 5, |maker, _| maker.word()),
            "many words" => {
                let share = self.rng.usize(14..22);
                self.each_word(text, share, |maker, _| maker.word())
            }
            "excerpt" => self.excerpt(text),
            "extended" => {
                let own = text.split(' ').count();
                let more = self.sentences(own / 3, own);
                if self.rng.bool() { format!("{text} {more}") } else { format!("{more} {text}") }
            }
            "reordered" => {
                let mut sentences: Vec<&str> = text.split_inclusive(". ").collect();
                let middle = sentences.len() / 2;
                sentences.rotate_left(middle);
                sentences.join(" ")
            }
            "renamed" => self.each_word(text, 100, |maker, word| {
                let is_number = word.starts_with(|first: char| first.is_ascii_digit());
                match word.trim_end_matches('.') {
                    name if FIRST.contains(&name) => maker.rng.choice(FIRST).unwrap_or(name).into(),
                    name if LAST.contains(&name) => maker.rng.choice(LAST).unwrap_or(name).into(),
                    _ if is_number => maker.rng.u32(2..2000).to_string(),
                    _ => word.to_owned(),
                }
            }),
            _ => self.framed(&self.excerpt_of(text, 90)),
        }
    }

    /// So many words of a hundred written anew.
    fn each_word(
        &mut self,
        text: &str,
        share: usize,
        write: impl Fn(&mut Maker, &str) -> String,
    ) -> String {
        let mut written = String::with_capacity(text.len());
        for word in text.split_inclusive([' ', '\n']) {
            let bare = word.trim_end_matches([' ', '\n']);
            if bare.is_empty() || self.rng.usize(..100) >= share {
                written.push_str(word);
                continue;
            }
            written.push_str(&write(self, bare));
            if bare.ends_with('.') && !written.ends_with('.') {
                written.push('.');
            }
            written.push_str(&word[bare.len()..]);
        }
        written
    }

    /// Two letters exchanged.
    fn mistyped(&mut self, word: &str) -> String {
        let mut letters: Vec<char> = word.chars().collect();
        if letters.len() > 2 {
            let at = self.rng.usize(..letters.len() - 1);
            letters.swap(at, at + 1);
        }
        letters.into_iter().collect()
    }

    fn excerpt(&mut self, text: &str) -> String {
        let share = self.rng.usize(35..75);
        self.excerpt_of(text, share)
    }

    /// So many words of a hundred, from anywhere.
    fn excerpt_of(&self, text: &str, share: usize) -> String {
        let words: Vec<&str> = text.split_inclusive([' ', '\n']).collect();
        let length = words.len() * share / 100;
        let start = (words.len() - length) / 2;
        words[start..start + length].concat().trim().to_owned()
    }

    /// With a piece of boilerplate before or behind it.
    fn framed(&mut self, text: &str) -> String {
        let frame = &self.frames[self.rng.usize(..FRAMES)];
        if self.rng.bool() { format!("{frame}\n\n{text}") } else { format!("{text}\n\n{frame}") }
    }
}

fn drawn(summed: &[(String, f64)], rng: &mut Rng) -> String {
    let all = summed.last().map_or(0.0, |(_, sum)| *sum);
    let wanted = rng.f64() * all;
    let at = summed.partition_point(|(_, sum)| *sum <= wanted).min(summed.len() - 1);
    summed[at].0.clone()
}
