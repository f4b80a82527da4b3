//! Who and what is named in a document: full names, the mentions that mean them, and what they are
//! said to be.

mod animal;
mod calendar;
mod describe;
mod find;
mod german;
mod late;
mod resolve;
mod romance;
mod russian;
mod shape;
mod title;

pub(crate) use resolve::gender_of;
pub(crate) use russian::{is_family, past, stem};
pub(crate) use title::{below, moved, with_title};

use crate::tell::reading::Reading;

/// Everything a document names, and where.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// Each once, in the order of the first mention outside headlines.
    pub(crate) named: Vec<Named>,
    /// In the order of the text; never overlapping.
    pub(crate) mentions: Vec<Mention>,
    /// Which mention holds each token, counted from one; 0 where none does.
    of_token: Vec<u32>,
}

/// Somebody or something with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The fullest form the document gives, without title or possessive ending; in Russian in the
    /// nominative, as far as that can be told.
    pub(crate) name: String,
    /// What sort of thing has the name.
    pub(crate) sort: Sort,
    /// Of people, where title, given name, noun or pronouns tell it.
    pub(crate) gender: Option<Gender>,
    /// What it is said to be, in the order of the text.
    pub(crate) descriptions: Vec<Description>,
    /// How often it is mentioned.
    pub(crate) mentions: usize,
    /// How much speaks for a person.
    evidence: i32,
}

/// What sort of thing a name belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Sort {
    /// Somebody.
    Person,
    /// A company, club, authority, paper, street or the like.
    Organisation,
    /// A country, state or town.
    Place,
    /// A name; of whom or what cannot be told.
    Unknown,
}

/// Grammatical and natural gender, as pronouns show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Gender {
    /// He.
    Male,
    /// She.
    Female,
}

/// What somebody is said to be: `the band’s legendary guitarist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Description {
    /// Token of the noun that says it (`guitarist`).
    pub(crate) head: usize,
    /// First token of the description.
    pub(crate) first: usize,
    /// Behind its last token.
    pub(crate) end: usize,
}

/// A place where a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    /// First token of the name; titles stand before it.
    pub(crate) first: usize,
    /// Behind its last token.
    pub(crate) end: usize,
    /// Whose name it is, of [`Names::named`].
    pub(crate) named: usize,
    /// Whether it ends in `’s`.
    pub(crate) possessive: bool,
    /// Whether the whole name stands there, and not a surname or given name alone.
    pub(crate) full: bool,
}

impl Named {
    /// Whether it can be somebody's name, as far as anything tells.
    pub(crate) fn may_be_somebody(&self) -> bool {
        let told = self.gender.is_some() || self.evidence > 0;
        self.sort == Sort::Person || (self.sort == Sort::Unknown && told)
    }

    /// Whether it stands behind `in` and the like, and less speaks for a person than against.
    pub(crate) fn is_where(&self) -> bool {
        self.sort == Sort::Unknown && self.gender.is_none() && self.evidence < 0
    }
}

impl Names {
    /// Finds the names of a document. Linear; a text without names has none.
    pub(crate) fn of(reading: &Reading) -> Self {
        let small = find::small_words(reading);
        let runs = find::runs(reading, &small);
        let mut names = resolve::resolve(reading, &runs, &small);
        describe::describe(reading, &mut names);
        german::by_article(reading, &mut names);
        animal::leave_out(reading, &mut names);
        names
    }

    /// The mention that holds a token.
    #[inline]
    pub(crate) fn at(&self, token: usize) -> Option<&Mention> {
        let mention = self.of_token.get(token).filter(|mention| **mention > 0)?;
        self.mentions.get(*mention as usize - 1)
    }

    /// Notes which of so many tokens the mentions hold.
    fn index(&mut self, tokens: usize) {
        self.of_token = vec![0; tokens];
        for (index, mention) in self.mentions.iter().enumerate() {
            let held = self.of_token.get_mut(mention.first..mention.end);
            held.into_iter().flatten().for_each(|held| *held = index as u32 + 1);
        }
    }

    /// The mentions that begin between two tokens.
    pub(crate) fn between(&self, first: usize, end: usize) -> &[Mention] {
        let from = self.mentions.partition_point(|mention| mention.first < first);
        let to = self.mentions.partition_point(|mention| mention.first < end);
        &self.mentions[from..to.max(from)]
    }

