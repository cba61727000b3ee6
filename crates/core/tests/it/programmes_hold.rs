//! What the page of programmes says, worked out again from the tables.

use crate::shipped::{ATLAS, DISTANCE, PROGRAMMES};
use larkartan_core::domain::{Area, Measure, MunicipalityCode, THIS_YEAR};
use larkartan_core::scene::{
    OfferFilter, OfferRow, distance_programmes, offers_now, offers_on_map, programme_file,
    providers, supply,
};
use larkartan_core::text::Lang;
use larkartan_core::url::ViewState;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// A row of a table, by column.
type Line = HashMap<String, String>;

fn table(name: &str) -> Vec<Line> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../data/source")
        .join(name);
    let mut reader = csv::Reader::from_path(path).expect(name);
    let lines: Result<Vec<Line>, csv::Error> = reader.deserialize().collect();
    lines.expect(name)
}

static OFFERS: LazyLock<Vec<Line>> = LazyLock::new(|| table("offers.csv"));

/// What tells a programme from all others: the number of its decision, else provider, name and kind.
fn key(line: &Line) -> String {
    if !line["decision"].is_empty() {
        return line["decision"].clone();
    }
    let name = match line["name_sv"].as_str() {
        "" => &line["name_en"],
        name => name,
    };
    let page = match line["provider"].as_str() {
        "not_stated" => line["source_urls"].as_str(),
        _ => "",
    };
    [&line["provider"], name, &line["kind"], page].join("|")
}

/// Whether a row counts as of now.
fn is_now(line: &Line) -> bool {
    let is_new = match line["last_round"].as_str() {
        "" => line["recency"] == "recent",
        year => year.parse::<u16>().expect("a year") >= THIS_YEAR,
    };
    is_new && line["planned"].is_empty() && line["replaced_by"].is_empty()
}

fn keys(lines: impl Iterator<Item = &'static Line>) -> HashSet<String> {
    lines.map(key).collect()
}

fn rows(lang: Lang, area: Area, filter: &OfferFilter) -> (Vec<OfferRow>, String) {
    let view = ViewState {
        area,
        offers: filter.clone(),
        ..ViewState::default()
    };
    let found = supply(&ATLAS, &PROGRAMMES, lang.text(), &view);
    let rows = found.entries.into_iter().map(|entry| entry.row);
    (rows.collect(), found.count)
}

#[test]
fn five_hundred_programmes_and_none_twice() {
    let all = keys(OFFERS.iter());
    assert_eq!(PROGRAMMES.offers.len(), all.len());
    let dated = |line: &&Line| {
        line["source_dates"]
            .split(' ')
            .any(|date| date != "undated")
    };
    let with_date = keys(OFFERS.iter().filter(dated));
    println!(
        "{} rows, {} programmes, {} of them with a dated source, {} of now",
        OFFERS.len(),
        all.len(),
        with_date.len(),
        keys(OFFERS.iter().filter(|line| is_now(line))).len()
    );
    assert!(with_date.len() >= 500, "{}", with_date.len());
    // No two say the same of provider, name, kind and decision.
    let mut known = HashSet::new();
    for offer in PROGRAMMES.offers.iter().filter(|it| it.provider.is_some()) {
        let number = offer.decision.as_ref().map(|it| &it.number);
        let name = (&offer.name_sv, &offer.name_en);
        assert!(
            known.insert((&offer.provider, name, offer.kind, number)),
            "{offer:?} stands twice"
        );
    }
}

#[test]
fn every_programme_has_a_source_and_a_date_or_says_that_it_has_none() {
    let mut undated = 0;
    for offer in PROGRAMMES.offers.iter().chain(DISTANCE.iter()) {
        for given in &offer.given {
            assert!(!given.sources.is_empty(), "{offer:?}");
            let has_date = given.sources.iter().any(|page| !page.date.is_empty());
            undated += usize::from(!has_date);
            assert!(
                has_date || !offer.gives_now(given),
                "of now, and no date: {offer:?}"
            );
        }
    }
    // Pages that show no date, all of them about what is not of now.
    let lines = OFFERS.iter();
    let of_source = lines.filter(|line| line["source_dates"].split(' ').all(|it| it == "undated"));
    assert_eq!(undated, keys(of_source).len());
    for lang in Lang::ALL {
        let filter = OfferFilter {
            with_past: true,
            ..OfferFilter::default()
        };
        for row in rows(lang, Area::All, &filter).0 {
            for source in &row.sources {
                assert!(source.words.contains(", "), "no date: {}", source.words);
                assert!(!source.words.contains("://"), "{}", source.words);
                assert!(source.url.starts_with("http"), "{}", source.url);
            }
        }
    }
}

