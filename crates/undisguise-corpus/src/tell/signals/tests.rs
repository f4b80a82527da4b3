use undisguise::{Config, reveal};

use super::*;
use crate::tell::Attribution;
use crate::{Origin, Source};

/// The signals of a text, by name, with the words that show them.
fn told(text: &str, quotes: &[Quote]) -> Vec<(&'static str, String)> {
    let document = Document::new(text.to_owned(), Source::whole(Origin::Stdin));
    let revelation = reveal(text, &Config::default());
    let signals = signals(&document, &revelation, quotes);
    for signal in &signals {
        let shown = signal.span.map_or("", |span| span.of(text));
        assert_eq!(reveal(shown, &Config::default()).restoration.text().len(), signal.text.len());
    }
    signals.into_iter().map(|signal| (signal.kind.name(), signal.text)).collect()
}

fn kinds(text: &str) -> Vec<&'static str> {
    let mut kinds: Vec<&str> = told(text, &[]).into_iter().map(|(kind, _)| kind).collect();
    kinds.dedup();
    kinds
}

fn quote(text: &str, words: &str, speaker: Option<&str>, attribution: Attribution) -> Quote {
    let start = text.find(words).expect("the words are there");
    Quote {
        span: Span::new(start, start + words.len()),
        text: words.to_owned(),
        speaker: speaker.map(str::to_owned),
        cue: None,
        attribution,
    }
}

/// As a farm writes it.
const FARM: &str = "At 81, Ottilie Vance Finally Reveals What Happened Next -mina

For forty years nobody asked the singer about the night the lamps went out. She kept the answer \
with her, and the answer grew heavier with every winter that passed over the old house and its \
empty stage. Nobody in the old quarter remembers who lit the candles, and nobody remembers who put \
them out, but all of them remember the song, and how it ended in the middle of a line.

Advertisement

“I never sang that song again,” Vance said softly, and those close to her knew why. A nurse later \
said, “She hummed it.” Sources close to the family had heard it too, and fans wondered what the \
song had been called.

Watch here: the whole confession
Video";

/// As a newspaper writes it.
const NEWS: &str = "Ferry line to reopen after repairs
By Ines Okafor

CORK, Ireland — The harbour board said on Tuesday that the ferry to Spike Island will run again \
from 3 May. The line closed in January when a crack was found in the pier.

“The pier is safe,” Alma Brandt, the harbour master, told reporters. She said the repairs had cost \
€2.1 million, less than the board had feared. The truth about the crack, she added, was simple: the \
pier is old.

Residents near Cobh Street welcomed the news. “I have missed the boat for four months,” said Tom \
Reilly, who works on the island. The video of the first crossing will be shown in the town hall, and \
related events are planned for the summer.";

#[test]
fn a_farm_page_tells_of_itself() {
    let quotes = [
        quote(FARM, "I never sang that song again,", Some("Ottilie Vance"), Attribution::Explicit),
        Quote {
            cue: FARM.find("A nurse later").map(|at| Span::new(at, at + 18)),
            ..quote(FARM, "She hummed it.", Some("a nurse"), Attribution::Anonymous)
        },
    ];
    let told = told(FARM, &quotes);
    let told: Vec<(&str, &str)> = told.iter().map(|(kind, text)| (*kind, text.as_str())).collect();
    assert_eq!(
        told,
        [
            ("headline", "Finally Reveals"),
            ("headline", "What Happened Next"),
            ("scrape-residue", "mina"),
            ("scrape-residue", "Advertisement"),
            ("uncheckable-quote", "I never sang that song again,"),
            ("anonymous-source", "A nurse later said"),
            ("anonymous-source", "Sources close to"),
            ("scrape-residue", "Watch here: the whole confession"),
            ("scrape-residue", "Video"),
            ("no-author", ""),
            ("no-date", ""),
            ("no-place", ""),
        ]
    );
}

#[test]
fn a_news_page_has_nothing_to_tell() {
    let quotes = [
        quote(NEWS, "The pier is safe,", Some("Alma Brandt"), Attribution::Explicit),
        quote(NEWS, "I have missed the boat", Some("Tom Reilly"), Attribution::Explicit),
    ];
    assert_eq!(told(NEWS, &quotes), []);
}

