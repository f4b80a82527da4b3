//! Which of the languages that quotations are read in a text is in, by its small words and letters.

use undisguise::Language;

use super::lexicon::{self, TOLD_IN};
use super::token::{Passed, is_alphabetic, pass, passed};

/// Most words that are looked at.
const ENOUGH: usize = 150;

/// Bytes of text for each further gap between words that are looked at, so that about a hundred tell it;
/// gaps at most, and the bytes of one.
const SPARSE: usize = 600;
const MOST_GAPS: usize = 3;
const GAP: usize = 6;

/// The least share of small words that a text in the language has. Running text has half of them;
/// a neighbouring language has a tenth.
const LEAST: f64 = 0.2;

/// The same where the letters say that it is none of those beside it: news in short sentences.
const LEAST_BY_LETTERS: f64 = 0.1;

/// Letters of its own that say so.
const OWN_LETTERS: usize = 4;

/// How many times as much the small words of the language must tell as those of the next.
const MARGIN: f64 = 1.15;

/// What a word tells that one language has; one that two have tells half of it. All numbers up to
/// eight divide it.
const WEIGHT: u32 = 840;

/// The language of a text; none for other languages and where too little tells it. Looks at no more
/// than 150 words, in long texts at about one in four.
pub(crate) fn of(text: &str) -> Option<Language> {
    let (mut hits, mut weights) = ([0_usize; TOLD_IN.len()], [0_u32; TOLD_IN.len()]);
    let mut count = 0_usize;
    let gap = GAP * (text.len() / SPARSE).saturating_sub(1).min(MOST_GAPS);
    for word in words(text, gap).take(ENOUGH) {
        count += 1;
        let small = lexicon::small_in(word);
        if small == 0 {
            continue;
        }
        // A word that few languages have tells more.
        let weight = WEIGHT / small.count_ones().max(1);
        for index in 0..hits.len() {
            if small >> index & 1 == 1 {
                hits[index] += 1;
                weights[index] += weight;
            }
        }
    }
    let best = (0..hits.len()).max_by_key(|index| (weights[*index], usize::MAX - index))?;
    let next = (0..hits.len()).filter(|index| *index != best).map(|index| weights[index]).max()?;
    let share = hits[best] as f64 / count.max(1) as f64;
    let sure = f64::from(weights[best]) >= MARGIN * f64::from(next) && weights[best] > next;
    let language = Language::from_code(TOLD_IN.get(best)?)?;
    let enough = share >= LEAST || (share >= LEAST_BY_LETTERS && is_by_letters(language, text));
    (enough && sure && !is_neighbour(language, text)).then_some(language)
}

/// Letters and apostrophes that stand together, in order; after each so many bytes and the word in which
/// they end are passed over.
fn words(text: &str, gap: usize) -> impl Iterator<Item = &str> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = seek(text, at, true)?;
        let end = seek(text, start, false).unwrap_or(text.len());
        at = end;
        if gap > 0 {
            let behind = (end..text.len()).skip(gap).find(|at| text.is_char_boundary(*at));
            at = behind.and_then(|at| seek(text, at, false)).unwrap_or(text.len());
        }
        Some(&text[start..end])
    })
}

/// ASCII of words, and between them.
const WITHIN: Passed = passed(false, b'\'', false);
const BETWEEN: Passed = passed(false, b'\'', true);

/// Where the first sign stands from a place on that belongs to a word, or the first that does not.
fn seek(text: &str, mut at: usize, in_word: bool) -> Option<usize> {
    let bytes = text.as_bytes();
    loop {
        at = pass(bytes, at, if in_word { &BETWEEN } else { &WITHIN });
        if bytes.get(at)?.is_ascii() {
            return Some(at);
        }
        let sign = text[at..].chars().next()?;
        if (is_alphabetic(sign) || sign == '’') == in_word {
            return Some(at);
        }
        at += sign.len_utf8();
    }
}

/// Letters of a text by which a language is told from those beside it.
const LETTERS: usize = 3_600;

