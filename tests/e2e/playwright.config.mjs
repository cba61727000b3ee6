// How the tests in a real browser are run: `npx playwright test` in this folder, after a build.
import { defineConfig } from "@playwright/test";

const PORT = process.env.PORT ?? "8431";
/** Where the built app is served while the tests run. */
export const ADDRESS = `http://127.0.0.1:${PORT}/`;

/** Without a screen, and without a request to the browser's maker. */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Each window would load the popup of its address bar, a page of two hundred scripts, while our page loads.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
];

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: process.env.CI ? [["list"]] : [["dot"]],
  outputDir: "../../target/e2e",
  expect: { timeout: 10_000, toPass: { timeout: 10_000 } },
  use: {
    baseURL: ADDRESS,
    viewport: { width: 1280, height: 900 },
    // What is animated arrives at once: places can then be measured without waiting.
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 10_000,
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS },
  },
  webServer: {
    // Another build than dist/ is served by the tests' own host.
    command: process.env.DIST ? `node server.mjs ${PORT}` : `cargo xtask serve --no-build --port ${PORT}`,
    timeout: 300_000,
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
