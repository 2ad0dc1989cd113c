import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { tableFileKind } from "../../../src/intake/table/fileKind.ts";
import { LIMITS } from "../../../src/intake/table/limits.ts";
import { readTable } from "../../../src/intake/table/readTable.ts";
import { sniffDialect } from "../../../src/intake/table/sniffDialect.ts";
import { decodeTable } from "../../../src/intake/table/tableEncoding.ts";
import { formatCode, showNumber } from "../../../src/intake/table/workbook/numberFormat.ts";
import { gbkBytes } from "./gbkBytes.ts";
import { workbookBytes } from "./workbookBytes.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function unitsOf(text: string): number[] {
  return Array.from(text, (one) => one.charCodeAt(0));
}

describe(decodeTable, () => {
  it.each([
    ["utf-8", utf8("街道,年份")],
    ["gb18030", gbkBytes("街道,年份")],
    ["gb18030", gbkBytes("模")],
    ["utf-16le", unitsOf("街道,年份\n车站,2024").flatMap((code) => [code & 255, code >> 8])],
    ["windows-1252", unitsOf("José,1\nMüller,2\nÉlodie,3\nLéa,4\nZoë,5\n")],
  ])("takes %s for what it is", (encoding, bytes) => {
    expect(decodeTable(Uint8Array.from(bytes)).encoding).toBe(encoding);
  });

  it("stays with UTF-8 when a few bytes are damaged", () => {
    const bytes = utf8("街道,年份,行政检查次数\n车站街道,2024,320\n");
    bytes[1] = 0x20;
    const { encoding, text, replaced } = decodeTable(bytes);
    expect([encoding, replaced > 0, text.endsWith("车站街道,2024,320\n")]).toEqual(["utf-8", true, true]);
  });

  it("obeys a reader's choice", () => {
    expect(decodeTable(gbkBytes("街道"), "gb18030").text).toBe("街道");
    expect(decodeTable(utf8("街道"), "windows-1252").text).not.toBe("街道");
  });
});

describe(sniffDialect, () => {
  it.each([
    ["a,b\n1,2\n3,4", ",", '"'],
    ["a;b\n1,5;2\n3,1;4", ";", '"'],
    ["one|two,two|three\nfour|five,five|six", "|", '"'],
    ["街道；年份\n车站；2024", "；", '"'],
    ["'a','b'\n'1,5','2'\n'3','4'", ",", "'"],
    ["DATE TIME Q\n1/2 3:04 5\n2/2 3:14 6", " ", '"'],
    ["一列\n甲\n乙", ",", '"'],
  ])("of %j takes %s", (text, delimiter, quote) => {
    expect(sniffDialect(text).dialect).toMatchObject({ delimiter, quote });
  });

  it("takes one blank behind every delimiter for a part of it", () => {
    expect(sniffDialect('a, b, c\n1, 2, 3\n4, "5, 6", 7').dialect.hasBlanks).toBe(true);
    expect(sniffDialect("a,b, c\n1,2, 3").dialect.hasBlanks).toBe(false);
  });
});

describe(showNumber, () => {
  it.each([
    [0.985, "0.0%", "98.5%"],
    [0.285, "0%", "29%"],
    [1234.5, "#,##0.00", "1,234.50"],
    [12, '0"件"', "12件"],
    [100, "￥#,##0.00", "￥100.00"],
    [1000, "0.####", "1000."],
    [-3, "0;[Red]-0", "-3"],
    [0, "0;-0;", ""],
    [0.1 + 0.2, "General", "0.3"],
    [45_657, 'yyyy"年"', "2024年"],
    [45_657.5, "yyyy-mm-dd hh:mm", "2024-12-31 12:00"],
    [45_657, "yyyy/m/d", "2024/12/31"],
  ])("shows %d under %s as %s", (value, code, text) => {
    expect(showNumber(value, code, false).text).toBe(text);
  });

  it("keeps the whole figure of what is shown rounded", () => {
    expect(showNumber(0.98536, "0.0%", false)).toEqual({ text: "98.5%", exact: "98.536%" });
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(showNumber(45_657 - 1462, formatCode(14, new Map()), true).text).toBe("2024/12/31");
  });
});

