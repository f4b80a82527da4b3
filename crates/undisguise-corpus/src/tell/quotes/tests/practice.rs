//! Short articles of our own in the styles that the annotated ones have, written with their answers
//! before they were first run. They check the rules on sentences that no rule was made for.

use super::*;

/// Title, text, and the quotations with their speakers.
type Article = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Whether an answer is right, as `bench/stories/README.md` counts it: a name ends in the annotated one,
/// a description shares its first words with it, marks around the words do not matter.
fn is_right(told: &(&str, &str), expected: &(&str, &str)) -> bool {
    let trim = |text: &str| text.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned();
    let described = expected.1.starts_with(char::is_lowercase);
    let described = described && (expected.1.starts_with(told.1) || told.1.starts_with(expected.1));
    let speaker = told.1.ends_with(expected.1) || described;
    trim(told.0) == trim(expected.0) && speaker
}

/// Checks what articles tell with their titles beside them; `misses` of them are known to go wrong.
#[track_caller]
fn all_told(articles: &[Article], misses: usize) {
    let mut wrong = Vec::new();
    for (title, text, expected) in articles {
        let (whole, head) = with_title(Some(title), text);
        let reading = Reading::of(&whole);
        let names = Names::of(&reading);
        let found = find_below(&reading, &names, head, None);
        let found: Vec<(&str, String)> = found
            .into_iter()
            .map(|found| {
                let speaker = found.speaker.map_or("?".to_owned(), |speaker| speaker.name);
                (found.span.of(text), speaker)
            })
            .collect();
        let found: Vec<(&str, &str)> =
            found.iter().map(|(words, speaker)| (*words, speaker.as_str())).collect();
        let right = found.len() == expected.len()
            && found.iter().zip(*expected).all(|(told, expected)| is_right(told, expected));
        if !right {
            wrong.push(format!("{text}\n  told {found:#?}\n  not  {expected:#?}"));
        }
    }
    assert!(wrong.len() == misses, "{} of {}\n{}", wrong.len(), articles.len(), wrong.join("\n\n"));
}

const ALL: [&[Article]; 7] = [
    ENGLISH_NEWS,
    ENGLISH_FARMS,
    FRENCH_ARTICLES,
    GERMAN_ARTICLES,
    SPANISH_PORTUGUESE_AND_ITALIAN_ARTICLES,
    RUSSIAN_AND_VIETNAMESE_ARTICLES,
    LITTLE_IS_SAID_WHERE_LITTLE_IS_KNOWN,
];

#[test]
fn no_article_cut_off_anywhere_stops_the_reading() {
    for (_, text, _) in ALL.into_iter().flatten() {
        for (end, _) in text.char_indices() {
            told(&text[..end]);
        }
    }
    // What is sought behind the last word.
    for words in ["by one of", "by the younger of", "said one of", "called by a"] {
        told(&format!("Ada Holm has been described {words}"));
        told(&format!("“The dam will hold,” Ada Holm was told {words}"));
    }
}

#[test]
fn english_news() {
    all_told(ENGLISH_NEWS, 1);
}

