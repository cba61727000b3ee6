//! The prerendered page, in Swedish.

use crate::text::PrerenderedText;

/// The Swedish sentences.
pub static PRERENDERED: PrerenderedText = PrerenderedText {
    no_scripts: "Skript är avstängda. Kartan står därför stilla: det går inte att zooma, söka eller byta mått. Slå på skript i webbläsaren för det.",
    has_pages: "Tabellen och utbudet har egna sidor, och varje kommun har en.",
    failed: "Kartan och tabellen går att läsa, men inte att zooma, söka i eller ändra. En fil kom inte fram, eller så klarar webbläsaren inte kartan. Ladda om sidan eller pröva en annan webbläsare.",
    slow: "Det tar lång tid att hämta kartan. Det som visas går att läsa under tiden.",
    late: "Kartan och tabellen går att läsa, men ännu inte att zooma, söka i eller ändra. Det tar lång tid, eller så har något gått fel.",
    waiting: "Din vy laddas …",
    elsewhere: "Länken leder till en annan vy än den du ser. Den kunde inte visas; det här är kartans första bild.",
    to_table: "Visa tabellen",
    stopped: "Kartan har slutat svara. Det du ser är det senaste. Ladda om sidan för att fortsätta.",
    retry: "Ladda om sidan",
    locale: "sv_SE",
    picture: |headline| format!("Rubriken ”{headline}” bredvid en liten karta över norra Sverige."),
};
