//! French and German sentences of our own: names among nouns, relatives, clauses that say who says so.

use super::*;

#[test]
fn german_names_stand_apart_from_nouns() {
    tells(
        "Angeführt hat den Widerstand im Dorf Landwirt Sepp Hinterlechner. „Wir brauchen kein Licht“, meinte der Bauer.",
        &[("Wir brauchen kein Licht", "Sepp Hinterlechner")],
    );
    tells(
        "Fünfzehn Jahre hat Jochen Ritter in der Stadt geschwiegen. „Ich konnte nicht reden“, sagt er heute.",
        &[("Ich konnte nicht reden", "Jochen Ritter")],
    );
    tells(
        "Uwe Brandts Anwalt Jan Köster widersprach am Dienstag vor dem Gericht: „Das stimmt nicht.“",
        &[("Das stimmt nicht.", "Jan Köster")],
    );
}

#[test]
fn a_clause_says_who_says_so() {
    tells(
        "Nun tragen die beiden, wie Uwe Brandt es nennt, „dieselbe Narbe am Bauch“ und sind stolz auf sie.",
        &[("dieselbe Narbe am Bauch", "Uwe Brandt")],
    );
    tells(
        "Une mesure qu’Yves Kerbrat juge « très mauvaise » pour la ville et pour les gens qui y vivent.",
        &[("très mauvaise", "Yves Kerbrat")],
    );
}

#[test]
fn the_tag_of_the_sentence_before_tells_who_goes_on() {
    tells(
        "Doris Hanke leitet das Amt. Der Bürgermeister lüge, sagt Paul Reimers. „Er hat uns einen Bus versprochen.“",
        &[("Er hat uns einen Bus versprochen.", "Paul Reimers")],
    );
    tells(
        "Minister Falk Reuter kritisierte die Kommission. Sie arbeite „ohne jeden Plan“ und sei viel zu langsam.",
        &[("ohne jeden Plan", "Falk Reuter")],
    );
}

#[test]
fn relatives_are_known_by_their_surname() {
    tells(
        "La bergère Maude Vergnol a perdu ses bêtes avec Luc Vergnol dans la montagne. « On nous abandonne », dit son mari.",
        &[("On nous abandonne", "Luc Vergnol")],
    );
    tells(
        "Franz Moll wurde verurteilt. Gerda Moll saß in der ersten Reihe. „Er ist unschuldig“, rief seine Frau.",
        &[("Er ist unschuldig", "Gerda Moll")],
    );
}

#[test]
fn whoever_is_spoken_to_by_name_does_not_speak() {
    tells(
        "Karin Thal traf ihren Retter Uwe Brandt am Ufer. „Danke, Uwe“, sagte sie. „Gern geschehen, Karin“, antwortete er.",
        &[("Danke, Uwe", "Karin Thal"), ("Gern geschehen, Karin", "Uwe Brandt")],
    );
}

#[test]
fn a_young_man_is_not_old_and_this_is_whoever_was_named() {
    tells(
        "Marcel Dubreuil, 71 ans, a été sauvé par Tom Aguirre, 22 ans. « Je lui dois la vie », souffle le septuagénaire. « N’importe qui l’aurait fait », répond le jeune homme.",
        &[
            ("Je lui dois la vie", "Marcel Dubreuil"),
            ("N’importe qui l’aurait fait", "Tom Aguirre"),
        ],
    );
    tells(
        "Nadia Ferhat dirige la crèche du quartier. « On ferme sans prévenir », déplore cette mère de trois enfants.",
        &[("On ferme sans prévenir", "Nadia Ferhat")],
    );
}

#[test]
fn whoever_the_next_sentence_brings_up_speaks() {
    tells(
        "„Wir haben alles versucht.“ Mit Tränen in den Augen steht Feuerwehrmann Timo Kersten vor der Ruine.",
        &[("Wir haben alles versucht.", "Timo Kersten")],
    );
    tells(
        "« Je ne regrette rien de ma vie. » Les bras croisés, le regard fixe, Alban Serrières attend son jugement.",
        &[("Je ne regrette rien de ma vie.", "Alban Serrières")],
    );
}

#[test]
fn a_name_stands_behind_what_somebody_is_of_and_who_was_told() {
    tells(
        "La ministre de la Pêche Hélène Corbin a évoqué jeudi « une crise sans précédent » dans les ports.",
        &[("une crise sans précédent", "Hélène Corbin")],
    );
    tells(
        "« Nous n’avons rien caché aux habitants », a déclaré à la presse Paul Audiard, qui est le maire de la ville.",
        &[("Nous n’avons rien caché aux habitants", "Paul Audiard")],
    );
    tells(
        "Hélène Corbin parle d'« un accident bête » et ne veut pas en dire plus sur les causes.",
        &[("un accident bête", "Hélène Corbin")],
    );
}