const ENGLISH_NEWS: &[Article] = &[
    (
        "Swimming baths to close after 90 years",
        "The mayor of Ostrey, Hilda Crane, told a packed hall on Tuesday that the baths would close. “I learnt to swim there myself,” she said.\n\nHer deputy, Owen Pell, was less gloomy. “We will build another,” he promised.\n\nThe mayor shook her head. “Not in my time,” she answered.\n\n“Then in mine,” Pell said.",
        &[
            ("I learnt to swim there myself,", "Hilda Crane"),
            ("We will build another,", "Owen Pell"),
            ("Not in my time,", "Hilda Crane"),
            ("Then in mine,", "Owen Pell"),
        ],
    ),
    (
        "Quarry blast shakes three villages",
        "Windows broke in three villages when the quarry at Dunmere was blasted on Monday. “The cups danced on the shelf,” said a neighbour, who did not want to be named.\n\nA spokesman for the quarry said the charge had been “within the usual limits”.\n\nRosalind Finch, who runs the post office, disagreed. “Usual for whom?” she asked. “I have swept up glass all morning.”",
        &[
            ("The cups danced on the shelf,", "a neighbour"),
            ("within the usual limits", "a spokesman for the quarry"),
            ("Usual for whom?", "Rosalind Finch"),
            ("I have swept up glass all morning.", "Rosalind Finch"),
        ],
    ),
    (
        "Widow finds lost letter in a wall",
        "When Enid Parry, 78, had her kitchen painted, the painter found a letter behind the plaster. It was from her late husband, Idris, and it had never been sent.\n\n“My dear Enid, the boat is paid for and I am coming home,” the letter reads.\n\n“I had to sit down on the stairs,” the widow said. “Sixty years it was there.”\n\nThe painter, Gus Tiller, said he “nearly threw it in the bucket”.",
        &[
            ("My dear Enid, the boat is paid for and I am coming home,", "Idris"),
            ("I had to sit down on the stairs,", "Enid Parry"),
            ("Sixty years it was there.", "Enid Parry"),
            ("nearly threw it in the bucket", "Gus Tiller"),
        ],
    ),
    (
        "Council votes on the market hall",
        "“We are not selling,” Councillor Ruth Amble said after the vote. Her colleague Dennis Yeo took the other side.\n\n“It leaks, it smells and it costs us a fortune,” he said. “Nobody will miss it.”\n\nAmble laughed at that. “I would,” she said.",
        &[
            ("We are not selling,", "Ruth Amble"),
            ("It leaks, it smells and it costs us a fortune,", "Dennis Yeo"),
            ("Nobody will miss it.", "Dennis Yeo"),
            ("I would,", "Ruth Amble"),
        ],
    ),
    (
        "Lorry driver pulls boy from the ice",
        "A lorry driver pulled a boy of nine from the frozen canal at Pennick on Sunday. The 54-year-old, Walter Birch, had stopped to eat his sandwich.\n\n“I heard the ice before I saw him,” the driver said.\n\nAccording to the boy’s mother, Tanya Sloane, he is “warm, fed and grounded until Easter”.\n\nOn the bank somebody has put up a sign: “Thin ice. Thick heads.”",
        &[
            ("I heard the ice before I saw him,", "Walter Birch"),
            ("warm, fed and grounded until Easter", "Tanya Sloane"),
        ],
    ),
    (
        "The orchard that would not die",
        "For thirty years Basil Thorne has kept the last orchard of Lower Wick. The roots, experts told him, were rotten. He did not believe them.\n\n“Trees do not read reports,” he says.\n\nHis daughter, Imogen, came back from the city last spring. She prunes; he complains.\n\n“Father cuts like a barber,” she says. “Everything short.”\n\n“And it grows back,” Thorne replies.",
        &[
            ("Trees do not read reports,", "Basil Thorne"),
            ("Father cuts like a barber,", "Imogen"),
            ("Everything short.", "Imogen"),
            ("And it grows back,", "Basil Thorne"),
        ],
    ),
    (
        "Night bus 14 saved",
        "The county will go on paying for night bus 14, it said on Wednesday. “It is a lifeline,” a statement from the county read.\n\nNurses at the Lindley hospital had threatened to walk. “And we would have,” one of them said.\n\nMonty Grace, the driver, heard of it on the radio. “I nearly drove past my own stop,” he said, and added: “Do not tell my boss.”",
        &[
            ("It is a lifeline,", "the county"),
            ("And we would have,", "one of them"),
            ("I nearly drove past my own stop,", "Monty Grace"),
            ("Do not tell my boss.", "Monty Grace"),
        ],
    ),
    (
        "Who painted the viaduct?",
        "Somebody has painted the viaduct at Holt pink overnight. “We have no idea who it was,” Inspector Celia Marsh admitted.\n\nOn the third arch stood the words “Cheer up, Holt”.\n\nThe inspector did not smile. “It will cost us nine thousand,” she said.\n\nA boy on a bicycle did. “Best thing that ever happened here,” he said.",
        &[
            ("We have no idea who it was,", "Celia Marsh"),
            ("It will cost us nine thousand,", "Celia Marsh"),
            ("Best thing that ever happened here,", "a boy"),
        ],
    ),
    (
        "Two brothers, one bakery",
        "Ned and Silas Orme have not spoken for eleven years. Both bake, one on each side of Bridge Street.\n\n“He uses too much salt,” Silas Orme said.\n\nNed Orme was asked about it over the counter. “He would know,” he said. “He taught me.”",
        &[
            ("He uses too much salt,", "Silas Orme"),
            ("He would know,", "Ned Orme"),
            ("He taught me.", "Ned Orme"),
        ],
    ),
    (
        "Choir loses its organ",
        "The organ of St Bride’s fell silent in the middle of a hymn. “It gave one long sigh,” recalled Lorna Pike, who has sung there since she was six. “Then nothing.”\n\nThe vicar has asked for gifts. So far there are 300 pounds and a sack of potatoes.\n\n“We thank everybody, also for the potatoes,” the vicar said.",
        &[
            ("It gave one long sigh,", "Lorna Pike"),
            ("Then nothing.", "Lorna Pike"),
            ("We thank everybody, also for the potatoes,", "the vicar"),
        ],
    ),
];