describe("dates in a workbook", () => {
  it.each([false, true])("give the same year in either epoch (1904: %s)", (date1904) => {
    const serial = 45_657 - (date1904 ? 1462 : 0);
    const rows = [
      ["街道", "年份", "行政检查次数"],
      ["车站街道", { v: serial, format: 'yyyy"年"' }, 320],
    ];
    const { observations } = readTable(workbookBytes([{ name: "Sheet1", rows }], { date1904 }), "a.xlsx");
    expect(observations).toMatchObject([{ period: 2024, value: 320 }]);
  });
});

describe(tableFileKind, () => {
  const compound = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((one, index) => (bytes[512 + 2 * index] = one.charCodeAt(0)));
    return bytes;
  };

  it.each([
    ["a.xls", compound("Workbook"), "xls"],
    ["a.et", compound("Workbook"), "et"],
    ["a.xlsx", compound("EncryptedPackage"), "encrypted"],
    ["a.csv", utf8("%PDF-1.7"), "pdf"],
    ["a.csv", zipSync({ "word/document.xml": strToU8("<a/>") }), "word"],
    ["a.xls", utf8("<html><table></table></html>"), "html"],
    ["a.csv", new Uint8Array(), "empty"],
  ])("refuses %s (%#) with a reason", (name, bytes, reason) => {
    expect(tableFileKind(bytes, name)).toMatchObject({ reason });
  });
});

describe("a workbook that would burst", () => {
  it("is refused before it is inflated", () => {
    const bomb = zipSync({
      "[Content_Types].xml": strToU8("<a/>"),
      "xl/workbook.xml": strToU8("<workbook/>"),
      "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000),
    });
    const start = performance.now();
    const { issues } = readTable(bomb, "a.xlsx");
    expect(issues).toMatchObject([{ kind: "file_too_large", severity: "error" }]);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it("is refused by its size alone", () => {
    expect(readTable(new Uint8Array(LIMITS.bytes + 1), "a.csv").issues).toMatchObject([{ kind: "file_too_large" }]);
  });
});

describe("a reader's choice", () => {
  const bytes = gbkBytes("说明,,\r\n甲,乙,丙\r\n车站,2024,320\r\n东河,2024,210\r\n");

  it("gives a column the meaning that no rule can guess", () => {
    const first = readTable(bytes, "a.csv");
    expect(first.observations).toMatchObject([{ indicator: { own: "丙" } }, { indicator: { own: "丙" } }]);
    const { observations } = readTable(bytes, "a.csv", {
      tables: [
        {
          headerRows: [2],
          columns: [{ role: "jurisdiction" }, { role: "period" }, { role: "value", indicator: "inspections" }],
        },
      ],
    });
    expect(observations).toMatchObject([
      { row: 3, jurisdiction: "车站", period: 2024, indicator: "inspections", value: 320 },
      { row: 4, jurisdiction: "东河", period: 2024, indicator: "inspections", value: 210 },
    ]);
  });

  it("gives a whole table its place and its year", () => {
    const { observations } = readTable(gbkBytes("行政检查次数,罚款金额\r\n320,1500\r\n"), "a.csv", {
      jurisdiction: "车站街道",
      period: "2024年",
    });
    expect(observations).toMatchObject([
      { jurisdiction: "车站街道", period: 2024, value: 320 },
      { jurisdiction: "车站街道", period: 2024, value: 1500 },
    ]);
  });

  it("reads another sheet", () => {
    const sheets = ["2023年", "2024年"].map((name, index) => ({
      name,
      rows: [
        ["街道", "行政检查次数"],
        ["车站街道", 300 + index],
      ],
    }));
    const { observations, recipe } = readTable(workbookBytes(sheets), "a.xlsx", { sheet: "2024年" });
    expect(recipe?.sheet).toBe("2024年");
    expect(observations).toMatchObject([{ period: 2024, value: 301 }]);
  });
});
