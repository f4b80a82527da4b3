//! English clauses in which whoever speaks is not the subject, and people without a name.

use super::tells;

#[test]
fn whoever_does_what_a_passive_says_speaks() {
    tells(
        "The miller Ruth Calder was described in court by her lawyer, Hugh Lyle, as “a woman of few words”.",
        &[("a woman of few words", "Hugh Lyle")],
    );
    tells(
        "It was a long day. He was called “a disgrace to the mill” by the judge.",
        &[("a disgrace to the mill", "the judge")],
    );
    tells(
        "It was a long day. The miller Ruth Calder was told that she was “far too old”.",
        &[("far too old", "?")],
    );
    tells(
        "“I was a better match,” the miller Ruth Calder is said to have told her sister.",
        &[("I was a better match,", "Ruth Calder")],
    );
}

#[test]
fn replies_come_from_somebody() {
    tells(
        "We asked the mayor’s office about it. “No comment,” came the reply from the mayor’s office.",
        &[("No comment,", "the mayor’s office")],
    );
    tells(
        "The miller Ruth Calder was not amused. “In your dreams!” came Calder’s reply.",
        &[("In your dreams!", "Ruth Calder")],
    );
}

#[test]
fn what_it_says_is_a_letter_or_an_authority() {
    tells(
        "The Harbour Council wrote to all of us on Monday. “The gate stays shut,” it said.",
        &[("The gate stays shut,", "Harbour Council")],
    );
    tells(
        "Her class gave her a card on the last day. “You are the best at glue,” it reads.",
        &[("You are the best at glue,", "her class")],
    );
    tells(
        "A tweet by the club read: “We have heard of it and will look into it.”",
        &[("We have heard of it and will look into it.", "the club")],
    );
    tells(
        "We have had some post. An email from Dot in Leam. “My mother stopped for a hedgehog, too.”",
        &[("My mother stopped for a hedgehog, too.", "Dot")],
    );
}

#[test]
fn somebody_without_a_name_is_told_apart() {
    tells(
        "The promoters were sad. “You cannot insure against marriage,” said one.",
        &[("You cannot insure against marriage,", "one of the promoters")],
    );
    tells(
        "The miller Ruth Calder fell. “I saw it all,” said the woman behind the counter.",
        &[("I saw it all,", "the woman behind the counter")],
    );
    tells(
        "One witness, a delivery driver, told the court: “The otter did not answer.”",
        &[("The otter did not answer.", "one witness, a delivery driver")],
    );
    tells(
        "Two men were there. The younger of the two men said: “I was only looking at it.”",
        &[("I was only looking at it.", "the younger of the two men")],
    );
    tells(
        "“It is a fairy tale,” said a man who gave his name only as Carl.",
        &[("It is a fairy tale,", "Carl")],
    );
}

#[test]
fn titles_of_programmes_and_nicknames_are_passed_over() {
    tells(
        "Ruth Calder told “Good Morning Kelm” that the mill would be “open again by Christmas”.",
        &[("open again by Christmas", "Ruth Calder")],
    );
    tells(
        "Amos “Bell” Tull said: “The bells will ring on Sunday.”",
        &[("The bells will ring on Sunday.", "Amos “Bell” Tull")],
    );
}

#[test]
fn ranks_and_appeals_are_no_part_of_a_name() {
    for title in ["Labour MP", "Detective Chief Inspector", "DCI", "Cllr", "Kelm Mayor"] {
        let text = format!("{title} Amos Tull said: “The bells will ring on Sunday.”");
        tells(&text, &[("The bells will ring on Sunday.", "Amos Tull")]);
    }
    tells(
        "One mother could hardly speak: “She sang to me.” Would you have stayed? Write YES if you would.",
        &[("She sang to me.", "one mother")],
    );
}

#[test]
fn single_marks_run_over_paragraphs() {
    tells(
        "‘She bit me once,’ said the miller Ruth Calder. ‘I had earned it.\n\n‘And I bit her back.’",
        &[
            ("She bit me once,", "Ruth Calder"),
            ("I had earned it.\n\n‘And I bit her back.", "Ruth Calder"),
        ],
    );
}

