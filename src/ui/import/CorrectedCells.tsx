import type { TableRecipe } from "../../intake/table/tableRecipe.ts";
import { withoutFix, withoutOmitted } from "./corrections.ts";
import { useImport, useImportMessages } from "./useImport.ts";

/** Cells that say something else now, with what they said, and rows that are not read: each can be taken back. */
export function CorrectedCells({
  recipe,
  columns,
}: {
  readonly recipe: TableRecipe;
  readonly columns: readonly string[];
}) {
  const words = useImportMessages();
  const { desk } = useImport();
  const { fixes = [], omitted = [] } = recipe;
  return (
    <>
      {fixes.length > 0 && (
        <details className="corrections" open>
          <summary>{words.fixed(fixes.length)}</summary>
          <ul>
            {fixes.map((fix) => (
              <li key={`${fix.row ?? ""}:${fix.column}:${fix.found}`}>
                <span className="soft">{words.fixedAt(fix.row, columns[fix.column] ?? "")}</span>
                <span lang="zh-CN">{words.fixedFrom(fix.found, fix.text)}</span>
                <button
                  type="button"
                  className="word-control"
                  aria-label={words.restoreNamed(fix.found)}
                  onClick={() => void desk.choose(withoutFix(recipe, fix))}
                >
                  {words.restoreText}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {omitted.length > 0 && (
        <details className="corrections" open>
          <summary>{words.omittedRows(omitted.length)}</summary>
          <ul>
            {omitted.map((row) => (
              <li key={row}>
                <span>{words.at(row, "")}</span>
                <button
                  type="button"
                  className="word-control"
                  aria-label={words.readRowNamed(row)}
                  onClick={() => void desk.choose(withoutOmitted(recipe, row))}
                >
                  {words.readRow}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
