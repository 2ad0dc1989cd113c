/** The columns of the table of all figures, from left to right. Their names stand in links. */
export const TABLE_COLUMNS = [
  "place",
  "period",
  "value",
  "indicator",
  "qualifier",
  "unit",
  "basis",
  "scope",
  "base",
  "interval",
  "stated",
  "role",
  "coverage",
  "notes",
  "within",
  "dataset",
  "source",
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export type Direction = "ascending" | "descending";

const SUFFIX = { ascending: "up", descending: "down" } as const satisfies Record<Direction, string>;

/** order: that of the answer; else a column, and whether least or greatest first. */
export type RowOrder = "order" | `${TableColumn}.${(typeof SUFFIX)[Direction]}`;

export function rowOrder(column: TableColumn, direction: Direction): RowOrder {
  return `${column}.${SUFFIX[direction]}`;
}

export const ROW_ORDERS: readonly RowOrder[] = [
  "order",
  ...TABLE_COLUMNS.flatMap((column) => [rowOrder(column, "ascending"), rowOrder(column, "descending")]),
];

/** Undefined for the order of the answer. */
export function readRowOrder(
  order: RowOrder,
): { readonly column: TableColumn; readonly direction: Direction } | undefined {
  const [name, suffix] = order.split(".");
  const column = TABLE_COLUMNS.find((one) => one === name);
  return column && { column, direction: suffix === SUFFIX.descending ? "descending" : "ascending" };
}
