import * as v from "valibot";
import { isIndicatorId, type IndicatorId } from "../model/codebook.ts";
import { LEVELS, type Jurisdiction } from "../model/jurisdiction.ts";
import { DOCUMENT_FORMATS, type NumberNotTaken, type SourceDocument } from "../model/sourceDocument.ts";
import type { Checked, Problem } from "../model/problem.ts";
import type { Place } from "../view/slice.ts";

/** The day of the last change to the data, and the first digits of the SHA-256 of its tables. */
export interface DataVersion {
  readonly date: string;
  readonly hash: string;
}

/** What stands beside the figures: the reports, the places, and the numbers that were not taken. */
export interface Catalogue {
  readonly version: DataVersion;
  /** In the order used everywhere: year, newest first, then division code. */
  readonly documents: readonly SourceDocument[];
  /** Reporting places, in the order of their division codes. */
  readonly places: readonly Place[];
  /** Every place of the tables, ancestors first. */
  readonly jurisdictions: readonly Jurisdiction[];
  readonly numbersNotTaken: readonly NumberNotTaken[];
}

/** The host's own lines; "" leaves a line out. */
export interface SiteConfig {
  readonly title: string;
  /** 主办单位 */
  readonly organiser: string;
  /** 承办单位 */
  readonly undertaker: string;
  readonly contact: string;
  /** 网站标识码 */
  readonly site_code: string;
  /** ICP 备案号 */
  readonly icp: string;
  /** 公安备案号 */
  readonly police: string;
}

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const placeSchema = v.object({
  id: text,
  name: text,
  nameEn: text,
  level: v.picklist(LEVELS),
  fullName: text,
  fullNameEn: text,
  orderCode: text,
});

const jurisdictionSchema = v.object({
  id: text,
  name: text,
  nameEn: text,
  pinyin: text,
  level: v.picklist(LEVELS),
  parent: text,
  code: text,
});

const documentSchema = v.object({
  id: text,
  jurisdiction: text,
  issuingBody: text,
  title: text,
  period: count,
  coverage: text,
  published: text,
  signed: text,
  documentNumber: text,
  indexNumber: text,
  url: text,
  format: v.picklist(DOCUMENT_FORMATS),
  chars: count,
  sha256: text,
});

const notTakenSchema = v.object({
  document: text,
  start: count,
  end: count,
  quote: text,
  kind: text,
  reason: text,
  near: v.array(v.custom<IndicatorId>((id) => typeof id === "string" && isIndicatorId(id))),
});

const catalogueSchema = v.object({
  version: v.object({ date: text, hash: text }),
  documents: v.array(documentSchema),
  places: v.array(placeSchema),
  jurisdictions: v.array(jurisdictionSchema),
  numbersNotTaken: v.array(notTakenSchema),
});

const line = v.optional(v.string(), "");

const siteConfigSchema = v.strictObject({
  title: line,
  organiser: line,
  undertaker: line,
  contact: line,
  site_code: line,
  icp: line,
  police: line,
});

/** Throws when the file is not what the build writes. */
export function readCatalogue(json: unknown): Catalogue {
  return v.parse(catalogueSchema, json);
}

/** Reads a host's configuration; without problems only if every key is known and every value is text. */
export function readSiteConfig(json: unknown, file: string): Checked<SiteConfig> {
  if (Array.isArray(json)) return { value: NO_SITE_CONFIG, problems: [notAnObject(file, "Array")] };
  const result = v.safeParse(siteConfigSchema, json);
  if (result.success) return { value: result.output, problems: [] };
  return { value: NO_SITE_CONFIG, problems: result.issues.map((issue) => configProblem(issue, file)) };
}

const SITE_KEYS = Object.keys(siteConfigSchema.entries);

function configProblem(issue: v.BaseIssue<unknown>, file: string): Problem {
  const key = v.getDotPath(issue) ?? "";
  if (issue.type === "strict_object" && key !== "") {
    return { code: "unknownKey", file, row: 0, column: key, found: key, allowed: SITE_KEYS };
  }
  if (key === "") return notAnObject(file, issue.received);
  return { code: "notText", file, row: 0, column: key, found: issue.received };
}

function notAnObject(file: string, found: string): Problem {
  return { code: "notAnObject", file, row: 0, column: "", found };
}

export const NO_SITE_CONFIG: SiteConfig = v.parse(siteConfigSchema, {});