#[test]
fn every_page_has_a_publisher_by_name() {
    let known: Vec<String> = table("publishers.csv")
        .iter()
        .map(|line| line["address"].clone())
        .collect();
    let unknown: Vec<String> = ["offers.csv", "distance.csv", "sites_outside.csv"]
        .into_iter()
        .flat_map(table)
        .flat_map(|line| {
            let urls = line["source_urls"].split(' ').map(str::to_owned);
            urls.collect::<Vec<_>>()
        })
        .filter(|url| {
            let bare = url.split_once("://").expect("an address").1;
            let bare = bare.strip_prefix("www.").unwrap_or(bare);
            !known.iter().any(|address| bare.starts_with(address))
        })
        .collect();
    assert_eq!(unknown, [""; 0]);
}

#[test]
fn what_was_read_from_a_copy_names_both() {
    let text = Lang::Sv.text();
    let found = rows(Lang::Sv, Area::All, &OfferFilter::default()).0;
    let ljusdal = found
        .iter()
        .find(|row| row.name == "Skogsbrukstekniker")
        .expect("a decision of 2026");
    assert_eq!(
        ljusdal.sources[0].words,
        "Myndigheten för yrkeshögskolan, beslut 12 januari 2026 (läst i en kopia på GitHub: GHT4ngo/myh-data-pipeline)"
    );
    assert_eq!(ljusdal.provider, "Ljusdals kommun");
    assert_eq!(
        ljusdal.start,
        "beslut 2026, 3 omgångar, 72 studieplatser i allt"
    );
    assert_eq!(ljusdal.extent, "300 YH-poäng, helfart");
    assert_eq!(ljusdal.status, (text.supply.last_round)(2028, true, true));
}

#[test]
fn the_file_of_programmes_has_a_row_for_each_place() {
    for (lang, separator) in [(Lang::Sv, b';'), (Lang::En, b',')] {
        let text = lang.text();
        let view = ViewState::default();
        let file = programme_file(&ATLAS, &PROGRAMMES, text, &view, "2026-11-21");
        let (rows, about) = file.text.split_once("\r\n\r\n").expect("an empty row");
        assert!(about.contains("2026-11-21"), "{about}");
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .from_reader(rows.trim_start_matches('\u{feff}').as_bytes());
        let heads = reader.headers().expect("heads").clone();
        assert_eq!(heads.iter().collect::<Vec<_>>(), text.supply.file_columns);
        let rows: Vec<Vec<String>> = reader
            .records()
            .map(|row| row.expect("rows of one length"))
            .map(|row| row.iter().map(str::to_owned).collect())
            .collect();
        for line in OFFERS.iter().filter(|line| is_now(line)) {
            let is_it = |row: &&Vec<String>| {
                row[0] == line["municipality_name"]
                    && (line["decision"].is_empty() || row[9].ends_with(&line["decision"]))
                    && line["source_urls"]
                        .split(' ')
                        .all(|url| row[16].contains(url))
            };
            assert!(rows.iter().any(|row| is_it(&row)), "{line:?}");
        }
        let elsewhere = PROGRAMMES.offers.iter().filter(|it| it.is_now());
        let elsewhere: usize = elsewhere.map(|it| it.elsewhere.len()).sum();
        let on_map = PROGRAMMES.offers.iter().flat_map(|it| it.now());
        let on_map: usize = on_map.map(|given| given.at.len().max(1)).sum();
        assert_eq!(rows.len(), on_map + elsewhere);
        if lang == Lang::Sv {
            let found = rows.iter().find(|row| row[3] == "Skogsbrukstekniker");
            let found = found.expect("a decision of 2026");
            let expected = [
                "Ljusdal",
                "",
                "Ljusdals kommun",
                "Skogsbrukstekniker",
                "yrkeshögskola",
                "mest i anordnarens lokaler",
                "Lantbruk, djurvård, trädgård, skog och fiske",
                "100",
                "300",
            ];
            assert_eq!(found[..9], expected);
            assert!(
                found[9].starts_with("beslut 2026, MYH 2025/"),
                "{}",
                found[9]
            );
            let expected = ["3", "2028", "", "beslutad, sista omgången troligen 2028"];
            assert_eq!(found[10..14], expected);
            assert_eq!(
                found[14],
                "Myndigheten för yrkeshögskolan, beslut (läst i en kopia på GitHub: GHT4ngo/myh-data-pipeline)"
            );
            assert_eq!(found[15], "2026-01-12");
        }
    }
}

