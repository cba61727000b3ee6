// The button that keeps a copy of the map for use without a network, and takes it away. The copy is
// worker.js' work. Before the press nothing is kept, and nowhere is anything asked for.
const offer = document.getElementById("offline");

// None in a frame, where it would be the other site's matter, and none where the address is not secure; a sandbox throws.
function workersHere() {
  try {
    return top === window ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}

async function offerCopy(workers) {
  const [button, note, status] = offer.children;
  const folder = new URL("../", import.meta.url).href;
  const own = async () => {
    const found = await workers.getRegistration(folder);
    return found?.scope === folder ? found : undefined;
  };
  const drop = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(`${folder} `));
    await Promise.all(names.map((name) => caches.delete(name)));
  };

  async function remove() {
    const found = await own();
    await found?.unregister();
    await drop();
    // A newer version that is just being fetched.
    found?.installing?.addEventListener("statechange", drop);
  }

  async function save() {
    // What an attempt that was broken off has left.
    await remove();
    // A name that is new each time: a worker that was just taken away, and still serves this page, would come back as it is,
    // without its copy.
    const { installing, active } = await workers.register(`${folder}sw.js?${Date.now()}`);
    const worker = installing ?? active;
    await new Promise((done, failed) => {
      const look = () => {
        if (worker.state === "activated") done();
        if (worker.state === "redundant") failed();
      };
      worker.addEventListener("statechange", look);
      look();
    });
  }

  let isKept = Boolean((await own())?.active);
  let said;
  const { documentElement: root } = document;
  const languages = [...offer.querySelectorAll("template")];
  const inLanguage = (lang) => languages.find((words) => words.lang === lang);
  // In the language that the page has now. A browser that translates the page gives it another, which we do not have: the last
  // one stays, at first that of the page's address.
  let language = inLanguage(root.dataset.page.split("/")[0]) ?? languages[0];
  const show = () => {
    language = inLanguage(root.lang) ?? language;
    const words = language.dataset;
    const isBusy = said === "saving";
    button.textContent = isBusy ? words.busy : isKept ? words.remove : words.save;
    button.setAttribute("aria-disabled", isBusy);
    note.textContent = isKept ? words.kept : words.note;
    status.textContent = words[said] ?? "";
  };
  const say = (word) => {
    said = word;
    show();
  };
  button.addEventListener("click", async () => {
    if (said === "saving") return;
    if (isKept) {
      await remove().then(() => ((isKept = false), say("removed")), () => say("stuck"));
      return;
    }
    say("saving");
    isKept = await save().then(() => true, () => false);
    if (!isKept) await remove().catch(() => {});
    say(isKept ? "saved" : "failed");
  });
  new MutationObserver(show).observe(root, { attributeFilter: ["lang"] });
  show();
  offer.hidden = false;
}

if (offer && workersHere()) offerCopy(workersHere()).catch(() => {});
