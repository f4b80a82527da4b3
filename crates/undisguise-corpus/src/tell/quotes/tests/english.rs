//! English ways of telling who speaks: ages, whoever writes the page, letters, and what people at large
//! call something.

use super::*;

#[test]
fn an_age_tells_two_people_apart() {
    tells(
        "Hilde Moss, 34, had lost the path. The 34-year-old sat down.\n\nBelow, a shepherd named Ewan Birk lifted his head.\n\n“I followed the sound,” the 70-year-old said.",
        &[("I followed the sound,", "Ewan Birk")],
    );
    tells(
        "Gus Arlow, 61, sold the boat to Ned Farrow, 29. Both men signed.\n\n“She leaks,” the 61-year-old said.\n\n“I can bail,” said the 29-year-old.",
        &[("She leaks,", "Gus Arlow"), ("I can bail,", "Ned Farrow")],
    );
}

#[test]
fn his_name_is_told_behind_him() {
    tells(
        "At dawn a man in a grey coat can be seen kneeling by the gate. His name is Earl.\n\n“I only mend the latch,” he said.",
        &[("I only mend the latch,", "Earl")],
    );
}

#[test]
fn whoever_is_quoted_speaks_and_not_the_paper() {
    tells(
        "One gardener, Lena Holt, ran for water. “I smelt the smoke first,” she was quoted as saying by the Wexley Mercury.",
        &[("I smelt the smoke first,", "Lena Holt")],
    );
}

#[test]
fn one_of_the_fans_and_not_the_singer() {
    tells(
        "Marla Quent has sung again. Within hours, fans flooded the singer’s page. “We waited ten years,” wrote one.",
        &[("We waited ten years,", "one of the fans")],
    );
}

#[test]
fn so_spoke_whoever_stands_behind() {
    tells(
        "A builder who knows the pool says it is sound. City Hall says otherwise: “No patch would last the winter.” So spoke Nora Feld, the engineer.",
        &[("No patch would last the winter.", "Nora Feld")],
    );
}

#[test]
fn an_apostrophe_may_stand_in_the_name_of_a_league() {
    tells(
        "The ferry was late again. The Island Passengers’ League called that “an insult with a flag on it”.",
        &[("an insult with a flag on it", "Island Passengers’ League")],
    );
}

#[test]
fn what_people_at_large_call_something_is_nobodys_word() {
    tells("Owls bring the rings now. The trade calls it “live delivery”.", &[]);
    tells("Joss Vane climbed down. Fans are calling it “The Long Minute.”", &[]);
    tells("They stood in the rain. As the kids’ banner says: “Hands off our pool”.", &[]);
}

#[test]
fn a_line_of_counted_words_needs_no_marks() {
    tells(
        "The old woman spoke to the owl. Just four words.\n\nThomas, let her go.\n\nThe hall went cold.",
        &[("Thomas, let her go.", "the old woman")],
    );
    tells(
        "There was an answer in the box.\n\nDear Posy, I am growing the beans you hate.\n\nHer aunt read it twice.",
        &[("Dear Posy, I am growing the beans you hate.", "?")],
    );
}

#[test]
fn whoever_tells_the_story_asks_in_it() {
    let text = "Ivo Castell cooks standing up. I visit him on a Monday.\n\n“Is the soup real?” I ask him.\n\n“The king is not,” Castell says.\n\n“And who eats it?”\n\n“The first row.”";
    let asked = |author: Option<&str>| {
        let reading = Reading::of(text);
        let names = Names::of(&reading);
        let found = find_below(&reading, &names, 0, author).into_iter();
        let speaker = |found: FoundQuote| found.speaker.map_or(String::new(), |found| found.name);
        found.map(speaker).collect::<Vec<String>>()
    };
    let told = ["Dora Finlay", "Ivo Castell", "Dora Finlay", "Ivo Castell"];
    assert_eq!(asked(Some("By Dora Finlay")), told);
    assert_eq!(asked(Some("Newsroom"))[0], "");
    assert_eq!(asked(None)[0], "");
}

#[test]
fn what_a_second_part_says_is_quoted_as_well() {
    tells(
        "Orla Dean said that “a handful of readers” had seen “short delays”.",
        &[("a handful of readers", "Orla Dean"), ("short delays", "Orla Dean")],
    );
    tells(
        "Ned Farrow, who has banned the word “late”, said he was “sorry for the wait”.",
        &[("sorry for the wait", "Ned Farrow")],
    );
}

#[test]
fn somebody_new_right_before_the_words_speaks() {
    tells(
        "Mara Linden has painted the hall. Mara Linden is seldom there. A porter passes with a tray of onions. “Every night,” he mutters.",
        &[("Every night,", "a porter")],
    );
}

#[test]
fn a_statement_speaks_for_whoever_brought_it_up() {
    tells(
        "In a statement, the society’s president, Wilma Karsh, said members felt foolish. “He had the keys and our trust,” the statement read.",
        &[("He had the keys and our trust,", "Wilma Karsh")],
    );
    tells(
        "In a note pinned to the club’s door, Marit Osk thanked the crew. “I have rowed through worse,” it reads.",
        &[("I have rowed through worse,", "Marit Osk")],
    );
}

