import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OBSERVATION_COLUMNS } from "../../src/model/tidyColumns.ts";

const TSX = createRequire(import.meta.url).resolve("tsx/cli");
const ENTRY = fileURLToPath(new URL("../../src/cli/extractReports.ts", import.meta.url));
const REPORT = "某某镇2024年法治政府建设年度报告\n开展普法宣传活动30场，“送法”进村。\n";
const OLD_WORD = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array.from({ length: 600 }, () => 0),
]);
const GB18030 = Uint8Array.from([
  0xc6, 0xd5, 0xb7, 0xa8, 0xd0, 0xfb, 0xb4, 0xab, 0xbb, 0xee, 0xb6, 0xaf, 0x33, 0x30, 0xb3, 0xa1,
]); // 普法宣传活动30场

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function extract(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [TSX, ENTRY, ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err });
    });
  });
}

describe("npm run extract", () => {
  let folder = "";
  let ran: Ran = { code: -1, out: "", err: "" };
  const file = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "fazhi-atlas-"));
    await writeFile(file("one.txt"), REPORT);
    await writeFile(file("old.doc"), OLD_WORD);
    await writeFile(file("empty.txt"), "");
    await writeFile(file("two.txt"), GB18030);
    ran = await extract(
      "--format",
      "ndjson",
      "--text",
      file("texts"),
      ...["one.txt", "old.doc", "empty.txt", "none.txt", "two.txt"].map(file),
    );
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("prints one line for each file, in order", () => {
    const lines = ran.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly file: string; readonly observations: readonly unknown[] });
    expect(lines.map((line) => line.file)).toEqual(
      ["one.txt", "old.doc", "empty.txt", "none.txt", "two.txt"].map(file),
    );
    expect(lines.map(({ observations }) => observations.length)).toEqual([1, 0, 0, 0, 1]);
  });

  it("gives every field of an observation by its published name", () => {
    const [line = "{}"] = ran.out.split("\n");
    expect(JSON.parse(line)).toMatchObject({
      jurisdiction: "某某镇",
      period: 2024,
      observations: [
        {
          indicator: "publicity_events",
          value: 30,
          unit_written: "场",
          start: 19,
          end: 30,
          number_start: 27,
          number_end: 29,
          quote: "开展普法宣传活动30场",
        },
      ],
    });
  });

  it("says of every file it could not read what to do, and ends with 1", () => {
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("old.doc：这是旧版 Word 文档（.doc）。请在 WPS 或 Word 中打开，点“文件 → 另存为”");
    expect(ran.err).toContain("empty.txt：文件里没有文字");
    expect(ran.err).toContain("none.txt：找不到这个文件");
  });

  it("writes the texts that the offsets count in", async () => {
    expect(await readFile(join(folder, "texts", "one.txt.txt"), "utf8")).toBe(REPORT);
  });

  it("prints the columns of the published table as CSV", async () => {
    const { out, code } = await extract(file("one.txt"));
    const [header = "", row = ""] = out.split("\n");
    expect(header).toBe(OBSERVATION_COLUMNS.join(","));
    expect(row).toContain("one-publicity_events-19,published,某某镇,2024,full,publicity_events,30,exact,场");
    expect(code).toBe(0);
  }, 30_000);

  it("explains itself without files", async () => {
    expect(await extract()).toMatchObject({ code: 2, err: expect.stringContaining("用法") as string });
  }, 30_000);
});
