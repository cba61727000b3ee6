// What is pressed is large enough: 24 px for everything but links in sentences, 44 px for what a finger is led to.
import { expect, inEachView, openAll, test } from "./fixtures.mjs";

/** Controls that are smaller than `least`, with their sizes. */
const small = (page, selector, least) =>
  page.locator(selector).evaluateAll((all, least) => {
    // A link in running text is as high as its line; one that stands alone is not excused.
    const isInSentence = (element) => {
      if (element.tagName !== "A" || getComputedStyle(element).display !== "inline") return false;
      const words = [...element.parentElement.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      return words.some((node) => /\p{L}{2,}/u.test(node.data));
    };
    // A municipality on the map is as large as it is, and also stands in the search and in the table.
    const isSeen = (element) =>
      element.checkVisibility() && !element.matches(".skip") && !element.closest(".regions") && !element.closest("[data-shown=false]");
    return all
      .filter((element) => isSeen(element) && !isInSentence(element))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const words = element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 30);
        return { width, height, told: `${element.tagName} ${element.className} "${words}" ${width.toFixed(1)}×${height.toFixed(1)}` };
      })
      .filter(({ width, height }) => width < least - 0.01 || height < least - 0.01)
      .map(({ told }) => told);
  }, least);

const MAIN =
  ".zoom button, .choices select, #search, .tab, .county select, .language, .close, .table-choices :is(select, input, button), .save .button";

inEachView((view, options) => {
  for (const width of [360, 1280]) {
    test.describe(() => {
      test.use({ hasTouch: width < 600, isMobile: width < 600 });
      test(`what is pressed in ${view} is at least 24 px at ${width} px`, async ({ open }) => {
        const { page } = await open({ ...options, width });
        await openAll(page);
        expect(await small(page, "a, button, select, input, summary", 24)).toEqual([]);
        if (width < 600) expect(await small(page, MAIN, 44)).toEqual([]);
      });
    });
  }
});
