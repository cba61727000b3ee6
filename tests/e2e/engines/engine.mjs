// Firefox and WebKit as their makers release them, each driven by its own WebDriver: how they are started, what can be
// switched off in them, and how they tell that something went wrong unseen.
import { Builder, Capabilities } from "selenium-webdriver";
import logInspector from "selenium-webdriver/bidi/logInspector.js";
import { DriverService } from "selenium-webdriver/remote/index.js";
import { becomes } from "../patience.mjs";

/** `scripts` and `wasm`: whether the browser runs them. */
export const ENGINES = {
  firefox: {
    driver: process.env.GECKODRIVER ?? "geckodriver",
    // Any port that is free: the default one may be taken by another browser.
    arguments: ["--websocket-port=0"],
    environment: () => ({}),
    capabilities: ({ scripts, wasm }) => ({
      browserName: "firefox",
      webSocketUrl: true,
      "moz:firefoxOptions": {
        binary: process.env.FIREFOX,
        args: ["-headless"],
        prefs: {
          "javascript.enabled": scripts,
          "javascript.options.wasm": wasm,
          // Without a word to the browser's maker; the map stands at an address without a name.
          "network.dns.disabled": true,
        },
      },
    }),
    /** The console, with breaches of the policy, from before the page is opened. */
    watch: async (driver, wrong) => {
      const log = await logInspector(driver);
      await log.onLog(({ level, text }) => level === "error" && wrong.push(text));
    },
    watchPage: async () => {},
  },
  webkit: {
    driver: process.env.WEBKIT_DRIVER ?? "WebKitWebDriver",
    arguments: [],
    environment: ({ wasm }) => (wasm ? {} : { JSC_useWasm: "false" }),
    capabilities: ({ scripts }) => ({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { args: ["--automation", `--enable-javascript=${scripts}`] },
    }),
    watch: async () => {},
    // It has no log, and writes none in the private windows that a driver gets: the page itself is asked, as soon as
    // its HTML is there.
    watchPage: (driver) =>
      driver.executeScript(() => {
        window.wrong = [];
        const said = console.error;
        console.error = (...words) => {
          window.wrong.push(words.join(" "));
          said.apply(console, words);
        };
        addEventListener("error", ({ message }) => window.wrong.push(message));
        addEventListener("unhandledrejection", ({ reason }) => window.wrong.push(String(reason)));
        document.addEventListener("securitypolicyviolation", (breach) => {
          window.wrong.push(`policy: ${breach.violatedDirective} ${breach.blockedURI}`);
        });
      }),
  },
};

/** Starts an engine with its driver. `driver` is Selenium's; `wrong()` gives what went wrong; `close()` ends both. */
export async function started(name, settings) {
  const engine = ENGINES[name];
  const service = new DriverService.Builder(engine.driver)
    .setLoopback(true)
    .addArguments(...engine.arguments)
    .setEnvironment({ ...process.env, ...engine.environment(settings) })
    .build();
  // The driver does not wait for a page: WebKit's would wait for the app too, whichever way it is told.
  const capabilities = new Capabilities({ pageLoadStrategy: "none", ...engine.capabilities(settings) });
  let driver;
  const close = async () => {
    await driver?.quit();
    await service.kill();
  };
  try {
    const address = await service.start();
    driver = await new Builder().disableEnvironmentOverrides().usingServer(address).withCapabilities(capabilities).build();
    const wrong = [];
    await engine.watch(driver, wrong);
    const open = async (address) => {
      await driver.executeScript(() => void (window.isLeft = true));
      await driver.get(address);
      await becomes(() => driver.executeScript(() => document.readyState !== "loading" && !window.isLeft), true);
      await becomes(() => driver.getCurrentUrl(), address);
      await engine.watchPage(driver);
    };
    const faults = async () => [...wrong, ...((await driver.executeScript("return window.wrong")) ?? [])];
    return { driver, open, faults, close, version: await versionOf(driver) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function versionOf(driver) {
  const capabilities = await driver.getCapabilities();
  return `${capabilities.getBrowserName()} ${capabilities.getBrowserVersion()}`;
}
