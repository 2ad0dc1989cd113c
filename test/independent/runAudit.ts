import { labelFaults } from "./figureAudit.ts";
import { placesIn } from "./placeNames.ts";
import { readingsOf } from "./rateRecords.ts";
import type { Figure } from "./records.ts";
import type { Scope } from "./scope.ts";
import type { ShownText } from "./shownText.ts";
import { namesOf, valueFault } from "./wording.ts";

const RUN = /⟦([^|⟧]+)\|([^⟧]*)⟧/g;

/** The text with a mark in the place of each run and each quoted sentence. */
export function withoutRuns(text: string): string {
  return text
    .replaceAll(/⟪[^⟫]*⟫/g, "")
    .replaceAll(RUN, "◆")
    .replaceAll(/◆([^◆]*?)[（(]\d{4}/g, "◆$1(");
}

/** Each number that opens its source: its value and hedge, the place named before it, the year and the table around it. */
export function runFaults(shown: ShownText, scope: Scope, owner?: string): readonly string[] {
  const places = placesIn(
    shown.text.replaceAll(RUN, (run) => " ".repeat(run.length)),
    scope.records,
  );
  const runs = [...shown.text.matchAll(RUN)].map((match) => {
    const [run, id = "", text = ""] = match;
    return { id, text, at: match.index, end: match.index + run.length };
  });
  return runs.flatMap(({ id, text, at, end }) => {
    const figure = scope.records.figures.find((one) => one.id === id);
    if (!figure) return [`${id} is no figure`];
    const named = places.filter((one) => one.at < at).at(-1);
    const owners = named?.ids ?? (owner === undefined ? [figure.place] : [owner]);
    return [
      ...(owners.includes(figure.place) ? [] : [`${text} is of ${figure.place}`]),
      ...wordFaults(text, figure, scope),
      ...headFaults(shown, figure, scope),
      ...yearFaults(shown.text, figure, end),
    ];
  });
}

function wordFaults(text: string, figure: Figure, scope: Scope): readonly string[] {
  if (text.includes(String(figure.year)) && text.length > 24) return labelFaults(text, figure.id, scope);
  const [, numerator, base] = /^(\d+)(?:÷| of )(\d+)$/.exec(text) ?? [];
  if (base !== undefined) {
    const [reading, ...others] = readingsOf(figure);
    const isTheOne = others.length === 0 && `${reading?.numerator} ${reading?.base}` === `${numerator} ${base}`;
    return isTheOne ? [] : [`${text} is not how ${figure.id} comes about`];
  }
  const fault = valueFault(text, figure, scope.locale);
  return fault === undefined ? [] : [`${text} of ${figure.id} ${fault}`];
}

/** In a table of values one head is the report, the other the indicator. */
function headFaults({ where }: ShownText, figure: Figure, { records, locale }: Scope): readonly string[] {
  const [, row = "", column = ""] = /\[([^[\]]*) × ([^[\]]*)\]$/.exec(where) ?? [];
  if (row === "" || column === "" || where.includes(".long-table")) return [];
  const place = records.places.get(figure.place);
  const report = `${(locale === "en" ? place?.nameEn : place?.name) ?? ""} ${figure.year}`;
  const names = namesOf(figure, locale);
  const fits = (one: string, other: string): boolean => one === report && names.includes(other);
  return fits(row, column) || fits(column, row) ? [] : [`${figure.id} stands under ${row} and ${column}`];
}

/** A list of figures of one year has it in brackets behind the last; other brackets may stand between. */
function yearFaults(text: string, figure: Figure, end: number): readonly string[] {
  const [, year] = /^(?:[^；;。（()）]|[（(](?!\d{4})[^（()）]*[）)])*[（(](\d{4})/.exec(text.slice(end)) ?? [];
  return year === undefined || Number(year) === figure.year ? [] : [`${figure.id} is of ${figure.year}, not ${year}`];
}
