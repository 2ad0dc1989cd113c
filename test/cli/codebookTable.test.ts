import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CODEBOOK_RESOURCE, codebookTable } from "../../src/cli/codebookTable.ts";
import { CODEBOOK } from "../../src/model/codebook.ts";

const { data: rows } = Papa.parse<Record<string, string>>(codebookTable(), { header: true, skipEmptyLines: true });
const byId = new Map(rows.map((row) => [row["id"], row]));

describe(codebookTable, () => {
  it("has a row for each indicator, in the order of the codebook", () => {
    expect(rows.map((row) => row["id"])).toEqual(Object.keys(CODEBOOK));
  });

  it("names its columns as the description does", () => {
    const header = "id,name,name_en,definition,definition_en,unit,kind,direction,aggregation,bases,group";
    expect(codebookTable().startsWith(`${header}\n`)).toBe(true);
    expect(CODEBOOK_RESOURCE.schema.fields.map(({ name }) => name).join(",")).toBe(header);
  });

  it("fills every cell but those of bases", () => {
    for (const row of rows) {
      for (const [column, cell] of Object.entries(row)) {
        if (column !== "bases") expect(cell.trim(), `${row["id"]} ${column}`).not.toBe("");
      }
    }
  });

  it("says how rates are formed and which bases are told apart", () => {
    expect(byId.get("mediation_success_rate")).toMatchObject({
      name: "调解成功率",
      unit: "%",
      direction: "higher",
      aggregation: "ratio(disputes_resolved/disputes_handled)",
      group: "mediation",
    });
    expect(byId.get("disputes_handled")?.["bases"]).toBe("found=排查|accepted=受理|handled=调处");
  });

  it("gives bases that can be parted again", () => {
    for (const [id, { bases }] of Object.entries(CODEBOOK)) {
      const cell = byId.get(id)?.["bases"] ?? "";
      const parted = cell === "" ? [] : cell.split("|").map((basis) => basis.split("="));
      expect(parted).toEqual(bases.map((basis) => [basis.id, basis.label["zh-CN"]]));
    }
  });

  it("ends its lines with LF and begins without a byte order mark", () => {
    expect(codebookTable()).toMatch(/^id,[^\r\uFEFF]*\n$/);
  });
});
