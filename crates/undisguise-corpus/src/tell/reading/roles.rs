//! What words can be in a sentence.

/// What a word can be in a sentence; a set, since many words can be several things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Roles(u64);

impl Roles {
    /// One of the commonest words of the language: tells the language, begins no name.
    pub(crate) const SMALL: Roles = Roles(1);
    /// A form of a verb that leads or follows a quotation.
    pub(crate) const SAY: Roles = Roles(1 << 1);
    /// A verb of speech that is followed by the one who listens (`told`).
    pub(crate) const TELL: Roles = Roles(1 << 2);
    pub(crate) const HE: Roles = Roles(1 << 3);
    pub(crate) const SHE: Roles = Roles(1 << 4);
    pub(crate) const THEY: Roles = Roles(1 << 5);
    /// Stands before a name.
    pub(crate) const TITLE: Roles = Roles(1 << 6);
    /// A title, given name or noun of men.
    pub(crate) const MALE: Roles = Roles(1 << 7);
    /// A title, given name or noun of women.
    pub(crate) const FEMALE: Roles = Roles(1 << 8);
    /// A given name; in Vietnamese a family name, which stands first there.
    pub(crate) const GIVEN: Roles = Roles(1 << 9);
    /// A noun for what somebody is.
    pub(crate) const PERSON: Roles = Roles(1 << 10);
    /// A noun for relatives.
    pub(crate) const KIN: Roles = Roles(1 << 11);
    /// What sources without a name are called.
    pub(crate) const VAGUE: Roles = Roles(1 << 12);
    /// A small word inside surnames (`van`, `de la`).
    pub(crate) const PARTICLE: Roles = Roles(1 << 13);
    /// Stands behind a name (`Jr`).
    pub(crate) const SUFFIX: Roles = Roles(1 << 14);
    pub(crate) const THE: Roles = Roles(1 << 15);
    /// An indefinite article or number.
    pub(crate) const ONE: Roles = Roles(1 << 16);
    /// A possessive pronoun before a noun.
    pub(crate) const OWN: Roles = Roles(1 << 17);
    /// A preposition: what follows is no subject.
    pub(crate) const OF: Roles = Roles(1 << 18);
    /// Begins a clause or phrase beside the main one.
    pub(crate) const WHEN: Roles = Roles(1 << 19);
    pub(crate) const AND: Roles = Roles(1 << 20);
    /// Stands beside a verb of speech.
    pub(crate) const AUX: Roles = Roles(1 << 21);
    /// Leads to a speaker without a verb (`according to`).
    pub(crate) const BY: Roles = Roles(1 << 22);
    /// What a quotation is called (`words`, `statement`).
    pub(crate) const WORDS: Roles = Roles(1 << 23);
    /// The first and second person.
    pub(crate) const ME: Roles = Roles(1 << 24);
    /// An abbreviation whose full stop ends no sentence.
    pub(crate) const SHORT: Roles = Roles(1 << 25);
    /// A day or month.
    pub(crate) const CALENDAR: Roles = Roles(1 << 26);
    /// Part of the name of an organisation or a thing.
    pub(crate) const BODY: Roles = Roles(1 << 27);
    pub(crate) const PLACE: Roles = Roles(1 << 28);
    /// A verb of speech by which the same speaker goes on (`added`).
    pub(crate) const ON: Roles = Roles(1 << 30);
    /// An office that one holds after another: never somebody without being told so.
    pub(crate) const OFFICE: Roles = Roles(1 << 31);
    /// A verb by which words are given to somebody who calls something so.
    pub(crate) const CALL: Roles = Roles(1 << 32);
    /// A verb of speech that answers somebody else (`erwiderte`).
    pub(crate) const REPLY: Roles = Roles(1 << 33);
    /// A noun for whoever was spoken of last (`l’intéressé`).
    pub(crate) const SAME: Roles = Roles(1 << 34);
    /// Ends as a noun for people does and is nobody (`ordenador`).
    pub(super) const THING: Roles = Roles(1 << 35);
    /// A form of the verb of the passive (`was`, `been`).
    pub(crate) const BE: Roles = Roles(1 << 36);
    /// How many words a line had (`seven`).
    pub(crate) const COUNT: Roles = Roles(1 << 37);
    /// Points at the line before (`those words`).
    pub(crate) const POINT: Roles = Roles(1 << 38);
    /// What is written and speaks for itself (`report`).
    pub(crate) const PAPER: Roles = Roles(1 << 39);
    /// A noun for people of one country (`Dane`).
    pub(crate) const DEMONYM: Roles = Roles(1 << 40);
    /// An adjective of a country (`Danish`): no name by itself.
    pub(crate) const NATION: Roles = Roles(1 << 41);
    /// What an authority is for, before `and` in its name (`Fire and Rescue Service`).
    pub(crate) const FIELD: Roles = Roles(1 << 42);
    /// What words stand on that nobody says (`banner`).
    pub(crate) const SIGN: Roles = Roles(1 << 43);
    /// A verb by which something gets a name (`dubbed`).
    pub(crate) const NICKNAME: Roles = Roles(1 << 44);
    /// What was done with words, before whoever did it (`spoken by`, `signed by`).
    pub(crate) const UTTERED: Roles = Roles(1 << 45);
    /// What somebody does with a letter (`left`, `penned`).
    pub(crate) const WRITES: Roles = Roles(1 << 46);
    /// A noun that says nothing but that it is somebody (`man`).
    pub(crate) const ANYBODY: Roles = Roles(1 << 47);
    /// What has a name and says nothing (`dog`).
    pub(crate) const ANIMAL: Roles = Roles(1 << 48);
    /// The last word of what a team or firm is called (`Queens`).
    pub(crate) const TEAM: Roles = Roles(1 << 49);
    /// A German verb in the form of what somebody is reported to have said (`habe`).
    pub(crate) const INDIRECT: Roles = Roles(1 << 50);
    /// A noun for somebody young (`niño`), and for somebody old or who has children (`anciana`, `padre`).
    pub(crate) const YOUNG: Roles = Roles(1 << 54);
    pub(crate) const OLD: Roles = Roles(1 << 55);
    /// A pronoun that is no subject (`him`).
    pub(crate) const HIM: Roles = Roles(1 << 56);
    /// A possessive of one, man or woman (`sa`).
    pub(crate) const WHOSE: Roles = Roles(1 << 57);
    /// Between somebody and what he or she is.
    pub(crate) const IS: Roles = Roles(1 << 58);
    /// A noun that tells no more of somebody than sex, age or fame.
    pub(crate) const PLAIN: Roles = Roles(1 << 59);
    /// An adjective with which tabloids lead a name (`furious`).
    pub(crate) const EPITHET: Roles = Roles(1 << 61);
    /// Says that something is not so (`not`).
    pub(crate) const NOT: Roles = Roles(1 << 62);
    /// A noun in another case than the nominative: whom it means is no subject.
    pub(crate) const OBLIQUE: Roles = Roles(1 << 60);
    /// An article, a number or a possessive: what leads to a noun.
    pub(crate) const DETERMINER: Roles = Roles(Roles::THE.0 | Roles::ONE.0 | Roles::OWN.0);
    /// What nouns for people are.
    pub(crate) const NOUN: Roles =
        Roles(Roles::PERSON.0 | Roles::KIN.0 | Roles::VAGUE.0 | Roles::OFFICE.0 | Roles::SAME.0);
    /// Several words begin with it that are known together only.
    pub(super) const FIRST: Roles = Roles(1 << 29);

