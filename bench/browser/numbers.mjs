// Many runs as one.

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Each figure of all runs, in their order. */
export function series(runs) {
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, runs.map((run) => run[key])]));
}
