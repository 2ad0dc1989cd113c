import { xlsxBytes } from "../xlsxBytes.ts";
import { cellAddress, type XlsxCell } from "../xlsxCells.ts";
import type { NativeChart } from "./nativeChart.ts";

export const SHEET = "Sheet1";

/** The table behind a chart, as "Edit Data" shows it: zero is 0, what is not stated is an empty cell. */
export function chartRows(chart: NativeChart): readonly (readonly XlsxCell[])[] {
  if (chart.kind === "points") {
    const head = [chart.across.title, chart.axis.title, chart.name];
    return [head, ...chart.points.map(({ across, up, label }) => [across, up, label])];
  }
  const head = ["", ...chart.series.map(({ name }) => name)];
  const rows = chart.categories.map((category, index) => [
    category,
    ...chart.series.map(({ points }) => points[index]?.value ?? ""),
  ]);
  return [head, ...rows];
}

export function chartWorkbook(chart: NativeChart): Uint8Array<ArrayBuffer> {
  const rows = chartRows(chart);
  return xlsxBytes([{ name: SHEET, rows, widths: (rows[0] ?? []).map((_, index) => (index === 0 ? 28 : 16)) }]);
}

/** `Sheet1!$B$2:$B$6`; rows and columns from 0, last row included. */
export function range(column: number, from: number, to: number): string {
  const [one, other] = [cellAddress(from, column), cellAddress(to, column)].map((address) =>
    address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"),
  );
  return from === to ? `${SHEET}!${one}` : `${SHEET}!${one}:${other}`;
}