    /// Whether it can be one of these.
    #[inline]
    pub(crate) const fn any(self, of: Roles) -> bool {
        self.0 & of.0 != 0
    }

    /// Both together.
    #[inline]
    pub(crate) const fn and(self, other: Roles) -> Roles {
        Roles(self.0 | other.0)
    }

    /// The first without what the second is.
    #[inline]
    pub(crate) const fn without(self, other: Roles) -> Roles {
        Roles(self.0 & !other.0)
    }

    /// What a list calls a role; behind a hyphen, of men (`m`) or women (`f`) only.
    pub(super) fn named(name: &str) -> Option<Roles> {
        let (role, gender) = match name.rsplit_once('-') {
            Some((role, "m")) => (role, Roles::MALE),
            Some((role, "f")) => (role, Roles::FEMALE),
            _ => (name, Roles::default()),
        };
        let known = NAMED.iter().find(|(known, _)| *known == role)?;
        Some(known.1.and(gender))
    }
}

/// What the lists call the roles.
const NAMED: [(&str, Roles); 58] = [
    ("small", Roles::SMALL),
    ("say", Roles::SAY),
    ("tell", Roles::SAY.and(Roles::TELL)),
    ("he", Roles::HE),
    ("she", Roles::SHE),
    ("they", Roles::THEY),
    ("title", Roles::TITLE),
    ("given", Roles::GIVEN),
    ("noun", Roles::PERSON),
    ("kin", Roles::KIN.and(Roles::PERSON)),
    ("vague", Roles::VAGUE),
    ("particle", Roles::PARTICLE),
    ("suffix", Roles::SUFFIX),
    ("the", Roles::THE),
    ("one", Roles::ONE),
    ("own", Roles::OWN),
    ("of", Roles::OF),
    ("when", Roles::WHEN),
    ("and", Roles::AND),
    ("aux", Roles::AUX),
    ("by", Roles::BY),
    ("words", Roles::WORDS),
    ("me", Roles::ME),
    ("short", Roles::SHORT),
    ("calendar", Roles::CALENDAR),
    ("body", Roles::BODY),
    ("place", Roles::PLACE),
    ("office", Roles::OFFICE),
    ("call", Roles::CALL),
    ("reply", Roles::SAY.and(Roles::REPLY)),
    ("same", Roles::PERSON.and(Roles::SAME)),
    ("thing", Roles::THING),
    ("him", Roles::HIM),
    ("whose", Roles::WHOSE),
    ("is", Roles::IS),
    ("plain", Roles::PLAIN),
    ("oblique", Roles::PERSON.and(Roles::OBLIQUE)),
    ("same-body", Roles::VAGUE.and(Roles::SAME)),
    ("be", Roles::BE),
    ("epithet", Roles::EPITHET),
    ("not", Roles::NOT),
    ("count", Roles::COUNT),
    ("sign", Roles::SIGN),
    ("uttered", Roles::UTTERED),
    ("writes", Roles::WRITES),
    ("anybody", Roles::PERSON.and(Roles::ANYBODY)),
    ("nickname", Roles::NICKNAME),
    ("animal", Roles::ANIMAL),
    ("demonym", Roles::DEMONYM),
    ("nation", Roles::NATION),
    ("field", Roles::FIELD),
    ("paper", Roles::PAPER),
    ("point", Roles::POINT),
    ("team", Roles::TEAM),
    ("on", Roles::SAY.and(Roles::ON)),
    ("indirect", Roles::INDIRECT),
    ("young", Roles::YOUNG),
    ("old", Roles::OLD),
];
