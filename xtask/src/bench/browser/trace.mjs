// What the browser itself writes down of what it does.

/** Where time goes to a script, and what of it is style and layout that the script has asked for. */
const SCRIPT = new Set(["FunctionCall", "EvaluateScript", "EventDispatch", "FireAnimationFrame", "TimerFire", "RunMicrotasks"]);
const STYLE = new Set(["UpdateLayoutTree", "Layout"]);

/** Runs `body` and gives the browser's notes of those kinds, in the order of time. */
export async function traced(browser, kinds, body) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: kinds } });
  const result = await body();
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return { result, events: events.sort((a, b) => a.ts - b.ts) };
}

/** From the input to the picture that shows what came of it, for each input of that type, in milliseconds. */
export function latencies(events, type) {
  const open = new Map();
  const found = [];
  for (const event of events.filter(({ name }) => name === "EventLatency")) {
    const id = `${event.pid} ${event.id2?.local ?? event.id2?.global ?? event.id}`;
    if (event.ph === "b") open.set(id, [...(open.get(id) ?? []), event]);
    if (event.ph !== "e") continue;
    const begun = open.get(id)?.pop();
    if (begun?.args.event_latency?.event_type === type) found.push((event.ts - begun.ts) / 1000);
  }
  return found;
}

/** The script in milliseconds between each two marks of that name, without style and layout. */
export function scriptsBetween(events, mark) {
  const marks = events.filter(({ name }) => name === mark);
  const main = events.filter(({ pid, tid, ph }) => ph === "X" && pid === marks[0].pid && tid === marks[0].tid);
  const spent = (names, from, to) => {
    let [sum, end] = [0, from];
    for (const { ts, dur } of main.filter(({ name }) => names.has(name))) {
      // What lies inside of another is counted with it.
      const [start, stop] = [Math.max(ts, end), Math.min(ts + dur, to)];
      if (stop > start) [sum, end] = [sum + stop - start, stop];
    }
    return sum;
  };
  return marks.slice(1).map(({ ts }, nth) => (spent(SCRIPT, marks[nth].ts, ts) - forced(marks[nth].ts, ts)) / 1000);

  /** Style and layout inside of scripts. */
  function forced(from, to) {
    const scripts = main.filter(({ name, ts, dur }) => SCRIPT.has(name) && ts + dur > from && ts < to);
    const inside = main.filter(({ name, ts, dur }) => STYLE.has(name) && ts >= from && ts + dur <= to
      && scripts.some((script) => script.ts <= ts && script.ts + script.dur >= ts + dur));
    return inside.reduce((sum, { dur }) => sum + dur, 0);
  }
}
