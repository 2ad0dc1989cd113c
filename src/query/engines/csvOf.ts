import type { Column, Columns } from "../engine.ts";

/** CSV without a header, for the engine only: text always quoted, so that an unquoted empty field means no value. */
export function csvOf({ rowCount, byName }: Columns): string {
  const fields = [...byName.values()].map(fieldsOf);
  const last = fields.length - 1;
  let csv = "";
  for (let row = 0; row < rowCount; row++) {
    fields.forEach((field, index) => (csv += index === last ? `${field(row)}\n` : `${field(row)},`));
  }
  return csv;
}

function fieldsOf(column: Column): (row: number) => string {
  if (column.kind === "number") return (row) => (column.valid[row] === 1 ? String(column.values[row]) : "");
  return (row) => {
    const value = column.values[row];
    if (value === null || value === undefined) return "";
    return `"${value.includes('"') ? value.replaceAll('"', '""') : value}"`;
  };
}