    /// Who a mention means.
    pub(crate) fn meant(&self, mention: &Mention) -> &Named {
        &self.named[mention.named]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, Sort, Option<Gender>, usize)> {
        let names = Names::of(&Reading::of(text));
        names
            .named
            .into_iter()
            .map(|named| (named.name, named.sort, named.gender, named.mentions))
            .collect()
    }

    fn meant(text: &str) -> Vec<(String, String)> {
        let reading = Reading::of(text);
        let names = Names::of(&reading);
        let of = |mention: &Mention| {
            let shown = reading.span(mention.first, mention.end).of(text).to_owned();
            (shown, names.meant(mention).name.clone())
        };
        names.mentions.iter().map(of).collect()
    }

    #[test]
    fn surnames_and_given_names_mean_the_full_name() {
        let text = "The guitarist Arne Tolk played on Friday. Tolk’s wife was there. Arne smiled, and Mr. Tolk bowed.";
        let meant = meant(text);
        assert_eq!(meant.len(), 4, "{meant:?}");
        assert!(meant.iter().all(|(_, name)| name == "Arne Tolk"), "{meant:?}");
    }

    #[test]
    fn headlines_name_those_the_text_names() {
        let text = "Arne Tolk Finally Tells Why The Mill Burned Down\n\nThe miller Arne Tolk, 61, was asleep.";
        assert_eq!(told(text), [("Arne Tolk".to_owned(), Sort::Person, Some(Gender::Male), 2)]);
    }

    #[test]
    fn namesakes_are_kept_apart() {
        let text = "Jason Reed met Helen Reed in Boston. Mrs. Reed was late. Mr. Reed was not.";
        let names: Vec<String> = meant(text).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["Jason Reed", "Helen Reed", "Boston", "Helen Reed", "Jason Reed"]);
    }

    #[test]
    fn organisations_and_places_are_no_people() {
        let told = told(
            "She studied at the University of Kelm in Germany and joined the Harbour Council.",
        );
        assert!(told.iter().all(|(_, sort, _, _)| *sort != Sort::Person), "{told:?}");
    }

    #[test]
    fn descriptions_are_found() {
        let text = "Greta Holm, the retired ferry pilot, waved. Its drummer, Pete Ashby, and the singer Lou Arden left.";
        let reading = Reading::of(text);
        let names = Names::of(&reading);
        let heads: Vec<(&str, &str)> = names
            .named
            .iter()
            .flat_map(|named| {
                named
                    .descriptions
                    .iter()
                    .map(|found| (named.name.as_str(), reading.word(found.head)))
            })
            .collect();
        assert_eq!(
            heads,
            [("Greta Holm", "pilot"), ("Pete Ashby", "drummer"), ("Lou Arden", "singer")]
        );
    }

    #[test]
    fn names_of_other_languages_have_their_particles_and_cases() {
        let dutch = told("The painter Vincent van der Meulen lived here. Van Gogh did not.");
        assert_eq!(dutch[0].0, "Vincent van der Meulen");
        let text = "Об этом рассказал Иван Петров, и все в городе это знали. По словам Ивана Петрова, мост закрыт. Петров был там.";
        assert!(meant(text).iter().all(|(_, name)| name == "Иван Петров"), "{:?}", meant(text));
        let text =
            "Ông Nguyễn Văn Hùng đã sống ở đây nhiều năm và không ai biết. Ông Hùng rất vui.";
        assert!(meant(text).iter().all(|(_, name)| name == "Nguyễn Văn Hùng"), "{:?}", meant(text));
        let text = "Der Bürgermeister Karl Weber hat die Brücke in der Stadt nicht geschlossen. Das sagte Weber am Montag.";
        assert!(meant(text).iter().all(|(_, name)| name == "Karl Weber"), "{:?}", meant(text));
    }

    #[test]
    fn long_lists_of_names_take_linear_time() {
        let text = "Anna Smith met Bob Smith. ".repeat(40_000);
        assert_eq!(Names::of(&Reading::of(&text)).named.len(), 2);
        let text: String = (0..60_000).map(|number| format!("A{number} Smith, ")).collect();
        Names::of(&Reading::of(&text));
        assert!(Names::of(&Reading::of("")).mentions.is_empty());
    }
}
