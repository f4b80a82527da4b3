//! Sentences of our own, and what is found in them.

use super::*;
use crate::tell::names::with_title;

mod brought;
mod callings;
mod clauses;
mod described;
mod dropped;
mod english;
mod latin;
mod mainland;
mod newcomers;
mod news;
mod pages;
mod practice;
mod resolved;
mod revealed;
mod romance;
mod russian;
mod tongues;
mod vietnamese;

/// Words and speaker of each quotation.
fn told(text: &str) -> Vec<(String, String)> {
    let reading = Reading::of(text);
    let names = Names::of(&reading);
    let found = find(&reading, &names);
    let told = found.into_iter().map(|found| {
        let speaker = found.speaker.map_or("?".to_owned(), |speaker| speaker.name);
        (found.span.of(text).to_owned(), speaker)
    });
    told.collect()
}

/// Checks that a text tells these quotations and no others.
#[track_caller]
fn tells(text: &str, expected: &[(&str, &str)]) {
    let told = told(text);
    let told: Vec<(&str, &str)> =
        told.iter().map(|(words, speaker)| (words.as_str(), speaker.as_str())).collect();
    assert_eq!(told, expected, "{text}");
}

#[test]
fn a_name_and_a_verb_in_either_order() {
    tells("“The dam will hold,” Ada Holm said on Friday.", &[("The dam will hold,", "Ada Holm")]);
    tells(
        "\"The dam will hold,\" said Ada Holm, who built it.",
        &[("The dam will hold,", "Ada Holm")],
    );
    tells("Ada Holm later said, “The dam will hold.”", &[("The dam will hold.", "Ada Holm")]);
    tells(
        "According to Ada Holm, the dam was “as sound as a bell” when she saw it.",
        &[("as sound as a bell", "Ada Holm")],
    );
    tells("Ada Holm told the council: “The dam will hold.”", &[("The dam will hold.", "Ada Holm")]);
}

#[test]
fn interrupted_quotations_go_on() {
    tells(
        "“The dam,” Ada Holm explained, “will hold. I built it.” Nobody answered her.",
        &[("The dam,", "Ada Holm"), ("will hold. I built it.", "Ada Holm")],
    );
}

#[test]
fn surnames_pronouns_and_descriptions_mean_the_full_name() {
    let text = "Ada Holm, the retired engineer, walked along the wall. “It will hold,” she said.\n\n“I built it,” Holm added.\n\n“Go home,” the engineer told them.";
    tells(
        text,
        &[("It will hold,", "Ada Holm"), ("I built it,", "Ada Holm"), ("Go home,", "Ada Holm")],
    );
}

#[test]
fn people_without_a_name_stay_without() {
    tells(
        "The ward was quiet. A nurse later said, “We all heard it.”",
        &[("We all heard it.", "a nurse")],
    );
    tells(
        "One of Holm’s relatives, in tears, murmured, “She is gone.”",
        &[("She is gone.", "one of Holm’s relatives")],
    );
    tells(
        "“We never saw the boat come back.” That was on the wall of the harbour.",
        &[("We never saw the boat come back.", "?")],
    );
}

#[test]
fn whoever_is_set_beside_a_description_is_meant() {
    let text = "Her husband, the cellist Aron Moss, could not finish the piece. “My bow was shaking,” he recalled.";
    tells(text, &[("My bow was shaking,", "Aron Moss")]);
    tells(
        "“People mean well,” said the Rev. Abel Moss, who owns the pump.",
        &[("People mean well,", "Abel Moss")],
    );
    let text =
        "“We saw the snow,” one of the students posted. Another wrote: “I will tell my children.”";
    tells(
        text,
        &[
            ("We saw the snow,", "one of the students"),
            ("I will tell my children.", "another of the students"),
        ],
    );
    let text = "Ada Holm wrote that she “would do it again, but slower.” Jan Reed disagreed.";
    tells(text, &[("would do it again, but slower.", "Ada Holm")]);
    let text = "“It has no name,” Ada Holm told the Kelmouth Courier. “I call it luck.”";
    tells(text, &[("It has no name,", "Ada Holm"), ("I call it luck.", "Ada Holm")]);
}

#[test]
fn verbs_and_nouns_in_no_list_are_understood() {
    tells(
        "“It is theft with a receipt,” snorted the glassblower.",
        &[("It is theft with a receipt,", "the glassblower")],
    );
    tells(
        "“Where will the owls go?” asked a boy in the front row.",
        &[("Where will the owls go?", "a boy in the front row")],
    );
    tells(
        "«La otra me la cortaron», refunfuñó Elvira Pons en la plaza del pueblo.",
        &[("La otra me la cortaron", "Elvira Pons")],
    );
}