#[test]
fn english_farms() {
    all_told(ENGLISH_FARMS, 2);
}

const ENGLISH_FARMS: &[Article] = &[
    (
        "Eighty Thousand People Went Silent When Marlon Keane Put Down His Guitar",
        "The stadium was shaking. Then the legendary singer stopped in the middle of the song and walked to the edge of the stage.\n\n“I have carried this for forty years,” he whispered.\n\nNobody breathed. Keane’s drummer, Vince Adler, later said he had never seen anything like it.\n\n“He looked like a man who had just come home,” Adler recalled.\n\nA fan in the front row wrote online: “I will never forget his face.”",
        &[
            ("I have carried this for forty years,", "Marlon Keane"),
            ("He looked like a man who had just come home,", "Vince Adler"),
            ("I will never forget his face.", "a fan"),
        ],
    ),
    (
        "BREAKING: Dolores Vane Breaks Her Silence — Seven Words That Shook The Music World",
        "For years the soul legend said nothing. Last night, from her hospital bed, she finally spoke:\n\nI forgave him long before he asked.\n\nThose seven words, whispered to a nurse, have already been shared two million times.\n\n“She was calm, almost happy,” the nurse said. “We all cried.”",
        &[
            ("I forgave him long before he asked.", "Dolores Vane"),
            ("She was calm, almost happy,", "the nurse"),
            ("We all cried.", "the nurse"),
        ],
    ),
    (
        "She Sold Flowers For 40 Years. Then A Stranger Handed Her An Envelope",
        "Every morning Mabel Orchard, 71, stood at the corner of Mill Lane with her buckets.\n\n“How much for all of them?” a man in a grey coat asked.\n\n“All of them?” Mabel laughed. “You must be in love.”\n\nThe man was Clive Benton, founder of a chain of hotels. He had been a hungry boy on that corner once.\n\nThe note in the envelope read: “You gave me a rose for my mother. Here is your garden.”",
        &[
            ("How much for all of them?", "Clive Benton"),
            ("All of them?", "Mabel Orchard"),
            ("You must be in love.", "Mabel Orchard"),
            ("You gave me a rose for my mother. Here is your garden.", "Clive Benton"),
        ],
    ),
    (
        "Rex Holloway’s Heartbreaking Confession Leaves Fans In Tears",
        "The frontman of The Tin Lanterns has never talked about the night of the crash. In a rare interview the 68-year-old finally did.\n\n“I was the one who should have been driving,” he confessed.\n\nHis voice broke. “I think about it every single day,” the rocker added.\n\nInsiders say the family had begged him to stay silent. “They wanted peace,” one insider revealed.",
        &[
            ("I was the one who should have been driving,", "Rex Holloway"),
            ("I think about it every single day,", "Rex Holloway"),
            ("They wanted peace,", "one insider"),
        ],
    ),
    (
        "Greta Lund Stops Concert For Crying Girl",
        "Halfway through the second song, Greta Lund saw a sign in the crowd. “My dad taught me all your songs,” it said.\n\nThe singer climbed down from the stage. She knelt in front of the girl, eight-year-old Posy Webb.\n\n“Then you must sing this one for me,” Lund said softly.\n\n“I am scared,” the little girl whispered.\n\n“So am I,” said the star. “Every night.”",
        &[
            ("Then you must sing this one for me,", "Greta Lund"),
            ("I am scared,", "Posy Webb"),
            ("So am I,", "Greta Lund"),
            ("Every night.", "Greta Lund"),
        ],
    ),
    (
        "“He Was Never My Friend”: Guitar Hero Drops Bombshell",
        "Tobias Flint and Leon Marsh shared a stage for nineteen years. Now the guitarist has opened up about his old partner.\n\nFlint, who wrote the music, sat down with a radio station in his home town. “We were two men in one elevator,” the guitarist said. “Neither of us chose the other.”\n\nMarsh has answered through his manager. “Leon wishes him well,” the manager said.",
        &[
            ("We were two men in one elevator,", "Tobias Flint"),
            ("Neither of us chose the other.", "Tobias Flint"),
            ("Leon wishes him well,", "the manager"),
        ],
    ),
    (
        "Billionaire Mocks Waiter, Then The Kitchen Door Opens",
        "“Do you know who I am?” Harlan Voss shouted across the dining room.\n\nThe young waiter, Eli Crewe, put down the tray. “A guest, sir,” he said.\n\n“I could buy this place tomorrow.”\n\n“It is not for sale,” said a voice from the kitchen.\n\nIt was the owner, Bernice Aldous. She had worked with Voss’s father.\n\n“Your father washed plates here,” she told him.",
        &[
            ("Do you know who I am?", "Harlan Voss"),
            ("A guest, sir,", "Eli Crewe"),
            ("I could buy this place tomorrow.", "Harlan Voss"),
            ("It is not for sale,", "Bernice Aldous"),
            ("Your father washed plates here,", "Bernice Aldous"),
        ],
    ),
    (
        "The Last Letter Of Stan Whitlow",
        "When the actor died in March, his wife, Marjorie Whitlow, found a blue envelope in his coat. In it was a single sheet.\n\n“If you are reading this, I was too slow with the flowers,” he had written.\n\nMarjorie read it aloud at the funeral. “That was him,” she said. “Late, but with flowers.”\n\nThe words “late, but with flowers” now stand on his grave.",
        &[
            ("If you are reading this, I was too slow with the flowers,", "Stan Whitlow"),
            ("That was him,", "Marjorie Whitlow"),
            ("Late, but with flowers.", "Marjorie Whitlow"),
        ],
    ),
    (
        "Fans Cannot Believe What Was Found Under The Stage",
        "Workers at the old Regal Theatre in Dunmore found a suitcase under the boards this week. In it lay sheet music by the late composer Ivo Brandt.\n\n“Nobody had opened it since the war,” said one of the workers.\n\nHistorian Agnes Collier was called at once. She calls the find a “little miracle”, and she is not given to big words.\n\n“These are the missing three songs,” she explained. “We thought they had burned.”\n\nOn the lid somebody had scratched: “Do not open before I am famous.”",
        &[
            ("Nobody had opened it since the war,", "one of the workers"),
            ("little miracle", "Agnes Collier"),
            ("These are the missing three songs,", "Agnes Collier"),
            ("We thought they had burned.", "Agnes Collier"),
            ("Do not open before I am famous.", "?"),
        ],
    ),
    (
        "Bandmates Reunite After 30 Years",
        "The door opened and Hal Dorsey walked in with two cups of coffee. Piers Lomax did not look up from his piano.\n\n“You still take sugar?” Dorsey asked.\n\n“Three,” Lomax said.\n\n“Your doctor allows that?”\n\n“My doctor is dead.”\n\nBoth men laughed until they cried.",
        &[
            ("You still take sugar?", "Hal Dorsey"),
            ("Three,", "Piers Lomax"),
            ("Your doctor allows that?", "Hal Dorsey"),
            ("My doctor is dead.", "Piers Lomax"),
        ],
    ),
];

