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

#[test]
fn what_is_done_beside_a_helping_verb_is_nobody() {
    tells(
        "Uma viúva de 70 anos, que mora na ladeira, contou o que ouviu. Segundo a viúva, a umidade tem avançado sobre o muro. “Aqui dentro chove antes da rua”, relata.",
        &[("Aqui dentro chove antes da rua", "uma viúva")],
    );
}

#[test]
fn what_is_held_or_remembered_is_not_said_by_it() {
    tells(
        "Los tenderos protestan porque en mayo el alcalde Luis Prado mantuvo un almuerzo con ellos, pero «se fue antes del postre sin firmar nada».",
        &[("se fue antes del postre sin firmar nada", "los tenderos")],
    );
    tells(
        "La relojera Ana Prado volvió a la plaza con su hija. Recordó la tarde del apagón: «Todos los relojes se quedaron en las seis.»",
        &[("Todos los relojes se quedaron en las seis.", "Ana Prado")],
    );
}

#[test]
fn several_people_are_meant_by_a_verb_of_several() {
    tells(
        "El alcalde Luis Prado cerró la fuente en junio. Los vecinos llevan cubos desde entonces. «Bebemos de la lluvia», lamentan.",
        &[("Bebemos de la lluvia", "los vecinos")],
    );
}

#[test]
fn whoever_sits_in_court_is_not_the_accused() {
    tells(
        "Paul Aubry, 40 ans, comparaissait mardi pour le vol d’une horloge.\n\n« Vous saviez l’heure ? » demande le juge.\n\n« Je l’avais sous le bras, monsieur le juge », répond le prévenu.",
        &[
            ("Vous saviez l’heure ?", "le juge"),
            ("Je l’avais sous le bras, monsieur le juge", "Paul Aubry"),
        ],
    );
}

#[test]
fn sentences_behind_the_words_say_whose_they_are() {
    tells(
        "«Il fiume non chiede permesso a nessuno, e noi non lo abbiamo chiesto a lui». Esordisce così il geometra Aldo Viti, davanti alla mappa.",
        &[(
            "Il fiume non chiede permesso a nessuno, e noi non lo abbiamo chiesto a lui",
            "Aldo Viti",
        )],
    );
    tells(
        "La festa è finita presto, con la pioggia. “Torneremo con l’ombrello e con più fame”. Sono le parole della sindaca Rosa Viti, sul palco fino a tardi.",
        &[("Torneremo con l’ombrello e con più fame", "Rosa Viti")],
    );
}

#[test]
fn what_is_part_of_the_words_says_nothing() {
    tells(
        "A padeira Rosa Pinto abriu a porta aos gritos. “O rapaz apareceu sem sapatos, dizendo que o vento levou a menina e o guarda-sol. Eu só ri”, lembra Rosa Pinto.",
        &[(
            "O rapaz apareceu sem sapatos, dizendo que o vento levou a menina e o guarda-sol. Eu só ri",
            "Rosa Pinto",
        )],
    );
    tells(
        "La ragazza che ha perso il cane si chiama Ada Viti, e ieri ha usato la radio per lanciare un messaggio: “Chi lo vede canti piano.”",
        &[("Chi lo vede canti piano.", "Ada Viti")],
    );
}

#[test]
fn whose_child_somebody_is_brings_up_nobody() {
    tells(
        "Morreu a tecelã Graça Moura, que nunca vendeu um tapete. Filha de uma lavadeira, começou aos nove anos. «Quem me paga o tempo?», perguntava.",
        &[("Quem me paga o tempo?", "Graça Moura")],
    );
}

#[test]
fn whoever_somebody_is_speaks_in_the_next_clause() {
    tells(
        "La festa l’ha salvata il maestro. Il maestro è Aldo Viti, e conferma: «Ho soltanto acceso la luce.»",
        &[("Ho soltanto acceso la luce.", "Aldo Viti")],
    );
}

#[test]
fn a_feeling_is_that_of_whoever_it_belongs_to() {
    tells(
        "La sindaca Rosa Viti ha chiuso il forno vecchio. La rabbia di un fornaio che ci lavorava da ragazzo: «Hanno spento il paese, non il fuoco.»",
        &[("Hanno spento il paese, non il fuoco.", "un fornaio")],
    );
}

