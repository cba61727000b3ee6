// Waiting for what a page shows, whichever browser shows it.
import assert from "node:assert/strict";

/** How long one waits for what should come. A machine that stands still for seconds, for others' sake, is no fault of the map. */
export const PATIENCE_MS = 20_000;

/** Words with plain spaces, as a reader sees them. */
export const plain = (words) => words.replace(/\s+/g, " ").trim();

/** Waits until `look` gives `wanted`, or fails with what it gave. */
export async function becomes(look, wanted, message) {
  await holds(async () => assert.deepEqual(await look(), wanted, message));
}

/** Waits until `check` no longer fails, or fails as it does when the patience is over. */
export async function holds(check, patience = PATIENCE_MS) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((rest) => setTimeout(rest, 30));
    }
  }
}