#[test]
fn french_articles() {
    all_told(FRENCH_ARTICLES, 0);
}

const FRENCH_ARTICLES: &[Article] = &[
    (
        "La piscine de Vernoux ferme ses portes",
        "La maire de Vernoux, Odile Garnier, l’a annoncé jeudi soir devant une salle comble. « C’est une décision difficile, a-t-elle reconnu, mais le toit menace de tomber. »\n\nDans la salle, la colère monte. « On nous prend tout », soupire une retraitée.\n\nLa maire assure avoir « tout essayé ».",
        &[
            ("C’est une décision difficile", "Odile Garnier"),
            ("mais le toit menace de tomber.", "Odile Garnier"),
            ("On nous prend tout", "une retraitée"),
            ("tout essayé", "Odile Garnier"),
        ],
    ),
    (
        "Un boulanger rouvre le four du village",
        "À Saint-Arlan, Mathieu Roche a rallumé le four communal. « Il n’avait pas servi depuis 1962 », raconte le boulanger. « La première fournée était noire comme du charbon. »\n\nSa voisine, Yvette Lamy, n’en a pas perdu une miette. « On l’a mangée quand même », dit-elle en riant.",
        &[
            ("Il n’avait pas servi depuis 1962", "Mathieu Roche"),
            ("La première fournée était noire comme du charbon.", "Mathieu Roche"),
            ("On l’a mangée quand même", "Yvette Lamy"),
        ],
    ),
    (
        "Le gardien du phare prend sa retraite",
        "Pendant trente ans, Loïc Kerven a vécu seul au phare de la Roche-Noire.\n\n« Seul, répète-t-il, mais jamais tranquille. La mer parle tout le temps. »\n\n— Et qu’est-ce qu’elle dit ? demande un enfant.\n\n— Elle dit : rentre chez toi, répond le gardien.",
        &[
            ("Seul", "Loïc Kerven"),
            ("mais jamais tranquille. La mer parle tout le temps.", "Loïc Kerven"),
            ("Et qu’est-ce qu’elle dit ?", "un enfant"),
            ("Elle dit : rentre chez toi", "Loïc Kerven"),
        ],
    ),
    (
        "Incendie à la scierie : « Tout est parti en dix minutes »",
        "Un incendie a détruit la scierie Morel dans la nuit de dimanche à lundi. « Tout est parti en dix minutes », témoigne Bruno Morel, le patron.\n\nLes pompiers ont lutté jusqu’à l’aube. « Nous avons sauvé les machines, c’est déjà ça », résume leur capitaine, Élise Faure.\n\nSelon elle, l’origine du feu « reste à déterminer ».",
        &[
            ("Tout est parti en dix minutes", "Bruno Morel"),
            ("Nous avons sauvé les machines, c’est déjà ça", "Élise Faure"),
            ("reste à déterminer", "Élise Faure"),
        ],
    ),
    (
        "La chanteuse qui ne voulait plus chanter",
        "Pendant vingt ans, Solange Mercier a rempli les salles. Puis plus rien. « J’avais la gorge vide », confie aujourd’hui la chanteuse dans un long entretien.\n\nSon ancien guitariste, Paul Dervaux, se souvient : « Elle est partie sans fermer la porte. »\n\n« Je l’ai fermée, corrige-t-elle, mais doucement. »",
        &[
            ("J’avais la gorge vide", "Solange Mercier"),
            ("Elle est partie sans fermer la porte.", "Paul Dervaux"),
            ("Je l’ai fermée", "Solange Mercier"),
            ("mais doucement.", "Solange Mercier"),
        ],
    ),
    (
        "Un train oublie son conducteur",
        "Scène étrange, mardi, en gare de Brévans : un train est parti sans son conducteur. « On a cru à une blague », raconte un voyageur. « Puis on a vu un homme courir sur le quai. »\n\nLa compagnie parle d’un « incident sans gravité ». Le syndicat, lui, n’en rit pas. « C’est un miracle qu’il n’y ait pas eu de mort », s’indigne Gérard Poncet, son secrétaire.",
        &[
            ("On a cru à une blague", "un voyageur"),
            ("Puis on a vu un homme courir sur le quai.", "un voyageur"),
            ("incident sans gravité", "la compagnie"),
            ("C’est un miracle qu’il n’y ait pas eu de mort", "Gérard Poncet"),
        ],
    ),
];