#[test]
fn every_clause_has_its_own_subject() {
    tells(
        "Greg Holt said the plan was “a joke”, while Moira Finch called it “an insult”.",
        &[("a joke", "Greg Holt"), ("an insult", "Moira Finch")],
    );
    tells(
        "Ben Holt looked at Roy Tan, who said: “We will be there.”",
        &[("We will be there.", "Roy Tan")],
    );
    tells(
        "It was Greg Holt, not Moira Finch, who said it first: “It is a joke.”",
        &[("It is a joke.", "Greg Holt")],
    );
    tells(
        "Ben Holt left the room, but Roy Tan, who stayed, said: “We will be there.”",
        &[("We will be there.", "Roy Tan")],
    );
    tells(
        "Greg Holt has never forgiven Moira Finch for calling his plan “a joke”.",
        &[("a joke", "Moira Finch")],
    );
    tells(
        "The Wexley Post quoted a source as saying: “It is over.”",
        &[("It is over.", "a source")],
    );
    tells(
        "Seeing Ben Holt at the door, Roy Tan, still in his apron, said: “We are shut.”",
        &[("We are shut.", "Roy Tan")],
    );
}

#[test]
fn names_and_scare_quotes_in_marks_are_no_quotations() {
    for text in [
        "The children have nicknamed the goose “Boris”, and it does not mind.",
        "It was a long week. The “smart” bins have been a flop, says the miller Ruth Calder.",
    ] {
        tells(text, &[]);
    }
}

#[test]
fn titles_and_what_they_stand_for_call_somebody() {
    tells(
        "Greg Holt stood before Judge Moira Finch. He had no lawyer, and he looked at the floor.\n\n“How do you plead?” the judge asked.",
        &[("How do you plead?", "Moira Finch")],
    );
    tells(
        "Outside, Detective Sergeant Roy Tan spoke of a long search for Greg Holt.\n\nThe sums were small. “It began with stamps,” the officer said.",
        &[("It began with stamps,", "Roy Tan")],
    );
}

#[test]
fn an_epithet_is_no_name_and_a_dateline_nobody() {
    tells(
        "Nothing was left of the boat of Roy Tan.\n\nShattered Tan sat on the quay. “We were one short,” he told a friend.",
        &[("We were one short,", "Roy Tan")],
    );
    tells(
        "MORGAN CREEK, Ohio — Ruth Calder sold the mill on Monday.\n\nHer brother, Roy, did not know. “I read it in the paper,” he said.",
        &[("I read it in the paper,", "Roy")],
    );
}

#[test]
fn what_follows_somebodys_words_is_said_too() {
    tells(
        "The manager, Roy Tan, did not smile. “I don’t know what we did,” he said. “Ask me on Monday.”",
        &[("I don’t know what we did,", "Roy Tan"), ("Ask me on Monday.", "Roy Tan")],
    );
    tells(
        "“The dog dug well,” says Ruth Calder. “But there was a hole before.” Asked again, Roy Tan did not answer.",
        &[("The dog dug well,", "Ruth Calder"), ("But there was a hole before.", "Ruth Calder")],
    );
    tells(
        "The note was unsigned. “I have sailed through worse, the old captain said later. “That note broke me.”",
        &[
            ("I have sailed through worse", "the old captain"),
            ("That note broke me.", "the old captain"),
        ],
    );
    tells(
        "The sea was calm.\n\n‘I told her, get on my back.’\n\nWith those six words Ruth Calder became the talk of the town.",
        &[("I told her, get on my back.", "Ruth Calder")],
    );
}

#[test]
fn what_the_teller_asks_is_nobodys_else() {
    tells(
        "Ruth Calder plays the king, and there is soup.\n\n“Is the soup real?” I ask her.\n\n“It is the only thing that is,” she says.",
        &[("Is the soup real?", "?"), ("It is the only thing that is,", "Ruth Calder")],
    );
}