#[test]
fn the_numbers_over_the_list_are_those_of_the_table() {
    let now = keys(OFFERS.iter().filter(|line| is_now(line))).len();
    let all = keys(OFFERS.iter()).len();
    let mut filter = OfferFilter::default();
    let (shown, count) = rows(Lang::Sv, Area::All, &filter);
    assert_eq!(shown.len(), now);
    assert_eq!(
        count,
        format!("{now} av {all} kända utbildningar passar valen.")
    );
    filter.with_past = true;
    let (shown, count) = rows(Lang::En, Area::All, &filter);
    assert_eq!(shown.len(), all);
    assert_eq!(
        count,
        format!("{all} of {all} known programmes and courses fit the choices.")
    );
}

#[test]
fn the_measure_counts_the_programmes_of_now_in_each_municipality() {
    let lang = Lang::Sv.text();
    for place in ATLAS.municipalities() {
        let code = place.code.to_string();
        let here = OFFERS.iter().filter(|line| line["municipality"] == code);
        let now = keys(here.clone().filter(|line| is_now(line)));
        let shown = Measure::Offers.value(&ATLAS, place);
        assert_eq!(shown, Some(now.len() as f64), "{}", place.name);
        assert_eq!(PROGRAMMES.now_in(place.code).count(), now.len());
        let listed = offers_now(&ATLAS, &PROGRAMMES, lang, place.code);
        assert_eq!(listed.len(), now.len(), "{}", place.name);
        let earlier = keys(here).difference(&now).count();
        assert_eq!(PROGRAMMES.earlier_in(place.code).count(), earlier);
    }
}

#[test]
fn what_is_said_of_a_programme_in_a_municipality_holds_there() {
    // The nursing programme was given in Lycksele in 2023, decentralised; on campus it is in Umeå, at a distance in Skellefteå.
    let nursing = |code| {
        let here = offers_now(&ATLAS, &PROGRAMMES, Lang::Sv.text(), MunicipalityCode(code));
        let mut rows = here.into_iter();
        let found = rows.find(|row| row.name == "Sjuksköterskeprogrammet");
        let found = found.expect("the nursing programme");
        (found.form, found.start, found.place_count.expect("several"))
    };
    let expected = |form: &str, start: &str| {
        let count = "3 studieorter".to_owned();
        (form.to_owned(), start.to_owned(), count)
    };
    assert_eq!(nursing(2481), expected("decentraliserad", "gavs 2023"));
    assert_eq!(
        nursing(2482),
        expected("distans", "senast kända start våren 2023")
    );
    assert_eq!(
        nursing(2480),
        expected("på campus", "senast kända start hösten 2024")
    );
}

#[test]
fn a_programme_at_several_places_stands_once_and_counts_them() {
    for row in rows(Lang::Sv, Area::All, &OfferFilter::default()).0 {
        let said = row.place_count.as_deref().unwrap_or("1 studieorter");
        let count = row.places.len() + row.elsewhere.len();
        // What names no place has none.
        let count = count.max(1);
        assert_eq!(said, format!("{count} studieorter"), "{row:?}");
    }
    let decisions = PROGRAMMES.offers.iter();
    let shared = decisions.filter(|offer| offer.decision.is_some());
    for offer in shared {
        let number = &offer.decision.as_ref().expect("decided").number;
        let lines: Vec<&Line> = OFFERS
            .iter()
            .filter(|it| it["decision"] == *number)
            .collect();
        let at: usize = offer.given.iter().map(|given| given.at.len()).sum();
        assert_eq!(at, lines.len(), "{number}");
        let is_shared = lines[0]["shared"] == "yes";
        assert_eq!(is_shared, at + offer.elsewhere.len() > 1, "{number}");
        // Never the sum over municipalities: the number of each row is that of all.
        if let Some(places) = offer.places {
            assert!(lines.iter().all(|it| it["places"] == places.to_string()));
        }
    }
}

#[test]
fn the_numbers_on_the_map_are_those_of_the_table() {
    let mut filter = OfferFilter::default();
    assert_eq!(
        offers_on_map(&ATLAS, &PROGRAMMES, Lang::Sv.text(), &filter),
        None,
        "all offers mark nothing"
    );
    filter.provider = Some("linkopings-universitet".to_owned());
    let marked = offers_on_map(&ATLAS, &PROGRAMMES, Lang::Sv.text(), &filter).expect("some only");
    let lines = OFFERS.iter();
    let lines = lines.filter(|it| it["provider"] == "Linköpings universitet" && is_now(it));
    assert_eq!(marked.len(), lines.count());
    let (rows, _) = rows(Lang::Sv, Area::All, &filter);
    assert_eq!(rows.len(), 1, "one programme at many places");
    assert_eq!(rows[0].places.len(), marked.len());
}

