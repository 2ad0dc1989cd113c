/** How far the reading of a long table is. */
export interface TableProgress {
  /** From 0 to 1. */
  readonly share: number;
  /** Rows cut or read so far. */
  readonly rows: number;
}

export type SayProgress = (progress: TableProgress) => void;

/** Rows between two words of it. */
export const PROGRESS_STEP = 16_384;

/** A part of the work in the whole of it. */
export function partOf(say: SayProgress | undefined, from: number, to: number): SayProgress | undefined {
  return say && (({ share, rows }) => say({ share: from + (to - from) * Math.min(1, share), rows }));
}
