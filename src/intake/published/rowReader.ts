import type { FaultyCell, Problem } from "../../model/problem.ts";
import { isPeriod } from "../../model/period.ts";
import type { TableRow } from "./csvTable.ts";

/** Reads the cells of one row into types; what cannot be read is undefined and leaves a problem behind. */
export class RowReader<Column extends string> {
  readonly problems: Problem[] = [];

  constructor(
    readonly file: string,
    readonly row: TableRow<Column>,
  ) {}

  at(column: Column, found: string = this.text(column)): FaultyCell {
    return { file: this.file, row: this.row.row, column, found };
  }

  text(column: Column): string {
    return this.row.cells[column];
  }

  required(column: Column): string | undefined {
    const text = this.text(column);
    if (text.trim() !== "") return text;
    this.problems.push({ code: "emptyCell", ...this.at(column) });
    return undefined;
  }

  empty(column: Column): void {
    if (this.text(column) !== "") this.problems.push({ code: "mustBeEmpty", ...this.at(column) });
  }

  /** At least 0, digits with an optional decimal part; no separators and no exponent. */
  number(column: Column): number | undefined {
    const text = this.required(column);
    if (text === undefined) return undefined;
    if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
    const code = /^-\d+(\.\d+)?$/.test(text) ? "negative" : "notANumber";
    this.problems.push({ code, ...this.at(column) });
    return undefined;
  }

  wholeNumber(column: Column): number | undefined {
    const value = this.number(column);
    if (value === undefined || Number.isSafeInteger(value)) return value;
    this.problems.push({ code: "notAWholeNumber", ...this.at(column) });
    return undefined;
  }

  period(column: Column): number | undefined {
    const text = this.required(column);
    if (text === undefined) return undefined;
    if (/^\d{4}$/.test(text) && isPeriod(Number(text))) return Number(text);
    this.problems.push({ code: "notAPeriod", ...this.at(column) });
    return undefined;
  }

  word<Word extends string>(column: Column, allowed: readonly Word[]): Word | undefined {
    const text = this.text(column);
    const word = allowed.find((one) => one === text);
    if (word === undefined) this.problems.push({ code: "notInList", ...this.at(column), allowed });
    return word;
  }

  /** Text of a form that a pattern describes; "" passes. */
  formed(column: Column, pattern: RegExp, code: "notADate" | "notAnAddress" | "notACode"): string | undefined {
    const text = this.text(column);
    if (text === "" || pattern.test(text)) return text;
    this.problems.push({ code, ...this.at(column) });
    return undefined;
  }

  /** Lower-case letters, digits and hyphens: what may stand in links, file names and SQL. */
  id(column: Column): string | undefined {
    const text = this.required(column);
    if (text === undefined || (text.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))) return text;
    this.problems.push({ code: "notAnId", ...this.at(column) });
    return undefined;
  }
}

export const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/;