#[test]
fn the_main_clause_may_leave_its_subject_out() {
    tells(
        "Renata Malta dirige a escola desde 2009. Enquanto o marido, Osvaldo Pinto, servia o café, contou que a obra ficou para depois: “O dinheiro acabou em março.”",
        &[("O dinheiro acabou em março.", "Renata Malta")],
    );
    tells(
        "Mentre il marito Sergio parcheggiava il camper, Ornella Viti è scesa a guardare il lago. «Non c’era più acqua», racconta.",
        &[("Non c’era più acqua", "Ornella Viti")],
    );
    tells(
        "Hermínia Faro, de 84 anos, não se comoveu com os argumentos. Quando o presidente da junta, Abílio Neto, tentou responder, a octogenária cortou-lhe a palavra: «Cale-se, que o senhor nem relógio usa!»",
        &[("Cale-se, que o senhor nem relógio usa!", "Hermínia Faro")],
    );
}

#[test]
fn a_noun_before_a_name_is_nobody_else() {
    tells(
        "Ninguém quer falar do assunto na aldeia. Dono do único café do largo, Zulmiro Pato encolhe os ombros. “Quem paga as cadeiras?”, pergunta.",
        &[("Quem paga as cadeiras?", "Zulmiro Pato")],
    );
    tells(
        "L’imputato, Ivo Sarti, non era in aula. «Il mio assistito non ha mai visto quei soldi», ha detto il suo legale.",
        &[("Il mio assistito non ha mai visto quei soldi", "il suo legale")],
    );
}

#[test]
fn the_sentence_behind_says_whose_words_they_are() {
    tells(
        "“Não volto para aquela casa.” A frase é da aposentada Nair Campos, que perdeu tudo na enchente de domingo em Rio do Sul.",
        &[("Não volto para aquela casa.", "Nair Campos")],
    );
    tells(
        "«Non ho mai avuto paura del buio.» A parlare è Bruno Neri, 91 anni, guardiano del faro di Capo Lisca.",
        &[("Non ho mai avuto paura del buio.", "Bruno Neri")],
    );
    tells(
        "« La mer donne, la mer reprend. » Ainsi parle Tanguy Morel, 78 ans, ancien patron pêcheur de Port-Blanc.",
        &[("La mer donne, la mer reprend.", "Tanguy Morel")],
    );
    tells(
        "«Me quedé sin casa en diez minutos.» Quien habla es Julián Roca, vecino de La Hoya desde hace cuarenta años.",
        &[("Me quedé sin casa en diez minutos.", "Julián Roca")],
    );
}

#[test]
fn what_somebody_says_of_himself_or_herself_tells_the_gender() {
    tells(
        "Rogelio Stamponi le ofreció una recompensa a Ofelia Burgos, que la aceptó: con ese dinero arreglará el techo de su casa. «Soy honesta, no zonza», bromeó.",
        &[("Soy honesta, no zonza", "Ofelia Burgos")],
    );
    tells(
        "La recompensa llegó enseguida y Ofelia Burgos la aceptó. ¿Y su nieta, Brisa Luna? Solo pidió una bicicleta. «Roja», aclaró.",
        &[("Roja", "Brisa Luna")],
    );
}

#[test]
fn who_wrote_what_can_be_read_speaks() {
    tells(
        "I carabinieri hanno trovato una lettera di Ruggero Dossi nella custodia di un violino. «Volevo soltanto sentirle suonare», si legge.",
        &[("Volevo soltanto sentirle suonare", "Ruggero Dossi")],
    );
}

#[test]
fn whom_somebody_embraces_does_not_speak() {
    tells(
        "O goleiro Sandro Melo defendeu três pênaltis. Ao fim do jogo, abraçou o filho Téo e desabou em lágrimas. “É por ele que eu jogo”, declarou.",
        &[("É por ele que eu jogo", "Sandro Melo")],
    );
}

#[test]
fn an_interviewers_question_is_nobodys() {
    tells(
        "A escritora Olga Prado recebeu o nosso jornal em casa, na aldeia de Vilar, para uma conversa longa.\n\nP: «Quando soube que tinha ganho?»\n\nR: «Às seis da manhã, pelo telefone.»",
        &[
            ("Quando soube que tinha ganho?", "?"),
            ("Às seis da manhã, pelo telefone.", "Olga Prado"),
        ],
    );
}

#[test]
fn an_article_at_the_head_of_a_sentence_is_no_preposition() {
    tells(
        "O tribunal absolveu ontem Baltasar Lopo, de 69 anos. A juíza Marta Couto disse que a prova era «pouca e picada».",
        &[("pouca e picada", "Marta Couto")],
    );
}