#[test]
fn german_articles() {
    all_told(GERMAN_ARTICLES, 0);
}

const GERMAN_ARTICLES: &[Article] = &[
    (
        "Freibad bleibt geschlossen",
        "Die Bürgermeisterin von Altenried, Renate Voss, hat am Montag das Aus für das Freibad verkündet. „Das Becken ist nicht mehr zu retten“, sagte sie vor dem Gemeinderat. „Es tut mir selbst weh.“\n\nEin Nachbar des Bades sieht das anders. „Man hat es verkommen lassen“, schimpfte er.\n\nDie Bürgermeisterin widersprach: „Wir haben jedes Jahr geflickt.“",
        &[
            ("Das Becken ist nicht mehr zu retten", "Renate Voss"),
            ("Es tut mir selbst weh.", "Renate Voss"),
            ("Man hat es verkommen lassen", "ein Nachbar"),
            ("Wir haben jedes Jahr geflickt.", "Renate Voss"),
        ],
    ),
    (
        "Schäfer findet römische Münzen",
        "Beim Zaunbau ist ein Schäfer bei Kirchfeld auf einen Topf mit Münzen gestoßen. „Ich dachte erst, es sind Knöpfe“, sagt Korbinian Lutz, 59.\n\nDie Archäologin Friederike Amsel kam noch am selben Tag. „So etwas findet man einmal im Leben“, erklärte sie. Lutz habe richtig gehandelt.\n\nUnd der Finder? „Der Zaun ist immer noch nicht fertig“, brummt der Schäfer.",
        &[
            ("Ich dachte erst, es sind Knöpfe", "Korbinian Lutz"),
            ("So etwas findet man einmal im Leben", "Friederike Amsel"),
            ("Der Zaun ist immer noch nicht fertig", "Korbinian Lutz"),
        ],
    ),
    (
        "Streit um die Linde",
        "Seit 300 Jahren steht die Linde auf dem Dorfplatz von Moosach. Nun soll sie weg. „Sie ist krank“, sagt Förster Ludwig Hahn.\n\n„Krank sind andere“, entgegnet Wirtin Vroni Staller. „Unter dem Baum habe ich geheiratet.“\n\nDer Förster zuckt mit den Schultern. „Ich auch“, sagt er.",
        &[
            ("Sie ist krank", "Ludwig Hahn"),
            ("Krank sind andere", "Vroni Staller"),
            ("Unter dem Baum habe ich geheiratet.", "Vroni Staller"),
            ("Ich auch", "Ludwig Hahn"),
        ],
    ),
    (
        "Zug verliert Waggon",
        "Ein Güterzug hat am Freitag bei Lindau einen Waggon verloren. „Es gab einen Ruck, dann nichts mehr“, berichtete ein Augenzeuge. Laut Polizei wurde niemand verletzt.\n\nEine Sprecherin der Bahn teilte mit, man habe „den Vorfall aufgenommen“. An der Schranke hing am Abend ein Zettel: „Waggon zu verschenken.“",
        &[
            ("Es gab einen Ruck, dann nichts mehr", "ein Augenzeuge"),
            ("den Vorfall aufgenommen", "eine Sprecherin der Bahn"),
            ("Waggon zu verschenken.", "?"),
        ],
    ),
];

