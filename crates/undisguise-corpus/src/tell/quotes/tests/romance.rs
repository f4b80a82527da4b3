//! French, Italian, Portuguese and Spanish sentences of our own.

use super::*;

#[test]
fn an_infinitive_says_where_another_verb_holds_it() {
    tells(
        "Le braconnier Paul Aubry se tait depuis le matin. « Je n’ai vu que la lune », finit par lâcher le prévenu. Personne ne rit.",
        &[("Je n’ai vu que la lune", "Paul Aubry")],
    );
    tells(
        "In paese se ne parla molto da ieri. «Nessuna traccia, molta pioggia», si limita a dire il maresciallo Rosa Viti, che segue il caso.",
        &[("Nessuna traccia, molta pioggia", "Rosa Viti")],
    );
}

#[test]
fn a_new_clause_has_a_new_subject() {
    tells(
        "Il Comune ha chiuso il ponte vecchio, e la sindaca Ada Bruni lo ha spiegato così: «Preferisco una coda a una frana.»",
        &[("Preferisco una coda a una frana.", "Ada Bruni")],
    );
    tells(
        "Quant à Paul Aubry, il n’a pas bougé de son banc : « Je reste ici jusqu’au soir. »",
        &[("Je reste ici jusqu’au soir.", "Paul Aubry")],
    );
}

#[test]
fn gestures_and_days_say_nothing() {
    tells(
        "Il paese ha già deciso da tempo. «Il pozzo non era suo», scuote la testa una donna davanti al forno.",
        &[("Il pozzo non era suo", "una donna")],
    );
    tells(
        "Tomás Rueda encontró la cartera en su coche. «Pensé que eran cromos», explicó este viernes a la puerta de la parada.",
        &[("Pensé que eran cromos", "Tomás Rueda")],
    );
}

#[test]
fn who_answers_in_an_interview_goes_on() {
    tells(
        "Hugo Castan tient le phare depuis vingt ans. Nous l’avons rencontré un soir de brume.\n\n— Vous n’avez jamais peur ?\n\n— Jamais avant minuit.\n\n— Et après ?\n\n— Après, je dors.",
        &[
            ("Vous n’avez jamais peur ?", "?"),
            ("Jamais avant minuit.", "Hugo Castan"),
            ("Et après ?", "?"),
            ("Après, je dors.", "Hugo Castan"),
        ],
    );
    tells(
        "Luca Ferri arriva con la custodia sotto il braccio e si siede.\n\nDove ha trovato il violino?\n\n«In una cantina, sotto le mele.»\n\nE suonava ancora?\n\n«Solo di notte.»",
        &[("In una cantina, sotto le mele.", "Luca Ferri"), ("Solo di notte.", "Luca Ferri")],
    );
}

#[test]
fn callings_and_titles_tell_who_is_meant() {
    tells(
        "Don Aldo Righi ha aperto la chiesa alle sei, con le chiavi in mano. «Il gallo canta più tardi», ammette il parroco.",
        &[("Il gallo canta più tardi", "Aldo Righi")],
    );
    tells(
        "A bióloga Rosa Pinto passou a noite na praia, ao lado do animal. “Ela respirava devagar”, contou a cientista.",
        &[("Ela respirava devagar", "Rosa Pinto")],
    );
    tells(
        "A aluna escondia o livro na mesa. “Que livro é esse?”, perguntou a professora Clara Nunes, apontando para a capa.",
        &[("Que livro é esse?", "Clara Nunes")],
    );
}

#[test]
fn the_latter_is_who_was_named_last() {
    tells(
        "Paul Aubry a ramené le chien à Luc Morel, son voisin. « Il connaît le chemin », a glissé ce dernier.",
        &[("Il connaît le chemin", "Luc Morel")],
    );
}

#[test]
fn names_given_to_things_are_no_quotations() {
    for text in [
        "La enseñada, conocida como “El Plato”, recibe ballenas de julio a octubre cada año.",
        "L’indagine, ribattezzata «Notte nera», dura da tre mesi e non è finita.",
    ] {
        tells(text, &[]);
    }
}
