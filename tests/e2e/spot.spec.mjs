// The figures that are known from elsewhere (data/README.md, spot checks), as the page shows them in both languages.
import { expect, test } from "./fixtures.mjs";

const SPEECH = {
  sv: {
    number: (figure) => figure.replace(".", ","),
    percent: (figure) => `${figure.replace(".", ",")} %`,
    better: (count) => (count === 0 ? "Ingen av 44 kommuner har högre andel" : `${count} av 44 kommuner har högre andel`),
    best: "högst av 44",
    sweden: "Sverige",
    rows: ["Alla", "Kvinnor", "Män"],
  },
  en: {
    number: (figure) => figure,
    percent: (figure) => `${figure}%`,
    better: (count) => (count === 0 ? "None of 44 municipalities has a higher share" : `${count} of 44 municipalities have a higher share`),
    best: "highest of 44",
    sweden: "Sweden",
    rows: ["All", "Women", "Men"],
  },
};

/** The education table's cells: the municipality's, the county's and Sweden's. */
async function shares({ panel }, row) {
  const table = panel.getByRole("table").filter({ has: panel.page().getByRole("rowheader", { name: row, exact: true }) });
  const cells = table.getByRole("row").filter({ has: panel.page().getByRole("rowheader", { name: row, exact: true }) });
  return cells.getByRole("cell").allTextContents();
}

for (const [lang, speech] of Object.entries(SPEECH)) {
  const [all, women, men] = speech.rows;
  const address = (rest) => ({ lang, query: `?${rest}&lang=${lang}` });

  test(`the legend marks Sweden (${lang})`, async ({ open }) => {
    const { page, measure } = await open(address("matt=tillgang"));
    const marks = async () => {
      const words = await page.locator(".classes .sweden").allTextContents();
      return words.map((words) => words.replace(/\s/g, " "));
    };
    for (const [key, figure] of [
      ["utbildning", "47.5"],
      ["utbildning-kvinnor", "54.5"],
      ["utbildning-man", "40.7"],
    ]) {
      await measure.selectOption(key);
      await expect.poll(marks).toEqual([`${speech.sweden} ${speech.percent(figure)}`]);
    }
  });

  test(`Umeå is highest of the 44 (${lang})`, async ({ open }) => {
    const map = await open(address("matt=utbildning&kommun=2480"));
    await expect(map.panel).toRead(new RegExp(`${speech.percent("58.5")} ${speech.better(0)}`));
    await expect.poll(() => shares(map, all)).toEqual(["58.5", "47.9", "47.5"].map(speech.number));
    const spoken = await map.region("Umeå").getAttribute("aria-label");
    expect(spoken.replace(/\s/g, " ").startsWith(`Umeå, ${speech.percent("58.5")}, ${speech.best}`), spoken).toBeTruthy();
  });

  test(`Dorotea is lowest of the 44, and its men by far (${lang})`, async ({ open }) => {
    const map = await open(address("matt=utbildning&kommun=2425"));
    await expect(map.panel).toRead(new RegExp(`${speech.percent("23.7")} ${speech.better(43)}`));
    // The table comes with a later chunk.
    await expect.poll(() => shares(map, men)).not.toEqual([]);
    expect((await shares(map, men))[0]).toBe(speech.number("13.5"));
    expect((await shares(map, women))[2]).toBe(speech.number("54.5"));
    expect((await shares(map, men))[2]).toBe(speech.number("40.7"));
  });

  // The README gives two decimals, the page one; Jämtland's 41.96 is 42.0.
  const COUNTIES = [
    ["Luleå", "Norrbottens län", "39.6"],
    ["Umeå", "Västerbottens län", "47.9"],
    ["Östersund", "Jämtlands län", "42.0"],
    ["Sundsvall", "Västernorrlands län", "40.1"],
    ["Gävle", "Gävleborgs län", "36.7"],
  ];
  test(`the counties' figures stand beside the municipality's (${lang})`, async ({ open }) => {
    const map = await open(address(""));
    for (const [place, county, figure] of COUNTIES) {
      await map.region(place).press("Enter");
      await expect(map.chosenName).toHaveText(place);
      await expect(map.panel.getByRole("columnheader", { name: lang === "sv" ? "Länet" : "The county" })).toBeVisible();
      await expect(map.panel, `the panel does not say ${county}`).toContainText(county);
      await expect.poll(async () => (await shares(map, all))[1]).toEqual(speech.number(figure));
    }
  });
}
