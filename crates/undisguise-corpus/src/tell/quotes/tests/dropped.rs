//! Italian, Portuguese and Spanish sentences of our own in which little says who speaks.

use super::*;

#[test]
fn months_are_names_of_people_as_well() {
    tells(
        "La capitana de Ribera, Abril Zamudio, no se escondió tras el partido. «Perdimos por mi culpa», dijo Zamudio.",
        &[("Perdimos por mi culpa", "Abril Zamudio")],
    );
    tells(
        "Sara Lobo abrazó en la estación a su hermano Julio, que volvía de la mina. «Soñé con esto», le dijo él.",
        &[("Soñé con esto", "Julio")],
    );
}

#[test]
fn who_is_called_for_short_has_a_full_name() {
    tells(
        "Francisco Ordóñez volvió al pueblo en el que había nacido. «Aquí no cambia nada», repite Paco.",
        &[("Aquí no cambia nada", "Francisco Ordóñez")],
    );
    tells(
        "La portera Petronila Chimal tiene ya noventa años. «Yo solo quería oírla», dijo doña Petro.",
        &[("Yo solo quería oírla", "Petronila Chimal")],
    );
}

#[test]
fn nouns_say_whose_words_are() {
    tells(
        "La risposta di Fiammetta Delorme non si è fatta attendere: «Gli auguro ogni bene del mondo».",
        &[("Gli auguro ogni bene del mondo", "Fiammetta Delorme")],
    );
    tells(
        "«È una vergogna per tutto il paese», è il commento di Laura Busti, madre di due alunni della scuola.",
        &[("È una vergogna per tutto il paese", "Laura Busti")],
    );
    tells(
        "A Caio Prado não falta humor depois de tudo o que perdeu na enchente: «Já comprei a corda».",
        &[("Já comprei a corda", "Caio Prado")],
    );
    tells(
        "«No pienso irme de este club» (Iván Lopera, delantero). Así está la cosa desde ayer.",
        &[("No pienso irme de este club", "Iván Lopera")],
    );
    tells(
        "No estojo, Iracy achou um bilhete dobrado, com a letra do cantor Davi Moreno: “A cirurgia é na segunda-feira”.",
        &[("A cirurgia é na segunda-feira", "Davi Moreno")],
    );
}

#[test]
fn whoever_is_told_of_does_not_speak() {
    tells(
        "«Ho pensato a uno scherzo», racconta il meccanico Raniero Cuccu. Uno dei corridori, aggiunge, si è seduto per terra: «Piangeva come un vitello».",
        &[
            ("Ho pensato a uno scherzo", "Raniero Cuccu"),
            ("Piangeva come un vitello", "Raniero Cuccu"),
        ],
    );
    tells(
        "«Ero in galleria», racconta la custode Fedora Quagli. E Ottavia Brunelli, che dirigeva? «Lei batteva ancora il tempo», ricorda.",
        &[("Ero in galleria", "Fedora Quagli"), ("Lei batteva ancora il tempo", "Fedora Quagli")],
    );
}

#[test]
fn nouns_tell_how_old_somebody_is() {
    tells(
        "Conducía el ayudante Jáider Montes, de 19 años, porque su padre, Wilberto, se había bajado a almorzar. «Yo avisé», aseguró el muchacho.",
        &[("Yo avisé", "Jáider Montes")],
    );
    tells(
        "O atacante Caio Prado, de 29 anos, visitou o roupeiro Firmino Zabel, de 74. O velho não queria aceitar. “Devolvi três vezes”, jura.",
        &[("Devolvi três vezes", "Firmino Zabel")],
    );
}

#[test]
fn verbs_without_a_subject_mean_whom_the_paragraph_before_tells_of() {
    tells(
        "Wilberto Cuadrado, de 66 años, iba al timón aquella tarde. No ha vuelto a dormir.\n\n—Yo avisé que no aguantaba otro viaje —repite.",
        &[("Yo avisé que no aguantaba otro viaje", "Wilberto Cuadrado")],
    );
    tells(
        "Honorio Mansilla tiene una finca y tres pozos. Preguntado por ellos, admitió haber hecho «un par de catas, para mirar».",
        &[("un par de catas, para mirar", "Honorio Mansilla")],
    );
}