#[test]
fn forgotten_marks_are_missed_by_nobody() {
    let text = "Jan Reed sat down. He had waited for years for it.\n\nI never sold the boat,” Reed said. “I gave it away.\n\nThe crowd went home after that.";
    tells(text, &[("I never sold the boat,", "Jan Reed"), ("I gave it away.", "Jan Reed")]);
    let text = "It was late. “I never sold the boat, Jan Reed said with a smile. “I gave it away.”";
    tells(text, &[("I never sold the boat", "Jan Reed"), ("I gave it away.", "Jan Reed")]);
}

#[test]
fn lines_without_marks() {
    let text = "The miller Jan Reed has broken his silence after all these years.\n\nI never sold the boat, I gave it away.\n\nThose nine words went through the village like fire.";
    tells(text, &[("I never sold the boat, I gave it away.", "Jan Reed")]);
    let text = "On the table lay a note. Jan Reed wrote:\n\nI never sold the boat.\n\nNobody knew what to do with it.";
    tells(text, &[("I never sold the boat.", "Jan Reed")]);
    let text = "In the end the story fades and the truth remains:\n\nThe boat was never sold.\n\nIt went down with all hands.";
    tells(text, &[]);
}

#[test]
fn titles_nicknames_and_scare_quotes_are_nobodys_words() {
    for text in [
        "They played “Paper Boats on Water” and went home.",
        "It was Jan Reed’s “Long Way Home.” His voice was low.",
        "The ship, known as “the old lady”, sank in the storm.",
        "The so-called “experts” had not come, and nobody missed them.",
        "He was 6'2\" tall and wore a size 12\" hat in those days.",
        "Rock ’n’ roll of the ’70s was the players’ music, wasn’t it?",
    ] {
        tells(text, &[]);
    }
}

#[test]
fn single_marks_and_nested_ones() {
    tells(
        "‘We didn’t know,’ said Jan Reed. ‘My mother used to say, “Look up”, and I did.’",
        &[
            ("We didn’t know,", "Jan Reed"),
            ("My mother used to say, “Look up”, and I did.", "Jan Reed"),
            ("Look up", "my mother"),
        ],
    );
    tells(
        "“Robert Ames looked at me and said, ‘It was never yours,’ and he was right,” Jan Reed recalled.",
        &[
            (
                "Robert Ames looked at me and said, ‘It was never yours,’ and he was right,",
                "Jan Reed",
            ),
            ("It was never yours,", "Robert Ames"),
        ],
    );
}

#[test]
fn quotations_run_over_lines_and_paragraphs() {
    let text = "Jan Reed stood up and began to sing.\n“Row the boat for the year,\nrow it home for the tear…”\nThose lines went round the room.";
    tells(text, &[("Row the boat for the year,\nrow it home for the tear…", "Jan Reed")]);
    let text = "Jan Reed said: “The boat was mine. I built it with my own hands.\n\n“Then the storm came, and it was nobody’s.”\n\nHe left.";
    tells(
        text,
        &[(
            "The boat was mine. I built it with my own hands.\n\n“Then the storm came, and it was nobody’s.",
            "Jan Reed",
        )],
    );
}

#[test]
fn french() {
    tells(
        "Le pont de la ville est fermé. «\u{A0}Le pont tiendra\u{A0}», a déclaré la maire, Solène Vial, devant les habitants.",
        &[("Le pont tiendra", "Solène Vial")],
    );
    tells(
        "Yvon Lacombe habite ici depuis des années. «\u{A0}Le pont, explique-t-il, ne tiendra pas.\u{A0}»",
        &[("Le pont", "Yvon Lacombe"), ("ne tiendra pas.", "Yvon Lacombe")],
    );
    tells(
        "Selon un pompier, “on a eu de la chance ce soir-là” sur le pont.",
        &[("on a eu de la chance ce soir-là", "un pompier")],
    );
}

#[test]
fn german() {
    tells(
        "„Die Brücke hält“, sagte Bürgermeister Karl Weber am Montag in der Stadt.",
        &[("Die Brücke hält", "Karl Weber")],
    );
    tells(
        "Karl Weber war nicht zufrieden mit dem Bau. »Die Brücke hält nicht«, sagte er. »Ich habe es gesehen.«",
        &[("Die Brücke hält nicht", "Karl Weber"), ("Ich habe es gesehen.", "Karl Weber")],
    );
}

#[test]
fn spanish_portuguese_and_italian() {
    tells(
        "«El puente aguantará», aseguró la alcaldesa, Rosa Vidal, en la plaza del pueblo.",
        &[("El puente aguantará", "Rosa Vidal")],
    );
    tells(
        "Rosa Vidal no quiso esperar más en la plaza.\n\n—El puente aguantará —dijo Rosa—. Lo he visto.\n\nY se fue.",
        &[("El puente aguantará", "Rosa Vidal"), ("Lo he visto.", "Rosa Vidal")],
    );
    tells(
        "“A ponte vai aguentar”, disse o engenheiro João Prado à rádio da cidade.",
        &[("A ponte vai aguentar", "João Prado")],
    );
    tells(
        "«Il ponte terrà», ha detto il sindaco, Paolo Neri, ai giornalisti della città.",
        &[("Il ponte terrà", "Paolo Neri")],
    );
}

