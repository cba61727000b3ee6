//! The accessibility statement, in Swedish. Where the code or the tests change what it claims, it changes with them.

use crate::text::statement::Part::{Heading, Link, List, Says, ToCopy};
use crate::text::statement::{REPORT_TO_AUTHORITY, Section, StatementText};

/// The Swedish page.
pub static STATEMENT: StatementText = StatementText {
    title: "Tillgänglighetsredogörelse",
    about: "Hur tillgänglig Lärkartan är, vad som brister och hur du säger till.",
    lead: &[Says(
        "Så många som möjligt ska kunna använda Lärkartan. Här står hur väl det går, vad som brister och hur du säger till.",
    )],
    who: Section {
        heading: "Vem som svarar för kartan",
        parts: &[
            Says("Projektet Lärkartan har gjort kartan och svarar för hur den fungerar."),
            Says(
                "Den som publicerar kartan svarar för sin egen webbplats. Det kan till exempel vara en kommun.",
            ),
            Says(
                "Redogörelsen gäller Lärkartan: kartan, tabellerna, utbudet, kommunsidorna och den här sidan.",
            ),
        ],
    },
    status: Section {
        heading: "Hur tillgänglig kartan är",
        parts: &[
            Says(
                "Lärkartan är delvis förenlig med lagen om tillgänglighet till digital offentlig service (2018:1937).",
            ),
            Says("Målet är de internationella riktlinjerna WCAG 2.2, nivå AA."),
            Says(
                "Vi skriver delvis av två skäl. Det finns kända brister, och ingen har prövat kartan med skärmläsare.",
            ),
        ],
    },
    instead: Section {
        heading: "Om du inte kan använda kartan",
        parts: &[
            Says("Det som kartan visar finns också på andra sätt:"),
            List(&[
                "Fliken Tabell visar alla kommuner och alla platser att studera.",
                "Fliken Utbud visar de utbildningar som våra källor känner till.",
                "Fliken Min kommun samlar en kommuns uppgifter på en sida som går att skriva ut.",
                "Varje kommun har en egen sida, som fungerar utan skript.",
                "Sökfältet leder till fakta om en kommun, en ort eller ett lärcentrum.",
                "Tabellerna kan sparas och öppnas i ett kalkylprogram.",
                "Kartan går att använda med tangentbord. Pilarna går mellan kommunerna, Enter väljer och Enter igen går till fakta.",
            ]),
            Says("Behöver du innehållet i en annan form? Be den som har publicerat kartan."),
        ],
    },
    report: Section {
        heading: "Så säger du till om ett problem",
        parts: &[
            Says(
                "Säg till den som har publicerat kartan. Står den på en kommuns webbplats, använd kommunens kontaktuppgifter.",
            ),
            Says(
                "Projektet Lärkartan har ingen egen adress att ange här. Den som publicerar kartan anger sin kontakt i sin egen redogörelse.",
            ),
            Says("Berätta gärna:"),
            List(&[
                "vad du ville göra och vad som hände",
                "vad som står i webbläsarens adressfält, för det visar vilken vy du såg",
                "vilken webbläsare och vilket hjälpmedel du använder",
            ]),
        ],
    },
    appeal: Section {
        heading: "Tillsyn",
        parts: &[
            Says(
                "Digg, Myndigheten för digital förvaltning, har tillsyn över att lagen följs. Är du inte nöjd med svaret du får kan du anmäla det.",
            ),
            Link(
                "Anmäl bristande tillgänglighet till Digg",
                REPORT_TO_AUTHORITY,
            ),
            Says(
                "Den 1 januari 2027 går Digg upp i Digitaliseringsmyndigheten. Då kan adressen ändras.",
            ),
        ],
    },
    unmet: Section {
        heading: "Vad som brister",
        parts: &[
            Heading("Kända brister"),
            List(&[
                "Rutan med namn och värde vid muspekaren går inte att peka på. Den stängs inte heller alltid med Escape (WCAG 1.4.13). Samma uppgifter står i tabellen.",
                "Namnen på kartan växer inte om du bara förstorar texten. De växer med webbläsarens zoom.",
            ]),
            Heading("Löst på annat sätt än i kartbilden"),
            List(&[
                "Klassernas färger kan inte alla ha stark kontrast mot varandra (WCAG 1.4.11). Därför finns gränser mellan kommunerna, ord för varje klass och mönster som kan slås på.",
                "Symbolerna för lärcentra och campus på kartan nås bara med mus eller finger (WCAG 2.1.1). Samma platser finns i sökfältet, i tabellen och bland kommunens fakta.",
                "Prickarna i teckenförklaringen går bara att peka på. Samma värden står i tabellen.",
                "Breda tabeller rullar i sidled på små skärmar. Resten av sidan gör det inte.",
            ]),
            Heading("Ännu inte prövat"),
            List(&[
                "Ingen har prövat kartan med skärmläsarna NVDA, VoiceOver och TalkBack.",
                "Ingen har prövat den med röststyrning eller förstoringsprogram.",
                "Proven är gjorda i webbläsaren Chromium. I Firefox och WebKit är bara det viktigaste prövat. Safari är inte prövad.",
                "Ingen utomstående har granskat kartan.",
            ]),
            Heading("Undantag"),
            Says(
                "Vi åberopar inte oskäligt betungande anpassning för någon del. Lagen undantar vissa kartor, men det undantaget använder vi inte.",
            ),
            Says("Andras sidor som vi länkar till ingår inte i redogörelsen."),
        ],
    },
    tested: Section {
        heading: "Så har kartan prövats",
        parts: &[
            Says(
                "Vi har prövat kartan själva. Bedömningen gjordes den 22 november 2026. Redogörelsen skrevs samma dag.",
            ),
            List(&[
                "Verktyget axe-core letar fel i en riktig webbläsare. Det prövar båda språken, ljust och mörkt läge, breda och smala fönster. Inga fel återstår.",
                "Automatiska prov använder kartan och tabellerna med enbart tangentbord.",
                "Ett prov tar bort kartan och löser uppgifter med bara text och tabeller.",
                "Ett prov visar sidan i ett fönster på 320 gånger 256 bildpunkter. Det motsvarar 400 procents zoom.",
                "Vi har sett på kartan i gråskala, i ljust och mörkt läge.",
                "Vi har svarat på samma frågor med bara karta och med bara text. Svaren blev desamma.",
            ]),
        ],
    },
    embed: Section {
        heading: "Text till din egen redogörelse",
        parts: &[
            Says(
                "Det här är för dig som har Lärkartan på en offentlig webbplats. Din egen redogörelse ska omfatta kartan. Kopiera texten och fyll i det som står inom hakparenteser.",
            ),
            ToCopy(&[
                "På sidan [sidans namn] finns Lärkartan, en karta över tillgången till högre utbildning. Projektet Lärkartan har gjort den.",
                "Kartan är delvis förenlig med lagen om tillgänglighet till digital offentlig service (2018:1937).",
                "Kartan är inte prövad med skärmläsare. Symbolerna på kartan nås bara med mus eller finger. På engelska är svenska namn inte utmärkta som svenska.",
                "Det som kartan visar finns också som tabell och text. Välj fliken Tabell, eller sök i kartans sökfält.",
                "Kan du inte använda kartan? Kontakta [e-post, telefon] så får du uppgifterna på annat sätt.",
                "Kartans egen redogörelse finns på [den här sidans adress]. Kartan bedömdes den 22 november 2026.",
            ]),
        ],
    },
};
