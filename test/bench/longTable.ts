import { gbkBytes } from "../intake/table/gbkBytes.ts";

const INDICATORS = ["行政检查次数", "纠纷受理数", "纠纷化解数", "普法活动场次", "调解成功率"] as const;
const YEARS = [2020, 2021, 2022, 2023, 2024] as const;
const PIECE = 5000;

/**
 * A long table as a ministry might send it: GBK, a title, a row a figure, thousands, approximations, gaps, percent, a
 * total at the end. A million rows have 40,000 streets and some 50 MB.
 */
export function longTable(rows: number): Uint8Array<ArrayBuffer> {
  const pieces = [gbkBytes("全国街道乡镇法治建设统计表,,,,,\r\n所属区县,街道,年份,指标,数值,填报说明\r\n")];
  for (let start = 0; start < rows; start += PIECE) {
    const lines = Array.from({ length: Math.min(PIECE, rows - start) }, (_, index) => lineOf(start + index));
    pieces.push(gbkBytes(lines.join("")));
  }
  pieces.push(gbkBytes("合计,,,,12345,\r\n"));
  return joined(pieces);
}

function lineOf(row: number): string {
  const street = Math.floor(row / (INDICATORS.length * YEARS.length));
  const indicator = row % INDICATORS.length;
  const year = YEARS[Math.floor(row / INDICATORS.length) % YEARS.length];
  return `第${Math.floor(street / 20)}区,第${street}街道,${year},${INDICATORS[indicator]},${figure(row, indicator)},季报\r\n`;
}

function figure(row: number, indicator: number): string {
  const number = (row * 7919) % 99_000;
  if (indicator === 4) return `${90 + (number % 100) / 10}%`;
  if (row % 97 === 0) return "/";
  if (row % 89 === 0) return "约1.2万";
  return number > 999 ? `"${number.toLocaleString("en")}"` : String(number);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