#[test]
fn spanish_portuguese_and_italian_articles() {
    all_told(SPANISH_PORTUGUESE_AND_ITALIAN_ARTICLES, 1);
}

const SPANISH_PORTUGUESE_AND_ITALIAN_ARTICLES: &[Article] = &[
    (
        "Cierra la última librería de Valdemora",
        "Tras 64 años, la librería de Consuelo Ibáñez cierra sus puertas. «No me echan los impuestos, me echa la edad», bromea la librera.\n\nSu nieto, Martín, quería seguir, pero no pudo. «Aquí aprendí a leer», cuenta.\n\nLa alcaldesa ha prometido ayuda. «Llega tarde», responde Ibáñez.",
        &[
            ("No me echan los impuestos, me echa la edad", "Consuelo Ibáñez"),
            ("Aquí aprendí a leer", "Martín"),
            ("Llega tarde", "Consuelo Ibáñez"),
        ],
    ),
    (
        "El perro que volvió",
        "Tres años después, Canelo apareció en la puerta de Julián Robles.\n\n—No puede ser —dijo el anciano.\n\n—Es él, papá —respondió su hija, Lucía—. Mira la oreja.\n\n—Pues ha engordado.\n\nUna vecina lo había visto llegar. «Venía andando tan tranquilo», aseguró.",
        &[
            ("No puede ser", "Julián Robles"),
            ("Es él, papá", "Lucía"),
            ("Mira la oreja.", "Lucía"),
            ("Pues ha engordado.", "Julián Robles"),
            ("Venía andando tan tranquilo", "una vecina"),
        ],
    ),
    (
        "El alcalde pide calma tras el apagón",
        "El alcalde de Torrealta, Fermín Salas, pidió calma a los vecinos. «La luz volverá esta noche», aseguró el alcalde. Según la compañía, se trata de «una avería puntual».\n\nNo todos le creen. «Eso dijo ayer», protestó una mujer desde el fondo de la sala.",
        &[
            ("La luz volverá esta noche", "Fermín Salas"),
            ("una avería puntual", "la compañía"),
            ("Eso dijo ayer", "una mujer"),
        ],
    ),
    (
        "Padeiro distribui pão de graça em Vila Serena",
        "O padeiro Anselmo Couto abriu as portas às quatro da manhã. “Hoje ninguém paga”, disse ele à rádio local.\n\nA mulher dele, Graça Couto, fez as contas. “São trezentos pães”, contou. “Ele enlouqueceu de vez.”\n\nUm morador levou seis. “Tenho família grande”, explicou.",
        &[
            ("Hoje ninguém paga", "Anselmo Couto"),
            ("São trezentos pães", "Graça Couto"),
            ("Ele enlouqueceu de vez.", "Graça Couto"),
            ("Tenho família grande", "um morador"),
        ],
    ),
    (
        "Il campanile di Roccafonte pende ancora",
        "La sindaca di Roccafonte, Marta Belli, ha chiuso la piazza. «Non possiamo rischiare», ha detto la sindaca. L’ingegner Carlo Sarti è più tranquillo: «Pende da due secoli», spiega, «e penderà domani».\n\n«Intanto io non vendo un caffè», si lamenta il barista.",
        &[
            ("Non possiamo rischiare", "Marta Belli"),
            ("Pende da due secoli", "Carlo Sarti"),
            ("e penderà domani", "Carlo Sarti"),
            ("Intanto io non vendo un caffè", "il barista"),
        ],
    ),
    (
        "Nonna Pina vince la maratona dei nonni",
        "Giuseppina Carli, 83 anni, ha tagliato il traguardo per prima. «Ho corso perché avevo fretta di tornare a casa», ha raccontato l’anziana.\n\nSuo marito l’aspettava con il cronometro. «È sempre stata più veloce di me», ha ammesso.",
        &[
            ("Ho corso perché avevo fretta di tornare a casa", "Giuseppina Carli"),
            ("È sempre stata più veloce di me", "suo marito"),
        ],
    ),
];

