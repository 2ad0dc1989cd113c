/** In which lane each point stands, and how many lanes are needed. */
export interface Lanes {
  /** 0 on the axis, then by turns above (negative) and below. */
  readonly lanes: readonly number[];
  readonly count: number;
}

/** Puts points side by side off the axis where they would cover each other: each takes the nearest lane with room. */
export function intoLanes(positions: readonly number[], spacing: number): Lanes {
  const order = positions
    .map((_, index) => index)
    .sort((one, other) => (positions[one] ?? 0) - (positions[other] ?? 0));
  const ends: number[] = [];
  const lanes = new Map<number, number>();
  for (const index of order) {
    const at = positions[index] ?? 0;
    const free = ends.findIndex((end) => end + spacing <= at);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = at;
    lanes.set(index, lane);
  }
  return { lanes: positions.map((_, index) => byTurns(lanes.get(index) ?? 0)), count: ends.length };
}

/** 0, 1, 2, 3, 4 as 0, -1, 1, -2, 2. */
function byTurns(lane: number): number {
  return lane % 2 === 0 ? lane / 2 : -(lane + 1) / 2;
}
