import { numberSaid } from "./claim.ts";
import { CLAIMS } from "./claims.ts";
import { readCoverage } from "./coverageAudit.ts";
import { labelFaults, tableFaults } from "./figureAudit.ts";
import { quoteFaults } from "./quoteAudit.ts";
import { runFaults, withoutRuns } from "./runAudit.ts";
import { kindsOf, narrowed, namedIndicators, type Scope } from "./scope.ts";
import type { ShownText } from "./shownText.ts";
import { placesIn, placesNamed } from "./placeNames.ts";
import { FURNITURE, knownTexts } from "./structural.ts";

export interface Audit {
  readonly scope: Scope;
  /** Whose page it is. */
  readonly owner?: string;
  /** What stands on the page of a place and is not of that place alone: the title of the site, other places. */
  readonly wide?: Scope;
  /** Indicators of a section, by the mark of its place on the page; the last that fits holds. */
  readonly sections?: readonly (readonly [mark: string, indicators: readonly string[]])[];
}

/** Each number that does not stand for what the records hold, with the words around it. */
export function faultsOf(shown: readonly ShownText[], audit: Audit): readonly string[] {
  return shown.flatMap((one) =>
    textFaults(one, audit).map((fault) => `${fault} — ${one.text.slice(0, 300)} {${one.where.slice(-120)}}`),
  );
}

export function textFaults(shown: ShownText, audit: Audit): readonly string[] {
  const scope = scopeAround(shown, audit);
  if (shown.cell !== "") return labelFaults(shown.text, shown.cell, scope);
  const quoted = quoteFaults(shown, scope, audit.owner);
  if (quoted) return quoted;
  if (shown.where.includes(".long-table") && shown.row !== "") return tableFaults(shown, scope);
  return proseFaults(shown, scope, audit.owner);
}

/** A figure asks for what its text alternative names, a section for what the audit says. */
function scopeAround({ figure, where, text }: ShownText, { scope, wide, sections = [] }: Audit): Scope {
  if (wide && (where === "" || /其他街镇的同名指标|The same indicators elsewhere/.test(where))) return wide;
  if (figure !== "")
    return narrowed(
      scope,
      namedIndicators(figure, scope.locale).filter((id) => scope.indicators.includes(id)),
    );
  const section = sections.filter(([mark]) => `${where} ${text}`.includes(mark)).at(-1);
  return section ? narrowed(scope, section[1]) : scope;
}

/** Numbers in words that we write: bound to a figure, to a count that is done again, or furniture; else a fault. */
export function proseFaults(shown: ShownText, scope: Scope, owner?: string): readonly string[] {
  const faults = [...runFaults(shown, scope, owner)];
  const coverage = readCoverage(withoutRuns(shown.text), scope);
  faults.push(...coverage.faults);
  let text = coverage.rest;
  for (const known of knownTexts(scope)) text = text.replaceAll(known, "");
  for (const claim of CLAIMS) {
    const pattern = claim.says[scope.locale];
    if (!pattern) continue;
    if (!pattern.test(text)) continue;
    text = text.replaceAll(new RegExp(pattern, `${pattern.flags}g`), (said, ...rest: unknown[]) => {
      const groups = rest.slice(0, -2).filter((group) => typeof group === "string");
      const got = groups.map(numberSaid).filter((number) => number !== undefined);
      const wanted = claim.expected({ scope, shown, groups });
      if (wanted.join() !== got.join()) faults.push(`${claim.what}: says ${got.join()}, is ${wanted.join()}`);
      return said.replaceAll(/\d/g, "");
    });
  }
  faults.push(...silenceFaults(text, scope));
  text = withoutPlaceYears(text, scope);
  for (const furniture of FURNITURE) text = text.replaceAll(furniture, "");
  text = withoutYears(text, scope);
  if (/\d/.test(text)) faults.push(`nothing in the records is ${/\d[\d,.]*/.exec(text)?.[0] ?? ""}`);
  return faults;
}

/** 未载明：土湾街道（2024）: exactly those reports of which nothing is known. */
function silenceFaults(text: string, scope: Scope): readonly string[] {
  const [, list] = /(?:未载明：|Not stated: )([^。.]*?[（(]\d{4}[）)][^。.]*)/.exec(text) ?? [];
  if (list === undefined) return [];
  const listed = placesIn(list, scope.records).map(
    ({ end, ids }) => `${ids.join("/")} ${/\d{4}/.exec(list.slice(end))?.[0] ?? ""}`,
  );
  const silent = kindsOf(scope).silent;
  const isListed = ({ place, year }: (typeof silent)[number]): boolean =>
    listed.some((one) => one.endsWith(` ${year}`) && one.split(" ")[0]?.split("/").includes(place));
  if (listed.length === silent.length && silent.every(isListed)) return [];
  return [`silent are ${silent.map(({ place, year }) => `${place} ${year}`).join(", ")}`];
}

/** A year right after a place is that of a report of it. */
function withoutPlaceYears(text: string, scope: Scope): string {
  const years = [...placesIn(text, scope.records)].reverse();
  return years.reduce(
    (rest, { end, ids }) => {
      const [said = "", year = ""] = /^(?:（|, ?|，| ?\(| )?(\d{4})(?: 年)?[）)]?/.exec(rest.slice(end)) ?? [];
      const isKnown = scope.records.reports.some((one) => ids.includes(one.place) && one.year === Number(year));
      return isKnown ? rest.slice(0, end) + rest.slice(end + said.length) : rest;
    },
    withoutShortNames(text, scope),
  );
}

/** 鼓楼 2025: the head of a narrow column. */
function withoutShortNames(text: string, scope: Scope): string {
  const [, name = "", year = ""] = /^(\S+) (\d{4})$/.exec(text) ?? [];
  const ids = placesNamed(name, scope);
  return scope.records.reports.some((one) => ids.includes(one.place) && one.year === Number(year)) ? "" : text;
}

/** What is left of years: those of the reports at hand, and the span that was asked for. */
function withoutYears(text: string, { reports, years, records }: Scope): string {
  const asked = years ? [`${years[0]}～${years[1]}`, `${years[0]}–${years[1]}`, `${years[0]}—${years[1]}`] : [];
  const spans = asked.reduce((rest, span) => rest.replaceAll(span, ""), text);
  const known = new Set([...reports, ...records.reports].map(({ year }) => String(year)));
  // A choice of years runs from the first to the last, with those between that no report is of.
  const [choice = ""] = /^\d{4}(?: 年)?$/.exec(spans) ?? [];
  const all = records.reports.map(({ year }) => year);
  const chosen = Number(choice.slice(0, 4));
  if (choice !== "" && chosen >= Math.min(...all) && chosen <= Math.max(...all)) return "";
  return spans.replaceAll(/(?<!\d)\d{4}(?= 年|$| ·| \(|,|\)|）|[A-Z])/g, (year) => (known.has(year) ? "" : year));
}
