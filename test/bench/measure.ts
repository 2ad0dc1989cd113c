/** One measured value and the bar it is held to; `bar` is "" for a value printed beside it for comparison. */
export interface Measured {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: string;
  readonly holds: boolean;
}

export type Bench = () => readonly Measured[] | Promise<readonly Measured[]>;

/** Seconds of processor time that a call takes: the median of `runs`, after as many calls that only warm up. */
export function medianSeconds(work: () => void, runs = 15): number {
  for (let run = 0; run < runs; run++) work();
  return median(Array.from({ length: runs }, () => secondsOf(work)));
}

/** The time of a long job over that of a short one. The two take turns, so that a busy machine slows both. */
export function medianRatio(short: () => void, long: () => void, runs = 5): number {
  short();
  long();
  return median(Array.from({ length: runs }, () => fastestOfThree(long) / fastestOfThree(short)));
}

function fastestOfThree(work: () => void): number {
  return Math.min(secondsOf(work), secondsOf(work), secondsOf(work));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Processor time, which other programs on the machine do not lengthen; never 0. */
function secondsOf(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return Math.max(1, user + system) / 1e6;
}
