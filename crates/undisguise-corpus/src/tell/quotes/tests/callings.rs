//! German and French descriptions that mean somebody else than whoever was named last.

use super::tells;

#[test]
fn whoever_stands_on_another_side_is_somebody_else() {
    tells(
        "„Sie logen“, sagte Richterin Paula Reinke. Die Zeugin blieb ruhig. „Ich habe nichts gesehen“, sagte die Zeugin.",
        &[("Sie logen", "Paula Reinke"), ("Ich habe nichts gesehen", "die Zeugin")],
    );
    tells(
        "« La salle est froide », a dit la procureure, Odile Marceau. La victime a levé la main. « Je veux partir », a dit la victime.",
        &[("La salle est froide", "Odile Marceau"), ("Je veux partir", "la victime")],
    );
}

#[test]
fn whoever_was_just_brought_in_goes_on() {
    tells(
        "„Das Brot ist fertig“, sagt Bäcker Ralf Tiemer.\n\nEine Dame ist die Erste. Hinter ihr wartet ein Student. Der junge Mann friert. „Ich habe Hunger“, sagt er.",
        &[("Das Brot ist fertig", "Ralf Tiemer"), ("Ich habe Hunger", "ein Student")],
    );
    tells(
        "Ein Lehrling fand den Ring. „Er lag im Schutt“, sagte der 17-Jährige. Sein Meister Karl Odenbach rief an.",
        &[("Er lag im Schutt", "der 17-Jährige")],
    );
}

#[test]
fn one_more_of_several_and_somebody_have_no_name() {
    tells(
        "„Bravo“, schrieb Rosi Thalbach. „Nie wieder“, schrieb ein anderer. „Lauter!“, schrie jemand.",
        &[("Bravo", "Rosi Thalbach"), ("Nie wieder", "ein anderer"), ("Lauter!", "jemand")],
    );
    tells(
        "« Bravo », écrit Josiane Pichard. « Jamais », s’indigne un autre.",
        &[("Bravo", "Josiane Pichard"), ("Jamais", "un autre")],
    );
}

#[test]
fn a_counterpart_has_the_same_calling() {
    tells(
        "„Wir waren müde“, sagte Trainer Holger Brandis. Sein Gegenüber Mehmet Aydin strahlte. „Wir waren wach“, sagte der Coach.",
        &[("Wir waren müde", "Holger Brandis"), ("Wir waren wach", "Mehmet Aydin")],
    );
}

#[test]
fn a_report_is_of_whoever_the_sentence_before_is_about() {
    tells(
        "„Es regnete“, sagte Elke Dorn. Wirt Ludwig Arnau wies das zurück. Das Zelt sei „nach allen Regeln“ gebaut worden.",
        &[("Es regnete", "Elke Dorn"), ("nach allen Regeln", "Ludwig Arnau")],
    );
}

#[test]
fn french_papers_set_an_infinitive_behind_the_words() {
    tells(
        "La réunion a duré. « On va collaborer », de dire la mairesse Solange Kirouette.",
        &[("On va collaborer", "Solange Kirouette")],
    );
    tells(
        "Même le vainqueur du jour, le Basque Eneko Bastier, a pleuré. « Il était le plus fort », a-t-il dit.",
        &[("Il était le plus fort", "Eneko Bastier")],
    );
}
