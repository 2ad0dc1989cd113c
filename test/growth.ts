const ROUNDS = 5;

/**
 * How many times longer the work takes when its input doubles: the least ratio of several pairs run in turn, so that a
 * machine busy with something else does not make slow what is not. Linear work gives about 2, quadratic work 4.
 */
export function growth(prepare: (size: number) => () => unknown, size: number): number {
  const [single, double] = [prepare(size), prepare(2 * size)];
  double(); // the first run compiles
  const ratios = Array.from({ length: ROUNDS }, () => {
    const base = timeOf(single);
    return timeOf(double) / base;
  });
  return Math.min(...ratios);
}

/** In milliseconds; never zero, so that ratios stay finite. */
function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return Math.max(0.01, performance.now() - start);
}
