import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { COLUMNS, type ColumnOf, type TableName } from "../src/intake/published/columns.ts";
import type { PublishedFiles } from "../src/intake/published/readPublished.ts";

type Texts = Readonly<Record<string, string>>;

/**
 * A small published dataset of invented places: two years of one place, a rate that counts give, one that they must not
 * give, a total with parts, a floor, a stated zero. Two texts begin with what shifts careless offsets.
 */
const TEXTS: Texts = {
  "linjiang-qinghe-2024": "全年开展行政检查120次。排查矛盾纠纷40起，化解38起。\n",
  "linjiang-qinghe-2025":
    "\uFEFF清河街道𠮷祥社区：行政检查1,550次。排查矛盾纠纷60起，成功化解57起，化解率95%。罚款1.2万元，其中两千元为简易程序，另三千元为普通程序。\r\n无行政复议案件。\n",
  "donghu-shanwan-2025": "山湾镇普法活动10余场。受理纠纷30余起，化解29起。电话12345不计。\n",
  "donghu-xinqiao-2024": "新桥镇处理纠纷8起，化解7起，化解6起。\n",
};

export type SampleRow<Table extends TableName> = Readonly<Record<ColumnOf<Table>, string>>;

export interface Sample {
  readonly tables: { readonly [Table in TableName]: readonly SampleRow<Table>[] };
  readonly texts: Texts;
}

interface Figure {
  readonly document: string;
  readonly quote: string;
  readonly digits: string;
  readonly facets: Partial<SampleRow<"observations">> & Pick<SampleRow<"observations">, "indicator" | "value">;
}

const FIGURES: readonly Figure[] = [
  figure("linjiang-qinghe-2024", "行政检查120次", "120", {
    indicator: "inspections",
    value: "120",
    unit_written: "次",
  }),
  figure("linjiang-qinghe-2024", "排查矛盾纠纷40起", "40", {
    indicator: "disputes_handled",
    value: "40",
    basis: "found",
    group: "qinghe-2024-disputes",
  }),
  figure("linjiang-qinghe-2024", "化解38起", "38", {
    indicator: "disputes_resolved",
    value: "38",
    group: "qinghe-2024-disputes",
    certainty: "judgement",
  }),
  figure("linjiang-qinghe-2025", "行政检查1,550次", "1,550", {
    indicator: "inspections",
    value: "1550",
    unit_written: "次",
  }),
  figure("linjiang-qinghe-2025", "排查矛盾纠纷60起", "60", {
    indicator: "disputes_handled",
    value: "60",
    basis: "found",
    group: "qinghe-2025-disputes",
  }),
  figure("linjiang-qinghe-2025", "成功化解57起", "57", {
    indicator: "disputes_resolved",
    value: "57",
    group: "qinghe-2025-disputes",
  }),
  figure("linjiang-qinghe-2025", "化解率95%", "95", {
    indicator: "mediation_success_rate",
    value: "95",
    unit_written: "%",
    basis: "resolved",
    denominator: "60",
    denominator_source: "counts",
    group: "qinghe-2025-disputes",
  }),
  figure("linjiang-qinghe-2025", "罚款1.2万元", "1.2万", {
    indicator: "fines_amount",
    value: "12000",
    unit_written: "元",
    group: "qinghe-2025-fines",
  }),
  figure("linjiang-qinghe-2025", "两千元为简易程序", "两千", {
    indicator: "fines_amount",
    value: "2000",
    unit_written: "元",
    role: "part",
    scope: "简易程序",
    group: "qinghe-2025-fines",
  }),
  figure("linjiang-qinghe-2025", "三千元为普通程序", "三千", {
    indicator: "fines_amount",
    value: "3000",
    unit_written: "元",
    role: "part",
    scope: "普通程序",
    group: "qinghe-2025-fines",
  }),
  figure("linjiang-qinghe-2025", "无行政复议案件", "无", {
    indicator: "reconsideration_cases",
    value: "0",
    unit_written: "件",
    flags: "stated_zero",
  }),
  figure("donghu-shanwan-2025", "普法活动10余场", "10", {
    indicator: "publicity_events",
    value: "10",
    unit_written: "场",
    qualifier: "at_least",
    note: '含"一村一场"，不重复计',
  }),
  figure("donghu-shanwan-2025", "受理纠纷30余起", "30", {
    indicator: "disputes_handled",
    value: "30",
    basis: "accepted",
    qualifier: "at_least",
    group: "shanwan-2025-disputes",
  }),
  figure("donghu-shanwan-2025", "化解29起", "29", {
    indicator: "disputes_resolved",
    value: "29",
    group: "shanwan-2025-disputes",
    flags: "may_overlap|joint_count(村规民约)",
  }),
  figure("donghu-xinqiao-2024", "处理纠纷8起", "8", {
    indicator: "disputes_handled",
    value: "8",
    basis: "handled",
    group: "xinqiao-2024-disputes",
  }),
  figure("donghu-xinqiao-2024", "化解7起", "7", {
    indicator: "disputes_resolved",
    value: "7",
    role: "other",
    group: "xinqiao-2024-disputes",
  }),
];