/// Letters that Russian has not, and the languages beside it have; of those, Bulgarian has none but writes
/// no `ы`, which is every fiftieth letter of Russian.
fn is_neighbour(language: Language, text: &str) -> bool {
    if language.code() != "ru" {
        return false;
    }
    let (mut foreign, mut own, mut hard) = (0, 0, 0);
    for sign in text.chars().take(LETTERS) {
        match sign {
            'і' | 'ї' | 'є' | 'ґ' | 'ў' | 'ј' | 'љ' | 'њ' | 'ћ' => foreign += 1,
            'ы' | 'э' | 'ё' => own += 1,
            'ъ' => hard += 1,
            _ => {}
        }
    }
    foreign > 2 || (hard > 2 && hard > own)
}

/// Whether letters stand in a text that only this language has of those beside it.
fn is_by_letters(language: Language, text: &str) -> bool {
    let own = |sign: &char| match language.code() {
        "ru" => matches!(sign, 'ы' | 'э' | 'ё'),
        "vi" => {
            matches!(sign, 'ư' | 'ơ' | 'ấ' | 'ầ' | 'ậ' | 'ế' | 'ề' | 'ệ' | 'ộ' | 'ớ' | 'ờ' | 'ợ')
        }
        _ => false,
    };
    // Kazakh, Kyrgyz, Tatar, Bashkir, Mongolian and Tajik have letters of Russian, and more.
    let other = |sign: &char| {
        matches!(
            sign,
            'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'ҳ' | 'ҷ' | 'ӣ' | 'ӯ' | 'җ' | 'ҙ'
        )
    };
    let looked_at = || text.chars().take(LETTERS);
    looked_at().filter(own).take(OWN_LETTERS).count() == OWN_LETTERS
        && !looked_at().any(|sign| other(&sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_where_small_words_are_few() {
        let news = "Рыбаки вытащили мотосани. Мэрия посёлка объявила сбор денег на ремонт. Экипаж вездехода \
            вывез троих. Дежурный врач Тыртов осмотрел пострадавших и уехал. Жильцы, по словам мэра, рады.";
        assert_eq!(of(news).map(Language::code), Some("ru"));
        let kazakh = "Балықшылар қар көлігін шығарды. Ауыл әкімдігі ақша жинауды жариялады. Дәрігер \
            зардап шеккендерді тексерді. Тұрғындар қуанышты. Он айтты.";
        assert_eq!(of(kazakh), None);
    }

    #[test]
    fn small_words_tell_the_language() {
        let told = [
            (
                "The mill stood empty for years, and nobody in the village knew why it was sold.",
                "en",
            ),
            ("Le moulin est resté vide pendant des années et personne ne savait pourquoi.", "fr"),
            (
                "Die Mühle stand jahrelang leer, und niemand im Dorf wusste, warum sie verkauft wurde.",
                "de",
            ),
            ("El molino estuvo vacío durante años y nadie en el pueblo sabía por qué.", "es"),
            (
                "O moinho ficou vazio durante anos e ninguém na aldeia sabia por que foi vendido.",
                "pt",
            ),
            ("Il mulino è rimasto vuoto per anni e nessuno nel paese sapeva perché.", "it"),
            ("Cối xay đã bỏ trống nhiều năm và không ai trong làng biết vì sao nó được bán.", "vi"),
            (
                "Мельница стояла пустой много лет, и никто в деревне не знал, почему её продали.",
                "ru",
            ),
        ];
        for (text, code) in told {
            assert_eq!(of(text).map(Language::code), Some(code), "{text}");
        }
    }

    #[test]
    fn other_languages_are_none() {
        assert_eq!(of(""), None);
        assert_eq!(
            of("Млин стояв порожній багато років, і ніхто в селі не знав, чому його продали."),
            None
        );
        assert_eq!(
            of("Młyn stał pusty przez wiele lat i nikt we wsi nie wiedział dlaczego."),
            None
        );
        assert_eq!(
            of(
                "Мелницата стоеше празна дълги години и никой в селото не знаеше защо е продадена. \
                „Тъжно е“, каза кметът, след като вън се събраха съседите.“"
            ),
            None
        );
        assert_eq!(of("12 345 :: 678"), None);
    }
}
