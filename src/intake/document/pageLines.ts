/** A run of characters where a page puts it. Lengths in points, from the upper left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
}

export interface Line {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Whether wide gaps or strokes part it, as the cells of a table row. */
  readonly hasCells: boolean;
  readonly pageHeight: number;
  /** The right margin of the text on its page. */
  readonly pageRight: number;
}

export interface Page {
  readonly page: number;
  readonly lines: readonly Line[];
  /** The left margin of the text. */
  readonly left: number;
}

export interface PlacedPage {
  readonly page: number;
  readonly height: number;
  readonly runs: readonly PlacedText[];
}

/** Gaps in character widths: a word space, and the space between two cells. */
const WORD_GAP = 0.3;
const CELL_GAP = 1.2;

/** Joins runs on one baseline to lines, in the order in which the page draws them: programs that write reports draw in reading order. */
export function pageLines({ page, height, runs }: PlacedPage): Page {
  const drawn = withoutOverprint(runs);
  const rows = rowsOf(drawn);
  const ordered = jumpsUp(rows) > Math.max(3, rows.length * 0.15) ? rowsOf(fromTop(drawn)) : rows;
  const right = edge(ordered.map((row) => row.right));
  const lines = ordered
    .map((row) => ({ ...row, text: row.text.trim(), page, pageHeight: height, pageRight: right }))
    .filter(({ text }) => text !== "");
  return { page, lines, left: lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY) };
}

interface Row {
  text: string;
  readonly left: number;
  right: number;
  readonly baseline: number;
  readonly size: number;
  hasCells: boolean;
}

function rowsOf(runs: readonly PlacedText[]): readonly Row[] {
  const rows: Row[] = [];
  for (const run of runs) {
    const row = rows.at(-1);
    if (row && isOnRow(row, run)) append(row, run);
    else if (run.text.trim() !== "")
      rows.push({ ...run, right: run.left + run.width, hasCells: run.text.includes("|") });
  }
  return rows;
}

function isOnRow(row: Row, run: PlacedText): boolean {
  const size = Math.max(row.size, run.size);
  return Math.abs(run.baseline - row.baseline) < size * 0.5 && run.left > row.right - size * 0.6;
}

function append(row: Row, run: PlacedText): void {
  const gap = (run.left - row.right) / row.size;
  if (run.text.trim() === "") {
    if (!/\s$/.test(row.text)) row.text += " ";
    return; // how wide the blank is shows where the next run begins
  }
  if (gap > CELL_GAP) {
    row.text = `${row.text.trimEnd()} | `;
    row.hasCells = true;
  } else if (gap > WORD_GAP && !/\s$/.test(row.text) && !/^\s/.test(run.text)) row.text += " ";
  if (run.text.includes("|")) row.hasCells = true;
  row.text += run.text;
  row.right = run.left + run.width;
}

function jumpsUp(rows: readonly Row[]): number {
  return rows.filter((row, index) => row.baseline < (rows[index - 1]?.baseline ?? 0) - row.size).length;
}

function fromTop(runs: readonly PlacedText[]): readonly PlacedText[] {
  const height = runs.reduce((largest, run) => Math.max(largest, run.size), 1) / 2;
  const band = (run: PlacedText): number => Math.round(run.baseline / height);
  return [...runs].sort((one, other) => band(one) - band(other) || one.left - other.left);
}

/** Bold type is often made by drawing the same characters twice, a hair apart. */
function withoutOverprint(runs: readonly PlacedText[]): readonly PlacedText[] {
  const drawn = new Map<string, PlacedText[]>();
  return runs.filter((run) => {
    const same = drawn.get(run.text) ?? [];
    drawn.set(run.text, same);
    const reach = run.size * 0.2;
    if (
      same.some(({ left, baseline }) => Math.abs(left - run.left) < reach && Math.abs(baseline - run.baseline) < reach)
    ) {
      return false;
    }
    same.push(run);
    return true;
  });
}

/** The right margin: nearly the furthest end of a line; a single run may stick out. */
function edge(rights: readonly number[]): number {
  const sorted = [...rights].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0;
}
