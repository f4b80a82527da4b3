//! stand-in until the generated table lands

pub(crate) struct LookAlike {
    pub letter: char,
    pub similarity: u8,
    pub sources: u8,
}

const PAIRS: &str = "пnυuΑAаaіiѕsсcрpрrмm𝚊a𝚋b𝚍d𝚎e𝚏f𝚐g𝚘o𝚙p𝚚q𝚛r𝚞u𝚢yҺhɑaιiƖlƄbρpᴜuкkʋvЬbɡgһhɩlгrуyⱱvтtʜhɴnƈcᴛtᴋkʟlеeоoТTaаcсpрoоeеiіxхyуHНKКMМTТBВAАEЕОOсcРPНHСC";

pub(crate) fn lookalikes(sign: char) -> impl Iterator<Item = LookAlike> {
    let chars: Vec<char> = PAIRS.chars().collect();
    let mut found = Vec::new();
    for pair in chars.chunks_exact(2) {
        if pair[0] == sign {
            found.push(LookAlike { letter: pair[1], similarity: 90, sources: 1 });
        }
    }
    found.into_iter()
}
