import {
  completeFromList,
  type Completion,
  type CompletionContext,
  type CompletionSource,
} from "@codemirror/autocomplete";
import { SQLDialect, type SQLNamespace } from "@codemirror/lang-sql";
import type { DeskTable } from "../../view/sqlDesk.ts";

/** What is said of tables and columns beside their names. */
export interface TableWords {
  about(table: string): string;
  column(table: string, column: string): string;
}

/** Words that the desk understands; those that it refuses are not offered. */
export const DUCKDB = SQLDialect.define({
  keywords:
    "all and any anti as asc asof between by case cast collate cross cube current desc describe distinct else end except exclude exists false filter first following for from full group grouping sets having if ilike in inner intersect into is join last lateral left like limit natural not null nulls offset on or order outer over partition pivot positional preceding qualify range recursive replace right rollup row rows sample select semi set similar summarize table tablesample then to true try_cast unbounded union unnest unpivot using values when where window with within",
  types:
    "bigint blob boolean date decimal double float hugeint integer interval smallint struct map time timestamp tinyint ubigint uinteger varchar",
  caseInsensitiveIdentifiers: true,
  doubleDollarQuotedStrings: true,
});

const FUNCTIONS =
  "abs any_value approx_count_distinct arg_max arg_min avg ceil coalesce concat concat_ws contains corr count count_if cume_dist dense_rank first floor generate_series greatest if ifnull instr last lag lead least left length list list_aggregate lower lpad ltrim max mean median min mode ntile nullif percent_rank quantile_cont quantile_disc range rank regexp_extract regexp_matches regexp_replace repeat replace reverse right round row_number rpad rtrim split_part starts_with stddev string_agg string_split strpos substring sum trim try_cast unnest upper variance".split(
    " ",
  );

export function tableSchema(tables: readonly DeskTable[], words: TableWords): SQLNamespace {
  return Object.fromEntries(
    tables.map(({ name, columns }) => [
      name,
      {
        self: { label: name, type: "type", detail: words.about(name), boost: 3 },
        children: columns.map((column) => columnCompletion(name, column, words)),
      },
    ]),
  );
}

/** Columns of the tables that the query names, of all tables before it names one; and functions. */
export function columnCompletions(tables: readonly DeskTable[], words: TableWords): CompletionSource {
  const functions = FUNCTIONS.map((name): Completion => ({
    label: name,
    apply: `${name}(`,
    type: "function",
    boost: -1,
  }));
  return (context: CompletionContext) => {
    const word = context.matchBefore(/[\w\u0080-\uffff]+/);
    const before = context.state.sliceDoc(Math.max(0, (word?.from ?? context.pos) - 1), word?.from ?? context.pos);
    if ((!word && !context.explicit) || before === "." || before === "'") return null;
    const typed = new Set(context.state.doc.toString().toLowerCase().match(/[\w]+/g));
    const named = tables.filter(({ name }) => typed.has(name));
    const columns = new Map<string, Completion>();
    for (const { name, columns: all } of named.length > 0 ? named : tables) {
      for (const column of all) {
        if (!columns.has(column.name)) columns.set(column.name, columnCompletion(name, column, words));
      }
    }
    return completeFromList([...columns.values(), ...functions])(context);
  };
}

function columnCompletion(table: string, { name, type }: DeskTable["columns"][number], words: TableWords): Completion {
  return { label: name, type: "property", detail: words.column(table, name) || type, boost: 2 };
}
