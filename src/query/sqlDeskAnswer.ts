import { CELL_LIMIT, ROW_LIMIT, type DeskAnswer, type DeskColumn, type DeskColumnKind } from "../view/sqlDesk.ts";
import type { Columns } from "./engine.ts";
import { columnName } from "./sqlDeskStatement.ts";

export interface ColumnType {
  readonly name: string;
  readonly type: string;
}

/** What DESCRIBE says of an answer. */
export function columnTypes(described: Columns): readonly ColumnType[] {
  const [names, types] = [textsOf(described, "column_name"), textsOf(described, "column_type")];
  return names.map((name, row) => ({ name: name ?? "", type: types[row] ?? "" }));
}

export function deskAnswer(types: readonly ColumnType[], found: Columns): DeskAnswer {
  let cutCells = 0;
  const columns = types.map(({ name, type }, index): DeskColumn => {
    const kind = kindOf(type);
    const values = textsOf(found, columnName(index))
      .slice(0, ROW_LIMIT)
      .map((value) => {
        if (value === null) return null;
        const shown = cut(isFloat(type) ? value.replace(/\.0$/, "") : value);
        if (shown.length < value.length && value.length > CELL_LIMIT) cutCells += 1;
        return shown;
      });
    return { name, type, kind, values };
  });
  return { columns, rowCount: Math.min(found.rowCount, ROW_LIMIT), hasMore: found.rowCount > ROW_LIMIT, cutCells };
}

function kindOf(type: string): DeskColumnKind {
  if (/[[(].*\]$|\]$|^(?:STRUCT|MAP|UNION)\b/.test(type)) return "nested";
  if (/^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$|^(?:DECIMAL\b.*|FLOAT|DOUBLE|BIGNUM|VARINT)$/.test(type))
    return "number";
  if (type === "BOOLEAN") return "truth";
  return /^(?:DATE|TIME|INTERVAL)/.test(type) ? "time" : "text";
}

/** Of whole doubles the engine writes 42.0. */
function isFloat(type: string): boolean {
  return type === "DOUBLE" || type === "FLOAT";
}

function cut(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(CELL_LIMIT - 1));
  return text.slice(0, isHalf ? CELL_LIMIT - 1 : CELL_LIMIT);
}

function textsOf(columns: Columns, name: string): readonly (string | null)[] {
  const column = columns.byName.get(name);
  return column?.kind === "text" ? column.values : [];
}
