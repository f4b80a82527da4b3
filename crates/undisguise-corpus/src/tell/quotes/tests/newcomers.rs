//! Somebody without a name who comes into a text in a language other than English, and is meant by
//! what follows.

use super::*;

#[test]
fn whoever_the_sentence_before_tells_of_goes_on_to_speak() {
    tells(
        "Eladio Monterde fue boxeador. Eladio Monterde vive en Marjal. Su nieta, que vive en Alemania, se enteró por el teléfono. «Siempre ha sido así de terco», escribió.",
        &[("Siempre ha sido así de terco", "su nieta")],
    );
    tells(
        "O goleiro Juvenal Prado subiu. Juvenal Prado marcou. A esposa do goleiro viu o jogo do portão. Não conseguiu ver o gol. “Eu estava rezando de costas”, confessou.",
        &[("Eu estava rezando de costas", "a esposa")],
    );
    tells(
        "Der Rentner Wendelin Strobl liegt wieder im eigenen Bett. Wendelin Strobl lacht. Seine Enkelin hat ihr ein Album geschenkt. „Ohne euch hätte ich keinen Opa mehr“, schreibt sie auf der ersten Seite.",
        &[("Ohne euch hätte ich keinen Opa mehr", "seine Enkelin")],
    );
    tells(
        "La funivia di Amedeo Torsello è ferma. Amedeo Torsello tace.\n\nUn giorno si avvicina una ragazzina con lo zaino rosso. «Mi spieghi le equazioni?», gli chiede.",
        &[("Mi spieghi le equazioni?", "una ragazzina")],
    );
}

#[test]
fn whoever_was_mentioned_last_is_this_one() {
    tells(
        "Der Richter Malte Osterkamp sprach den Fahrer Volkmar Eisig an. „Kennen Sie den See?“, fragte Osterkamp den Fahrer. „Vom Hörensagen“, erwiderte dieser.",
        &[("Kennen Sie den See?", "Malte Osterkamp"), ("Vom Hörensagen", "Volkmar Eisig")],
    );
}

#[test]
fn a_name_stands_far_behind_its_noun() {
    tells(
        "Seis vecinos siguen ingresados. “Presentan vómitos y fiebre”, señaló la jefa de Urgencias del hospital de Miralcampo, Teresa Arlanza.",
        &[("Presentan vómitos y fiebre", "Teresa Arlanza")],
    );
    tells(
        "Суд прошёл в понедельник. Ответчик, 61-летний пасечник Захар Пыжов, вину не признал. «Пчела на человека зря не сядет», — объяснял он судье.",
        &[("Пчела на человека зря не сядет", "Захар Пыжов")],
    );
    tells(
        "Marcellin Oudot balayait la gare. La jeune femme, qui s’appelle Bérénice Lauzier, est journaliste. « Je voulais juste attendre la pluie », confie-t-elle.",
        &[("Je voulais juste attendre la pluie", "Bérénice Lauzier")],
    );
    tells(
        "Vorm Rathaus brannte es. „Ich hatte die Handschuhe noch an“, sagte Jonas Wieprecht vom Stand gegenüber.",
        &[("Ich hatte die Handschuhe noch an", "Jonas Wieprecht")],
    );
}

#[test]
fn one_of_many_speaks() {
    tells(
        "Der Rettungswagen kam nach zwanzig Minuten. „Eine Stunde später, und wir hätten nichts mehr machen können“, sagt einer der Sanitäter.",
        &[("Eine Stunde später, und wir hätten nichts mehr machen können", "einer der Sanitäter")],
    );
}

#[test]
fn trades_in_no_list_are_known_by_their_forms() {
    tells(
        "Le chien a été retrouvé jeudi. Le projectionniste ne s’est pas démonté. « Je l’ai vu le premier », jure-t-il.",
        &[("Je l’ai vu le premier", "le projectionniste")],
    );
}

#[test]
fn a_question_between_dashes_is_the_reporters() {
    tells(
        "El guarda Julián Robles limpia las botas en la puerta.\n\n—No lo encontré yo —dice.\n\n—¿Y qué dijo el niño?\n\n—Nada —contesta—. Tenía frío.",
        &[
            ("No lo encontré yo", "Julián Robles"),
            ("¿Y qué dijo el niño?", "?"),
            ("Nada", "Julián Robles"),
            ("Tenía frío.", "Julián Robles"),
        ],
    );
}
