import * as v from "valibot";
import { isIndicatorId, type IndicatorId } from "../model/codebook.ts";
import { LEVELS, type Jurisdiction } from "../model/jurisdiction.ts";
import { DOCUMENT_FORMATS, type NumberNotTaken, type SourceDocument } from "../model/sourceDocument.ts";
import type { Text } from "../model/locale.ts";
import type { Period } from "../model/period.ts";
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
  /** What the build publishes, the reports first. Places and documents above are those of the reports only. */
  readonly datasets: readonly CatalogueDataset[];
}

/** A published dataset to choose. */
export interface CatalogueDataset {
  /** As a view names it. */
  readonly id: string;
  readonly label: Text;
  /** Shown unless the reader chooses otherwise. */
  readonly isDefault: boolean;
  readonly observations: number;
  readonly reports: number;
  readonly period: { readonly from: Period; readonly to: Period };
  /** In the order of their division codes. */
  readonly places: readonly Place[];
  /** The places and their ancestors, ancestors first. */
  readonly jurisdictions: readonly Jurisdiction[];
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

/** The file that a host writes: the lines of the page, and what the build must not publish. */
export interface HostFile extends SiteConfig {
  /** Ids of documents. */
  readonly leave_out: readonly string[];
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

const datasetSchema = v.object({
  id: text,
  label: v.object({ "zh-CN": text, en: text }),
  isDefault: v.boolean(),
  observations: count,
  reports: count,
  period: v.object({ from: count, to: count }),
  places: v.array(placeSchema),
  jurisdictions: v.array(jurisdictionSchema),
});

const catalogueSchema = v.object({
  version: v.object({ date: text, hash: text }),
  documents: v.array(documentSchema),
  places: v.array(placeSchema),
  jurisdictions: v.array(jurisdictionSchema),
  numbersNotTaken: v.array(notTakenSchema),
  datasets: v.array(datasetSchema),
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

const hostFileSchema = v.strictObject({ ...siteConfigSchema.entries, leave_out: v.optional(v.array(v.string()), []) });

/** Throws when the file is not what the build writes. */
export function readCatalogue(json: unknown): Catalogue {
  return v.parse(catalogueSchema, json);
}

/** Reads the lines of a page; without problems only if every key is known and every value is text. */
export function readSiteConfig(json: unknown, file: string): Checked<SiteConfig> {
  return readSettings(siteConfigSchema, json, file);
}

/** Reads what a host wrote for the build. */
export function readHostFile(json: unknown, file: string): Checked<HostFile> {
  return readSettings(hostFileSchema, json, file);
}

type Settings = typeof siteConfigSchema | typeof hostFileSchema;

function readSettings<Schema extends Settings>(
  schema: Schema,
  json: unknown,
  file: string,
): Checked<v.InferOutput<Schema>> {
  const nothing = v.parse(schema, {});
  if (Array.isArray(json)) return { value: nothing, problems: [notAnObject(file, "Array")] };
  const result = v.safeParse(schema, json);
  if (result.success) return { value: result.output, problems: [] };
  const keys = Object.keys(schema.entries);
  return { value: nothing, problems: result.issues.map((issue) => settingProblem(issue, file, keys)) };
}

function settingProblem(issue: v.BaseIssue<unknown>, file: string, allowed: readonly string[]): Problem {
  const key = v.getDotPath(issue) ?? "";
  const at = { file, row: 0, column: key };
  if (issue.type === "strict_object" && key !== "") return { code: "unknownKey", ...at, found: key, allowed };
  if (key === "") return notAnObject(file, issue.received);
  return { code: issue.type === "array" ? "notAList" : "notText", ...at, found: issue.received };
}

function notAnObject(file: string, found: string): Problem {
  return { code: "notAnObject", file, row: 0, column: "", found };
}

export const NO_SITE_CONFIG: SiteConfig = v.parse(siteConfigSchema, {});