function figure(document: string, quote: string, digits: string, facets: Figure["facets"]): Figure {
  return { document, quote, digits, facets };
}

/** Every test breaks its own copy; it may also give reports another text that still holds their quotes. */
export function publishedSample(changed: Texts = {}): Sample {
  const texts = { ...TEXTS, ...changed };
  return {
    texts,
    tables: {
      jurisdictions: jurisdictionRows(),
      documents: Object.entries(texts).map(([id, text]) => documentRow(id, text)),
      observations: FIGURES.map((one) => observationRow(one, texts)),
      numbers_not_taken: [notTakenRow("donghu-shanwan-2025", "12345", texts)],
    },
  };
}

/** The sample with some cells of one row replaced; `row` as a spreadsheet shows it. */
export function withCells<Table extends TableName>(
  sample: Sample,
  table: Table,
  row: number,
  cells: Partial<SampleRow<Table>>,
): Sample {
  const rows = sample.tables[table].map((one, index) => (index === row - 2 ? { ...one, ...cells } : one));
  return { ...sample, tables: { ...sample.tables, [table]: rows } };
}

export function sampleFiles({ tables, texts }: Sample): PublishedFiles {
  return {
    dataset: "published",
    tables: {
      jurisdictions: csv("jurisdictions", tables.jurisdictions),
      documents: csv("documents", tables.documents),
      observations: csv("observations", tables.observations),
      numbers_not_taken: csv("numbers_not_taken", tables.numbers_not_taken),
    },
    reports: new Map(Object.entries(texts).map(([id, text]) => [id, { text, sha256: sha256(text) }])),
  };
}

/** Writes the sample as a data folder, as the build finds it. */
export async function writeSample(folder: string, sample: Sample): Promise<void> {
  const { tables } = sampleFiles(sample);
  await mkdir(join(folder, "reports"), { recursive: true });
  for (const [name, text] of Object.entries(tables)) await writeFile(join(folder, `${name}.csv`), text);
  for (const [id, text] of Object.entries(sample.texts)) await writeFile(join(folder, "reports", `${id}.txt`), text);
  await writeFile(
    join(folder, "datapackage.json"),
    JSON.stringify({ name: "sample", created: "2026-01-02T00:00:00Z" }),
  );
}

function csv(table: TableName, rows: readonly Readonly<Record<string, string>>[]): string {
  return Papa.unparse({
    fields: [...COLUMNS[table]],
    data: rows.map((row) => COLUMNS[table].map((name) => row[name])),
  });
}

function observationRow({ document, quote, digits, facets }: Figure, texts: Texts): SampleRow<"observations"> {
  const text = texts[document] ?? "";
  const start = text.indexOf(quote);
  const numberStart = start + quote.indexOf(digits);
  return {
    id: `${document}-${facets.indicator}-${start}`,
    dataset: "published",
    jurisdiction: document.slice(0, -5),
    period: document.slice(-4),
    coverage: "full",
    qualifier: "exact",
    unit_written: "起",
    basis: "",
    scope: "",
    stated: "stated",
    denominator: "",
    denominator_source: "",
    role: "headline",
    group: "",
    document,
    start: String(start),
    end: String(start + quote.length),
    number_start: String(numberStart),
    number_end: String(numberStart + digits.length),
    quote,
    flags: "",
    certainty: "clear",
    note: "",
    ...facets,
  };
}

function documentRow(id: string, text: string): SampleRow<"documents"> {
  return {
    id,
    jurisdiction: id.slice(0, -5),
    issuing_body: "办事处",
    title: "年度报告",
    period: id.slice(-4),
    coverage: "full",
    published: "2026-01-31",
    signed: "",
    document_number: "",
    index_number: "",
    url: "https://example.org/report",
    format: "html",
    chars: String(text.length),
    sha256: sha256(text),
  };
}

function notTakenRow(document: string, quote: string, texts: Texts): SampleRow<"numbers_not_taken"> {
  const start = (texts[document] ?? "").indexOf(quote);
  const end = start + quote.length;
  return {
    document,
    start: String(start),
    end: String(end),
    quote,
    kind: "trap",
    reason: "电话",
    near: "hotline_cases",
  };
}

function jurisdictionRows(): readonly SampleRow<"jurisdictions">[] {
  return [
    place("linjiang", "临江省", "Linjiang", "province", "", "990000"),
    place("linjiang-qinghe", "清河街道", "Qinghe Subdistrict", "street", "linjiang", ""),
    place("donghu", "东湖市", "Donghu", "prefecture", "", "110100"),
    place("donghu-shanwan", "山湾镇", "Shanwan Town", "town", "donghu", ""),
    place("donghu-xinqiao", "新桥镇", "Xinqiao Town", "town", "donghu", ""),
  ];
}

function place(
  ...[id, name, name_en, level, parent, code]: readonly [string, string, string, string, string, string]
): SampleRow<"jurisdictions"> {
  const scheme =
    code === "" ? { code_scheme: "", code_edition: "" } : { code_scheme: "GB/T 2260", code_edition: "2020-12" };
  return { id, name, name_en, pinyin: id, level, parent, code, ...scheme, valid_from: "", valid_to: "", successor: "" };
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
