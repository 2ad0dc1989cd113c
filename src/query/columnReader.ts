import type { Column, Columns } from "./engine.ts";

/** Reads an answer cell by cell. A column that the answer lacks, or of the other kind, is a fault of the program. */
export interface ColumnReader {
  readonly rows: readonly number[];
  text(column: string, row: number): string;
  number(column: string, row: number): number;
  /** Undefined where the cell is NULL. */
  optionalText(column: string, row: number): string | undefined;
  optionalNumber(column: string, row: number): number | undefined;
  /** The word of a closed list at the place that the cell gives, counted from 1. */
  word<Word>(column: string, row: number, list: readonly Word[]): Word;
  optionalWord<Word>(column: string, row: number, list: readonly Word[]): Word | undefined;
}

export function columnReader({ rowCount, byName }: Columns): ColumnReader {
  function columnOf<Kind extends Column["kind"]>(name: string, kind: Kind): Extract<Column, { kind: Kind }> {
    const column = byName.get(name);
    if (column?.kind !== kind) throw new TypeError(`the answer has no ${kind} column ${name}`);
    return column as Extract<Column, { kind: Kind }>; // just compared
  }
  const optionalText = (name: string, row: number) => columnOf(name, "text").values[row] ?? undefined;
  const optionalNumber = (name: string, row: number) => {
    const column = columnOf(name, "number");
    return column.valid[row] === 1 ? column.values[row] : undefined;
  };
  const optionalWord = <Word>(name: string, row: number, list: readonly Word[]) => {
    const place = optionalNumber(name, row);
    return place === undefined ? undefined : present(list[place - 1], name);
  };
  return {
    rows: Array.from({ length: rowCount }, (_, row) => row),
    optionalText,
    optionalNumber,
    optionalWord,
    word: (name, row, list) => present(optionalWord(name, row, list), name),
    text: (name, row) => present(optionalText(name, row), name),
    number: (name, row) => present(optionalNumber(name, row), name),
  };
}

function present<T>(value: T | undefined, column: string): T {
  if (value === undefined) throw new TypeError(`the answer has an empty cell in column ${column}`);
  return value;
}