#[test]
fn providers_stand_once_with_the_largest_first() {
    let found = providers(&PROGRAMMES);
    let of = |slug: &str| found.iter().position(|(other, _)| other == slug);
    assert!(of("kyh-ab") < of("umea-universitet") && of("umea-universitet").is_some());
    let slugs: HashSet<_> = found.iter().map(|(slug, _)| slug).collect();
    assert_eq!(slugs.len(), found.len());
    for (slug, name) in &found {
        let query = format!("anordnare={slug}");
        let kept = ViewState::from_query(&query).offers.provider;
        assert_eq!(kept.as_ref(), Some(slug), "{name} survives a link");
    }
}

#[test]
fn the_distance_programmes_are_those_of_their_table() {
    let lines = table("distance.csv");
    let now = |line: &&Line| line["last_round"].parse::<u16>().expect("a year") >= THIS_YEAR;
    let now: Vec<&Line> = lines.iter().filter(now).collect();
    assert_eq!((lines.len(), now.len()), (534, 523));
    let text = Lang::Sv.text();
    let of =
        |filter: &OfferFilter| distance_programmes(&ATLAS, &PROGRAMMES, &DISTANCE, text, filter);
    let all = of(&OfferFilter::default());
    assert_eq!(all.entries.len(), now.len());
    assert_eq!(all.count, "523 av 523 distansutbildningar passar valet.");
    for field in &all.fields {
        let filter = OfferFilter {
            field: Some(field.word.clone()),
            ..OfferFilter::default()
        };
        let found = of(&filter).entries.len();
        assert!(found > 0, "{} is chosen in vain", field.name);
        assert!(
            field.name.ends_with(&format!(" ({found})")),
            "{}",
            field.name
        );
    }
    let rows = all.entries.iter().map(|entry| entry.row.form.as_str());
    let forms: HashSet<&str> = rows.collect();
    assert_eq!(forms, HashSet::from(["distans, träffar kan ingå"]));
    let nursing = of(&OfferFilter::of_words("undersköterska")).entries;
    assert!(!nursing.is_empty() && nursing.len() < now.len());
}

/// What `NOTES` of November 2026 corrects.
#[test]
fn corrections_stand() {
    let energy = |number: &str| {
        let lines = OFFERS.iter().filter(|line| line["decision"] == number);
        let mut names: Vec<&str> = lines.map(|it| it["municipality_name"].as_str()).collect();
        names.sort_unstable();
        names
    };
    let six = [
        "Arjeplog",
        "Arvidsjaur",
        "Dorotea",
        "Sollefteå",
        "Sorsele",
        "Vilhelmina",
    ];
    assert_eq!(energy("MYH 2020/5730"), six);
    assert_eq!(
        energy("MYH 2025/3503"),
        ["Arjeplog", "Arvidsjaur", "Sollefteå"]
    );
    assert_eq!(energy("MYH 2020/4936"), ["Piteå"]);
    let yh_in = |name: &'static str| {
        let lines = OFFERS.iter();
        lines.filter(move |it| {
            it["municipality_name"] == name && it["kind"] == "yh" && !it["decision"].is_empty()
        })
    };
    for name in ["Malå", "Norsjö", "Storuman", "Åsele", "Pajala"] {
        assert_eq!(yh_in(name).count(), 0, "{name}");
    }
    for (municipality, name) in [
        ("Boden", "Lokförare"),
        ("Strömsund", "Vindkraftstekniker"),
        ("Härnösand", "Trafiklärare"),
        ("Härnösand", "Driftingenjör elkraft"),
        ("Hudiksvall", "IT-säkerhetstekniker - etisk hackare"),
        ("Ljusdal", "Skogsbrukstekniker"),
        ("Gävle", "Tandsköterska"),
        ("Umeå", "VA-projektör"),
        ("Östersund", "Lönespecialist"),
        ("Vännäs", "Trafiklärare"),
        ("Umeå", "Lokförare (Umeå/Sundsvall/Borlänge)"),
        ("Sundsvall", "Lokförare (Umeå/Sundsvall/Borlänge)"),
    ] {
        let of_name = OFFERS.iter().find(|it| {
            it["municipality_name"] == municipality
                && it["name_sv"] == name
                && it["decision"].is_empty()
        });
        assert_ne!(
            of_name.expect(name)["replaced_by"],
            "",
            "{municipality}: {name}"
        );
    }
}
