// Many runs as one.

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The number that 95 of 100 do not exceed. */
export const nearlyAll = (numbers) => numbers.toSorted((a, b) => a - b)[Math.ceil(0.95 * numbers.length) - 1];

/** Like what it is given, with the fastest and the median of all runs in place of each number. */
export function joined(runs) {
  const entries = Object.keys(runs[0]).map((key) => {
    const values = runs.map((run) => run[key]);
    return [key, typeof values[0] === "number" ? { fastest: Math.min(...values), median: median(values) } : joined(values)];
  });
  return Object.fromEntries(entries);
}