#[test]
fn vietnamese_and_russian() {
    tells(
        "Ông Nguyễn Văn Hùng cho biết: “Cây cầu này sẽ đứng vững trong nhiều năm.”",
        &[("Cây cầu này sẽ đứng vững trong nhiều năm.", "Nguyễn Văn Hùng")],
    );
    tells(
        "«Мост выдержит», — сказал инженер Иван Петров, и никто не стал с ним спорить.",
        &[("Мост выдержит", "Иван Петров")],
    );
    tells(
        "— Мост выдержит, — сказал Иван Петров. — Я сам его строил.\n\nИ он ушёл, а все остались на берегу.",
        &[("Мост выдержит", "Иван Петров"), ("Я сам его строил.", "Иван Петров")],
    );
    tells(
        "«Мост выдержит, — рассказала соседка, Анна Зимина. — Я видела, как его строили».",
        &[("Мост выдержит", "Анна Зимина"), ("Я видела, как его строили", "Анна Зимина")],
    );
}

#[test]
fn turns_of_a_dialogue() {
    let text = "“Did you sell the boat?” Ada Holm asked.\n\n“I never did,” Jan Reed answered.\n\n“Then where is it now?”\n\n“At the bottom of the sea.”";
    tells(
        text,
        &[
            ("Did you sell the boat?", "Ada Holm"),
            ("I never did,", "Jan Reed"),
            ("Then where is it now?", "Ada Holm"),
            ("At the bottom of the sea.", "Jan Reed"),
        ],
    );
}

#[test]
fn marks_of_other_conventions() {
    tells(
        "”Vi har väntat länge på detta här i byn.” Han sade inget mer.",
        &[("Vi har väntat länge på detta här i byn.", "?")],
    );
    tells("「我们等了很久。大家都很高兴。」", &[]);
}

#[test]
fn lists_with_dashes_are_no_dialogue() {
    tells(
        "El alcalde llevó a la plaza lo que tenía:\n\n— pan y queso para todos\n— vino de la casa",
        &[],
    );
}

/// A surname for each number.
fn surname(number: usize) -> String {
    let letter = |place: u32| char::from(b'a' + (number / 26_usize.pow(place) % 26) as u8);
    "Ef".chars().chain((0..4).map(letter)).collect()
}

#[test]
fn nothing_takes_more_than_linear_time() {
    // What grows with the square of this takes minutes; what does not, a moment, even on a slow machine.
    let count = 200_000;
    for text in [
        "“".repeat(count),
        "”".repeat(count),
        "\"".repeat(count),
        "' ".repeat(count),
        "«\n".repeat(count),
        "“a ".repeat(count),
        "a” ".repeat(count),
        "‘a ".repeat(count),
        "Reed said: ".repeat(count / 4),
        "“Go,” Ada Holm said. ".repeat(count / 8),
        "“Go,” he said.\n\n".repeat(count / 8),
        "— a, — сказал он. — b\n".repeat(count / 8),
        "“Go,” the man said ".repeat(count / 8),
        "“Go.”\n\n".repeat(count / 8),
        "A boy ran. Ada Holm saw him. “Go,” she said. ".repeat(count / 16),
        "Her brother ran, the man who ran. “Go.” ".repeat(count / 16),
        "Ada Holm ".repeat(count / 4),
        "He said ".repeat(count / 4),
        "the ".repeat(count),
        ". ".repeat(count),
        "! ".repeat(count),
        "「".repeat(count),
        ",".repeat(count),
        (0..count / 16).map(|number| format!("Sunday {} ", surname(number))).collect(),
        "Hillary Sang spoke and Mr Sang said so. ".repeat(count / 16),
        "Ông Lê Văn Khải, chú Khải nói. ".repeat(count / 16),
    ] {
        let start = std::time::Instant::now();
        told(&text);
        assert!(
            start.elapsed().as_secs() < 60,
            "{}: {:?}",
            &text[..text.len().min(24)],
            start.elapsed()
        );
    }
}

#[test]
fn spans_are_bytes_of_the_original() {
    let page = "“The ferry п\u{435}ver came b\u{430}ck,” \u{410}da Holm s\u{430}id on Friday, “and nobody in the town knows why it left so late.”";
    let revealed = undisguise::reveal(page, &undisguise::Config::default());
    let found = quotes(&revealed);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].span.of(page).starts_with("The ferry"));
    assert!(found[1].span.of(page).starts_with("and nobody"));
}
