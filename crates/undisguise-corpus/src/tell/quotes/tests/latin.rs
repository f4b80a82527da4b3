//! Spanish, Portuguese and Italian sentences of our own: who is meant where others stand near.

use super::*;

#[test]
fn who_was_mentioned_last_is_this_one() {
    tells(
        "Teresa Cano denunció ayer a su vecino Raúl Prieto. Este lo niega todo: «Es una pura invención».",
        &[("Es una pura invención", "Raúl Prieto")],
    );
    tells(
        "La jueza Elisa Vega interrogó al acusado, Hugo Pardo. Este bajó la mirada. «Ya no me acuerdo», musitó.",
        &[("Ya no me acuerdo", "Hugo Pardo")],
    );
    tells(
        "Dario Volpe ha discusso con l'assessore Nino Galli. Quest'ultimo se n'è andato via. «Adesso basta», ha urlato.",
        &[("Adesso basta", "Nino Galli")],
    );
}

#[test]
fn whoever_is_said_to_be_it_speaks() {
    tells(
        "El juez condenó a Braulio Tapia a tres años. El policía era el sargento Matías Orellana, que declaró ayer. «Nunca vi algo tan claro», dijo entre risas.",
        &[("Nunca vi algo tan claro", "Matías Orellana")],
    );
    tells(
        "Fosco Albareto è ancora all’ospedale. La prima a chinarsi su di lui è stata un’infermiera, Wanda Crisa. «Era bollente», ricorda.",
        &[("Era bollente", "Wanda Crisa")],
    );
}

#[test]
fn who_asks_does_not_answer() {
    tells(
        "Il giudice ha sentito Oreste Magri. Alla domanda del giudice Carla Mezza, che voleva sapere del cane, ha risposto: «Lui ha addestrato me».",
        &[("Lui ha addestrato me", "Oreste Magri")],
    );
    tells(
        "«¿Dónde estaba esa noche?», preguntó la jueza Elisa Vega. «En mi casa», respondió el acusado, Hugo Pardo. «¿Solo?», insistió.",
        &[
            ("¿Dónde estaba esa noche?", "Elisa Vega"),
            ("En mi casa", "Hugo Pardo"),
            ("¿Solo?", "Elisa Vega"),
        ],
    );
    tells(
        "El perito Luis Cano explicó el informe. La abogada Rita Mas le preguntó si pudo ser un accidente. «Imposible», contestó.",
        &[("Imposible", "Luis Cano")],
    );
}

#[test]
fn the_name_stands_behind_what_the_office_is_of() {
    tells(
        "«Escludiamo il dolo, non ci sono inneschi», ha spiegato il caposquadra dei vigili del fuoco Learco Sandri.",
        &[("Escludiamo il dolo, non ci sono inneschi", "Learco Sandri")],
    );
    tells(
        "El cantante Yamil Ocampo pagó el jueves. «Entró solo y con gorra», contó a este diario Horacio Mansilla, dueño del comercio.",
        &[("Entró solo y con gorra", "Horacio Mansilla")],
    );
    tells(
        "«Condizioni buone, domani torna a casa», si legge nel bollettino firmato dal primario Agostino Pelù.",
        &[("Condizioni buone, domani torna a casa", "Agostino Pelù")],
    );
    tells(
        "O técnico de Raísa, Valmir Stocco, cobrou a organização: «Tinha um barco só para todos».",
        &[("Tinha um barco só para todos", "Valmir Stocco")],
    );
}

#[test]
fn nobody_is_prosecutor_and_accused() {
    tells(
        "La fiscal Danae Ruiz respondió al abogado Hugo Pinto: «No es así».\n\nA la salida, la persecutora se mostró conforme. «Es una buena señal», indicó.",
        &[("No es así", "Danae Ruiz"), ("Es una buena señal", "Danae Ruiz")],
    );
    tells(
        "L’allenatore Pino Serra ha escluso Luca Bodo. Il difensore non ha gradito la scelta. «Meritavo di giocare», ha protestato.",
        &[("Meritavo di giocare", "Luca Bodo")],
    );
}

#[test]
fn a_relative_is_seldom_the_singer() {
    tells(
        "El bolerista Lisandro Berrocal se quedó sin voz. Su hermano Fausto, enfermo, había empeorado.\n\nAnte seis mil personas, el intérprete ofreció su guitarra. «Vale más que mis canciones», suplicó.",
        &[("Vale más que mis canciones", "Lisandro Berrocal")],
    );
}

#[test]
fn two_names_around_and_are_two() {
    tells(
        "Tomás Rey y Marta Gil discutieron ayer en el pleno. «Usted miente», dijo ella. «Y usted calla», replicó él.",
        &[("Usted miente", "Marta Gil"), ("Y usted calla", "Tomás Rey")],
    );
}

#[test]
fn places_do_not_speak() {
    tells(
        "Los vecinos de San Lázaro Tzubilá protestaron ayer. «Nos quitan el agua», relató Eleuterio Canul, de 58 años. El productor aseguró que el ruido se oyó de noche. «Pasó tres veces», recordó.",
        &[("Nos quitan el agua", "Eleuterio Canul"), ("Pasó tres veces", "Eleuterio Canul")],
    );
}
