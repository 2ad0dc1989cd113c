import { readFileSync } from "node:fs";
import { csvTable, type Row } from "./csvTable.ts";

export type Qualifier = "exact" | "at_least" | "about";

/** A figure as the tables hold it, or a share formed from two of them. */
export interface Figure {
  readonly id: string;
  readonly dataset: "published" | "facts";
  readonly place: string;
  readonly year: number;
  readonly coverage: string;
  readonly indicator: string;
  readonly value: number;
  /** As many as the report prints; one for a share that is formed. */
  readonly decimals: number;
  readonly qualifier: Qualifier;
  /** As written; "" where the table does not say. */
  readonly unit: string;
  readonly basis: string;
  readonly scope: string;
  readonly base: number | undefined;
  readonly baseSource: string;
  readonly role: string;
  readonly group: string;
  readonly document: string;
  readonly quote: string;
  /** What stands right after the digits and right before them in the report. */
  readonly after: string;
  readonly before: string;
  readonly flags: string;
  readonly note: string;
  /** Of a formed share: what was settled, of what. */
  readonly operands?: readonly [Figure, Figure];
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly parent: string;
  readonly code: string;
}

export interface Report {
  readonly place: string;
  readonly year: number;
  readonly dataset: Figure["dataset"];
}

export interface Records {
  readonly figures: readonly Figure[];
  readonly places: ReadonlyMap<string, Place>;
  readonly reports: readonly Report[];
  readonly documents: readonly Row[];
  readonly notTaken: readonly Row[];
  readonly texts: ReadonlyMap<string, string>;
}

const DATA = new URL("../../data/", import.meta.url);

/** The tables of a data folder; `changed` stands in for a table, so that a test can falsify one. */
export function readRecords(changed: Readonly<Record<string, string>> = {}): Records {
  const text = (path: string): string => changed[path] ?? readFileSync(new URL(path, DATA), "utf8");
  const rows = (path: string): readonly Row[] => csvTable(text(path));
  const documents = rows("documents.csv");
  const texts = new Map(documents.map(({ id = "" }) => [id, text(`reports/${id}.txt`)]));
  const stated = rows("observations.csv").map((row) => figureOf(row, "published", texts.get(row["document"] ?? "")));
  const facts = rows("facts/observations.csv").map((row) => figureOf(row, "facts"));
  const figures = [...stated, ...formedShares(stated, texts), ...facts];
  const published = documents.map((row): Report => reportOf(row, "published"));
  const others = rows("facts/observations.csv").map((row): Report => reportOf(row, "facts"));
  return {
    figures,
    places: new Map([...rows("jurisdictions.csv"), ...rows("facts/jurisdictions.csv")].map(placeEntry)),
    reports: [...published, ...distinct(others)],
    documents,
    notTaken: rows("numbers_not_taken.csv"),
    texts,
  };
}

function figureOf(row: Row, dataset: Figure["dataset"], text = ""): Figure {
  const cell = (name: string): string => row[name] ?? "";
  const [from, to] = [Number(cell("number_start")), Number(cell("number_end"))];
  return {
    id: cell("id"),
    dataset,
    place: cell("jurisdiction"),
    year: Number(cell("period")),
    coverage: cell("coverage"),
    indicator: cell("indicator"),
    value: Number(cell("value")),
    decimals: cell("value").split(".")[1]?.length ?? 0,
    qualifier: qualifierOf(cell("qualifier")),
    unit: cell("unit_written"),
    basis: cell("basis"),
    scope: cell("scope"),
    base: cell("denominator") === "" ? undefined : Number(cell("denominator")),
    baseSource: cell("denominator_source"),
    role: cell("role"),
    group: cell("group"),
    document: cell("document"),
    quote: cell("quote"),
    after: text.slice(to, Number(cell("end"))).trim(),
    before: text.slice(Number(cell("start")), from).trim(),
    flags: cell("flags"),
    note: cell("note"),
  };
}

function qualifierOf(word: string): Qualifier {
  if (word === "exact" || word === "at_least" || word === "about") return word;
  throw new Error(`no qualifier: ${word}`);
}

function reportOf(row: Row, dataset: Figure["dataset"]): Report {
  return { place: row["jurisdiction"] ?? "", year: Number(row["period"]), dataset };
}

function distinct(reports: readonly Report[]): readonly Report[] {
  return [...new Map(reports.map((one) => [`${one.place} ${one.year}`, one])).values()];
}

function placeEntry({ id = "", name = "", name_en = "", parent = "", code = "" }: Row): readonly [string, Place] {
  return [id, { id, name, nameEn: name_en, parent, code }];
}

/**
 * Settled ÷ handled, where one sentence of a report gives both exactly, they belong together, and the report does not
 * print the share itself.
 */
function formedShares(stated: readonly Figure[], texts: ReadonlyMap<string, string>): readonly Figure[] {
  const usable = stated.filter((one) => one.role === "headline" && one.qualifier === "exact" && one.group !== "");
  return usable.flatMap((settled) => {
    const handled = usable.find(
      (one) => one.indicator === "disputes_handled" && one.group === settled.group && one.document === settled.document,
    );
    const prints = stated.some(
      (one) => one.indicator === "mediation_success_rate" && one.document === settled.document,
    );
    if (settled.indicator !== "disputes_resolved" || !handled || prints) return [];
    return inOneSentence(settled, handled, texts.get(settled.document) ?? "") ? [shareOf(settled, handled)] : [];
  });
}

function inOneSentence(one: Figure, other: Figure, text: string): boolean {
  const [from, to] = [one, other].map(({ quote }) => text.indexOf(quote)).sort((a, b) => a - b);
  return from !== undefined && to !== undefined && from >= 0 && !/[。！？\n]/.test(text.slice(from, to));
}

function shareOf(settled: Figure, handled: Figure): Figure {
  return {
    ...settled,
    id: `${settled.document}-mediation_success_rate-computed`,
    indicator: "mediation_success_rate",
    value: (100 * settled.value) / handled.value,
    decimals: 1,
    unit: "%",
    basis: "from_counts",
    base: handled.value,
    baseSource: "counts",
    flags: "",
    note: "",
    operands: [settled, handled],
  };
}
