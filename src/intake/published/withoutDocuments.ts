import Papa from "papaparse";
import { pageOf } from "./fact.ts";
import type { PublishedFiles } from "./readPublished.ts";

/** The files as if these documents had never been collected. Places stay: they are a list of divisions, not of reports. */
export function withoutDocuments(files: PublishedFiles, leftOut: ReadonlySet<string>): PublishedFiles {
  if (leftOut.size === 0) return files;
  const { tables, reports, facts, review } = files;
  return {
    ...files,
    tables: {
      jurisdictions: tables.jurisdictions,
      documents: withoutRows(tables.documents, "id", leftOut),
      observations: withoutRows(tables.observations, "document", leftOut),
      numbers_not_taken: withoutRows(tables.numbers_not_taken, "document", leftOut),
    },
    reports: new Map([...reports].filter(([id]) => !leftOut.has(id))),
    ...(review !== undefined && { review: withoutRows(review, "document", leftOut) }),
    ...(facts && { facts: { ...facts, observations: withoutPages(facts.observations, leftOut) } }),
  };
}

function withoutRows(csv: string, column: string, leftOut: ReadonlySet<string>): string {
  return keptRows(csv, (cell) => !leftOut.has(cell(column)));
}

/** A page of facts bears the id that its place and year make. */
function withoutPages(csv: string, leftOut: ReadonlySet<string>): string {
  return keptRows(csv, (cell) => !leftOut.has(pageOf(cell("jurisdiction"), cell("period"))));
}

function keptRows(csv: string, isKept: (cell: (column: string) => string) => boolean): string {
  const { data, meta } = Papa.parse<string[]>(csv, { delimiter: "," });
  const header = data[0] ?? [];
  const kept = data.filter((fields, index) => index === 0 || isKept((column) => fields[header.indexOf(column)] ?? ""));
  return Papa.unparse(kept, { newline: meta.linebreak });
}