#[test]
fn russian_and_vietnamese_articles() {
    all_told(RUSSIAN_AND_VIETNAMESE_ARTICLES, 0);
}

const RUSSIAN_AND_VIETNAMESE_ARTICLES: &[Article] = &[
    (
        "В Заречье закрывают библиотеку",
        "Мэр Заречья Тамара Белова сообщила о закрытии библиотеки. «Денег на ремонт нет», — сказала она на встрече с жителями.\n\nОдна из соседок не согласилась. «На фонтан деньги нашли», — возразила она.\n\nМэр пообещала подумать. «Но чудес не ждите», — добавила она.",
        &[
            ("Денег на ремонт нет", "Тамара Белова"),
            ("На фонтан деньги нашли", "одна из соседок"),
            ("Но чудес не ждите", "Тамара Белова"),
        ],
    ),
    (
        "Рыбак вернулся через месяц",
        "Рыбака Степана Гусева искали почти месяц. Он вышел к людям сам.\n\n— Где ты был? — спросила его жена, Нина Гусева.\n\n— На острове, — ответил рыбак. — Лодку унесло.\n\n— А позвонить?\n\n— Телефон утонул, — вздохнул он.",
        &[
            ("Где ты был?", "Нина Гусева"),
            ("На острове", "Степан Гусев"),
            ("Лодку унесло.", "Степан Гусев"),
            ("А позвонить?", "Нина Гусева"),
            ("Телефон утонул", "Степан Гусев"),
        ],
    ),
    (
        "На вокзале нашли рояль",
        "Рояль стоял в зале ожидания, и никто не видел, как его принесли. «Утром пришла, а он стоит», — рассказала дежурная по вокзалу Клавдия Рогова.\n\nПо словам начальника станции Игоря Лаптева, инструмент «совершенно исправен».\n\n«Пусть остаётся, — решила дежурная. — С музыкой веселее».",
        &[
            ("Утром пришла, а он стоит", "Клавдия Рогова"),
            ("совершенно исправен", "Игорь Лаптев"),
            ("Пусть остаётся", "Клавдия Рогова"),
            ("С музыкой веселее", "Клавдия Рогова"),
        ],
    ),
    (
        "Cụ bà 80 tuổi mở lớp dạy chữ",
        "Mỗi tối, bà Trần Thị Lụa mở cửa nhà đón mười đứa trẻ trong xóm. “Tôi chỉ có bảng và phấn”, bà nói.\n\nAnh Lê Văn Tám, một phụ huynh, cho biết: “Con tôi đã đọc được báo.”\n\nMột người hàng xóm chia sẻ: “Bà chưa bao giờ nhận tiền của ai.”",
        &[
            ("Tôi chỉ có bảng và phấn", "Trần Thị Lụa"),
            ("Con tôi đã đọc được báo.", "Lê Văn Tám"),
            ("Bà chưa bao giờ nhận tiền của ai.", "một người hàng xóm"),
        ],
    ),
    (
        "Ca sĩ Hoàng Yến dừng hát giữa chừng",
        "Đêm diễn ở Đà Lạt đang đến cao trào thì nữ ca sĩ bỗng im lặng. Cô bước xuống sân khấu và ôm một người mẹ già.\n\n“Mẹ tôi cũng ngồi như thế này”, cô nghẹn ngào nói.\n\nNhạc sĩ Phạm Duy Anh, người đệm đàn cho cô, kể lại: “Cả khán phòng đều khóc.”\n\n- Cô ấy có ổn không? - một khán giả hỏi.",
        &[
            ("Mẹ tôi cũng ngồi như thế này", "Hoàng Yến"),
            ("Cả khán phòng đều khóc.", "Phạm Duy Anh"),
            ("Cô ấy có ổn không?", "một khán giả"),
        ],
    ),
];

