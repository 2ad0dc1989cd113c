import { useState } from "react";
import { numberText } from "../../i18n/format.ts";
import type { DeskAnswer, DeskColumn } from "../../view/sqlDesk.ts";
import { useLocale } from "../atlas.ts";
import { useWindow } from "../explore/useWindow.ts";
import { useSqlMessages } from "./useSql.ts";

function Value({ value }: { readonly value: string | null }) {
  const words = useSqlMessages();
  if (value === null) {
    return (
      <span className="sql-null" title={words.nullHint}>
        {words.nullWord}
      </span>
    );
  }
  return value === "" ? <span className="sql-null">{words.emptyText}</span> : <bdi>{value}</bdi>;
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height === 0) return null;
  return (
    <tr className="spacer" aria-hidden="true">
      <td colSpan={columns} ref={(cell) => cell?.style.setProperty("height", `${height}px`)} />
    </tr>
  );
}

/** One row in full: in the table every cell has one line. */
function RowInFull({ answer, row }: { readonly answer: DeskAnswer; readonly row: number }) {
  const words = useSqlMessages();
  const locale = useLocale();
  return (
    <section className="sql-row" aria-live="polite">
      <h3>
        {words.row} {numberText(row + 1, locale)}
      </h3>
      <dl className="sql-columns-of">
        {answer.columns.map(({ name, values }, index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>
              <Value value={values[row] ?? null} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function endClass({ kind }: DeskColumn): string {
  return kind === "number" ? "end" : "";
}

/** Only the rows in sight are drawn. */
export function AnswerTable({ answer }: { readonly answer: DeskAnswer }) {
  const words = useSqlMessages();
  const locale = useLocale();
  const { columns, rowCount } = answer;
  const { frame, shown, look } = useWindow(rowCount);
  const [chosen, choose] = useState<number>();
  const rows = Array.from({ length: shown.to - shown.from }, (_, index) => shown.from + index);
  const hasEmpty = columns.some(({ values }) => values.some((value) => value === null || value === ""));
  return (
    <>
      {hasEmpty && <p className="small soft">{words.nullLegend}</p>}
      <div
        className="long-table sql-answer"
        role="region"
        aria-label={words.caption}
        tabIndex={0}
        ref={frame}
        onScroll={look}
      >
        <table aria-rowcount={rowCount + 1}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{words.row}</th>
              {columns.map((column, index) => (
                <th key={index} scope="col" className={endClass(column)}>
                  <bdi>{column.name}</bdi> <span className="sql-type">{column.type}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer height={shown.before} columns={columns.length + 1} />
            {rows.map((row) => (
              <tr key={row} aria-rowindex={row + 2} data-chosen={row === chosen}>
                <th scope="row">
                  <button
                    type="button"
                    aria-label={words.rowInFull(numberText(row + 1, locale))}
                    aria-pressed={row === chosen}
                    onClick={() => choose(row === chosen ? undefined : row)}
                  >
                    {row + 1}
                  </button>
                </th>
                {columns.map((column, index) => (
                  <td key={index} className={endClass(column)}>
                    <Value value={column.values[row] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
            <Spacer height={shown.after} columns={columns.length + 1} />
          </tbody>
        </table>
      </div>
      {chosen === undefined ? (
        <p className="small soft">{words.rowHint}</p>
      ) : (
        <RowInFull answer={answer} row={chosen} />
      )}
    </>
  );
}