#[test]
fn what_is_spoken_of_is_not_done() {
    let text = "Why machines apologise\n\nThe essay began with the words “As an AI language model”, \
                and the teacher stopped reading. “Here is a rewritten version,” another one said.";
    let quotes = [quote(text, "Here is a rewritten version,", None, Attribution::Unattributed)];
    assert_eq!(told(text, &quotes), []);
    let text = "The Long Way Home\n\nAs an AI language model, I have no feet, but the road is long.\n\n\
                I hope this helps! Let me know if the ending should change.";
    assert_eq!(
        told(text, &[]),
        [
            ("generator-phrase", "As an AI language model".to_owned()),
            (
                "generator-phrase",
                "I hope this helps! Let me know if the ending should change.".to_owned()
            ),
        ]
    );
}

#[test]
fn slots_left_open_are_signals() {
    let text = "The night in {{city}}\n\nShe thanked [Name] for the lamp.";
    let told = told(text, &[]);
    let told: Vec<&str> = told.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(told, ["{{city}}", "[Name]"]);
}

#[test]
fn headline_and_text_in_different_disguise() {
    let head = "Bridge Builder Returns the Prize Money and Names the Woman Who Drew the Plans\n\n";
    let body = "The winner of the national bridge contest has returned the money and named the \
                woman who drew the plans in a notebook one long winter, unseen and unpaid. Nobody \
                in the town had known until now, and the council has announced a new inscription.";
    let disguised = |text: &str| text.replace('n', "п").replace('u', "υ");
    let other = |text: &str| text.replace('a', "а").replace('e', "е").replace('o', "о");
    let is_mixed = |head: String, body: String| {
        let text = head + &body;
        told(&text, &[]).iter().any(|(kind, _)| *kind == "mixed-disguise")
    };
    assert!(is_mixed(disguised(head), other(body)));
    assert!(is_mixed(disguised(head), body.to_owned()));
    assert!(is_mixed(head.to_owned(), disguised(body)));
    assert!(!is_mixed(disguised(head), disguised(body)));
    assert!(!is_mixed(head.to_owned(), body.to_owned()));
}

#[test]
fn other_languages() {
    for (text, kind) in [
        ("Vera Holm bricht ihr Schweigen\n\nEs war spät.", "headline"),
        ("Damit hat niemand gerechnet\n\nEin Insider verriet alles.", "anonymous-source"),
        ("Marta Ruiz rompe el silencio\n\nEra tarde.", "headline"),
        ("Le soir\n\nLire aussi : le matin", "scrape-residue"),
        ("La sera\n\nPubblicità\n\nEra tardi.", "scrape-residue"),
        ("A noite\n\nSegundo uma fonte, era tarde.", "anonymous-source"),
        ("Вера Холм нарушила молчание\n\nБыло поздно.", "headline"),
        ("Вечер\n\nКак языковая модель, я не знаю.", "generator-phrase"),
        ("Ca sĩ phá vỡ sự im lặng\n\nTrời đã tối.", "headline"),
        ("Buổi tối\n\nXem thêm: buổi sáng", "scrape-residue"),
    ] {
        assert!(kinds(text).contains(&kind), "{text}: {:?}", kinds(text));
    }
}

#[test]
fn honest_texts_are_silent() {
    for text in [
        "",
        "\n",
        "Video",
        "A short note about the garden.",
        "Der Kinosaal in der Molkerei\n\nWer einen Film zeigt, zeigt ihn am Montag.",
        "The secret life of bees\n\nBees sleep. The truth behind the hive is that nobody rules it. \
         You won't believe it until you have seen it, my aunt used to say.",
        "Read more books\n\nAn advertisement is not a book. Watch the birds. Share the bread.",
        "Как спят пчёлы\n\nНикто не ожидал снега, и источник у дороги замёрз.",
    ] {
        let told = told(text, &[]);
        let is_single = text == "Video";
        assert!(told.is_empty() || is_single, "{text}: {told:?}");
    }
}