#[test]
fn people_are_called_by_what_they_do() {
    tells(
        "Joost Verhey, who chairs the feather board, sat at the front. Behind him sat Alma Dorn.\n\nWhat now? “Pluck,” said the chairperson.",
        &[("Pluck,", "Joost Verhey")],
    );
    tells(
        "Priya Nandy BL, defending, said her client was alone at night. Counsel said Gerrity had been “ashamed to walk past the quay”. Fay Gerrity, 52, looked at her shoes.",
        &[("ashamed to walk past the quay", "Priya Nandy")],
    );
}

#[test]
fn a_clause_without_a_comma_is_not_the_subject() {
    tells(
        "The judge had finished.\n\nAs the prisoner was led away a woman in the public seats called out: “Ask her about the cake!”",
        &[("Ask her about the cake!", "a woman in the public seats")],
    );
    tells(
        "Biscuit was twelve. He was deaf and, as the volunteers at the shelter gently put it, “a lot of opinions on legs”.",
        &[("a lot of opinions on legs", "the volunteers at the shelter")],
    );
}

#[test]
fn a_team_is_nobody_whom_he_may_mean() {
    tells(
        "Nyando Queens won the cup on Sunday. Queens had gone behind.\n\nFredrik Omwe, in charge of Queens since January, had little sympathy. “It was dark at both ends,” he said.",
        &[("It was dark at both ends,", "Fredrik Omwe")],
    );
}

#[test]
fn offices_with_capitals_are_no_names() {
    tells(
        "The Prime Minister, Ruth Callow, told the house: “We will not blink.” The Harbour and Coast Agency said: “Keep out.”",
        &[("We will not blink.", "Ruth Callow"), ("Keep out.", "Harbour and Coast Agency")],
    );
}

#[test]
fn single_marks_close_behind_words_that_are_no_plural() {
    tells(
        "The solicitor, Alan Crewe, said his client had been ‘sharper than I was’ on the day. ‘A man may be lonely and still count,’ Nora Pell remarked.",
        &[
            ("sharper than I was", "Alan Crewe"),
            ("A man may be lonely and still count,", "Nora Pell"),
        ],
    );
}

#[test]
fn a_reply_that_comes_is_not_whoever_spoke_last() {
    tells(
        "Ann Reed met Carl Voss in the hall. “Are you well?” she asked. “I am,” came the reply.",
        &[("Are you well?", "Ann Reed"), ("I am,", "Carl Voss")],
    );
    tells(
        "The rain stopped.\n\n“He is a thief!” With those words Ann Reed sat down.",
        &[("He is a thief!", "Ann Reed")],
    );
}

#[test]
fn whoever_was_asked_answers_below() {
    tells(
        "Pia Arnold, 61, sold the mill on Monday. Asked by a reporter what she would do now, she took her time.\n\n“Sleep.”",
        &[("Sleep.", "Pia Arnold")],
    );
    tells(
        "The pilot, Dan Reyes, was asked later how he had stayed calm.\n\n“I counted the cows.”",
        &[("I counted the cows.", "Dan Reyes")],
    );
    tells(
        "Rosa Deakin read the letter twice. And what did Rosa say?\n\n“Too late by a year.”",
        &[("Too late by a year.", "Rosa Deakin")],
    );
    tells(
        "Bob Crane offered Pia Arnold two million for the house. Her answer was four words long.\n\n“Not for a song.”",
        &[("Not for a song.", "Pia Arnold")],
    );
}

#[test]
fn an_office_stands_before_whoever_holds_it() {
    tells(
        "A porter, Ian Cole, fainted. The Chief Medical Director of the clinic, Dr Musa Adeyo, called the day “long but well managed”. “The lift was new,” he said.",
        &[("long but well managed", "Musa Adeyo"), ("The lift was new,", "Musa Adeyo")],
    );
    tells(
        "Assistant Divisional Officer (ADO) Kwame Osei told the paper: “The valve was blocked.”",
        &[("The valve was blocked.", "Kwame Osei")],
    );
}

#[test]
fn relatives_go_back_to_whose_they_are() {
    tells(
        "Ryan Tolk and his sister, Laura Tolk, went to court. Under questioning, her brother admitted that he had not called. “I was busy,” he said.",
        &[("I was busy,", "Ryan Tolk")],
    );
    tells(
        "Back in Ang Mo Kio, Ms Tan Mei Ling’s father, retired bus driver Tan Kok Wai, was not surprised. “She pressed leaves,” he said.",
        &[("She pressed leaves,", "Tan Kok Wai")],
    );
}

#[test]
fn whoever_a_sentence_tells_of_does_not_say_it() {
    tells(
        "Ian Cole denied it. Tom Reed has not paid any bill, he said, “because nobody sent him one”.",
        &[("because nobody sent him one", "Ian Cole")],
    );
    tells(
        "Ian Cole has retired, his agent, Tom Reed, said. “He wants to fish,” he added.",
        &[("He wants to fish,", "Tom Reed")],
    );
}