#[test]
fn little_is_said_where_little_is_known() {
    all_told(LITTLE_IS_SAID_WHERE_LITTLE_IS_KNOWN, 0);
}

const LITTLE_IS_SAID_WHERE_LITTLE_IS_KNOWN: &[Article] = &[
    (
        "Two captains, one ship",
        "Henry Dole and Martin Kerr have both steered the ferry. Dole is retired, Kerr is not.\n\nThe sign over the cabin says “No smoking, no singing, no captains”.\n\n“There is nothing more to say about it.”\n\nThe ferry leaves at nine.",
        &[("There is nothing more to say about it.", "?")],
    ),
    (
        "Snow closes the pass",
        "The pass at Garrick was closed on Saturday. “It came down like a curtain,” a driver said. The minister has not been heard on it.\n\nThe “emergency plan” lies in a drawer, and the inn is full.",
        &[("It came down like a curtain,", "a driver")],
    ),
    (
        "School play ends in flood",
        "A pipe burst during the school play on Thursday. “Somebody shouted that it was part of the plot,” said one mother. “And we clapped.”\n\nHeadteacher Joan Tripp has closed the hall. “The show will go on in the gym,” she wrote to parents.\n\nA note on the door read: “Bring boots.”",
        &[
            ("Somebody shouted that it was part of the plot,", "one mother"),
            ("And we clapped.", "one mother"),
            ("The show will go on in the gym,", "Joan Tripp"),
            ("Bring boots.", "?"),
        ],
    ),
    (
        "A voice from the radio",
        "Nobody at the station knows whose voice it was. “Good night, harbour, and mind the step,” it said at midnight, and again on Tuesday.\n\nSound engineer Ros Tierney has listened to the tape a hundred times. “It is not one of ours,” she said.",
        &[
            ("Good night, harbour, and mind the step,", "?"),
            ("It is not one of ours,", "Ros Tierney"),
        ],
    ),
    (
        "Minister visits flooded farms",
        "The minister of farming came to Elmsworth in rubber boots. “I have seen worse, but not often,” the minister said.\n\nFarmer Joss Redman had waited for him for two hours. “My cows are on the church hill,” Redman said. “They pray more than I do.”\n\n“What we need is a pump,” said his neighbour, “not a visit.”",
        &[
            ("I have seen worse, but not often,", "the minister"),
            ("My cows are on the church hill,", "Joss Redman"),
            ("They pray more than I do.", "Joss Redman"),
            ("What we need is a pump,", "his neighbour"),
            ("not a visit.", "his neighbour"),
        ],
    ),
];
