import { memo } from "react";
import { plainText } from "../../intake/table/plainText.ts";
import type { TableRecipe } from "../../intake/table/tableRecipe.ts";
import type { PreviewRow, TableCheckup } from "../../intake/tableCheckup.ts";
import { CODEBOOK, GROUP_LABELS, INDICATOR_IDS } from "../../model/codebook.ts";
import { INDICATOR_GROUPS } from "../../model/indicator.ts";
import type { IssueSeverity } from "../../model/tableIssue.ts";
import { useLocale } from "../atlas.ts";
import { choiceOf, KEY_ROLES, OTHER_ROLES, withColumn } from "./columnChoice.ts";
import { ColumnMore } from "./ColumnMore.tsx";
import { useImport, useImportMessages, useTableMessages } from "./useImport.ts";

/** More selects than this would make the page slow, and nobody reads them. */
const MOST_COLUMNS = 40;

const CodebookOptions = memo(function CodebookOptions() {
  const words = useImportMessages();
  const locale = useLocale();
  return INDICATOR_GROUPS.map((group) => (
    <optgroup key={group} label={GROUP_LABELS[group][locale]}>
      {INDICATOR_IDS.filter((id) => CODEBOOK[id].group === group).flatMap((id) => {
        const { label, bases } = CODEBOOK[id];
        return [
          <option key={id} value={`${id}/`}>
            {label[locale]}
          </option>,
          ...bases.map((basis) => (
            <option key={`${id}/${basis.id}`} value={`${id}/${basis.id}`}>
              {words.withBasis(label[locale], basis.label[locale])}
            </option>
          )),
        ];
      })}
    </optgroup>
  ));
});

interface ColumnProps {
  readonly recipe: TableRecipe;
  readonly column: number;
  readonly name: string;
}

function MeaningChoice({ recipe, column, name }: ColumnProps) {
  const words = useImportMessages();
  const { desk } = useImport();
  const meaning = recipe.tables[0]?.columns[column];
  const told =
    meaning?.role === "value"
      ? [meaning.jurisdiction, meaning.period && words.yearOf(meaning.period), meaning.unit].filter(
          (one) => one !== undefined && one !== 0 && one !== "",
        )
      : [];
  return (
    <>
      <select
        aria-label={words.meaning(name)}
        value={choiceOf(meaning)}
        data-column={column}
        onChange={({ target }) => void desk.choose(withColumn(recipe, column, target.value, name))}
      >
        <optgroup label={words.roleGroups.key}>
          {[...KEY_ROLES, ...OTHER_ROLES].map((role) => (
            <option key={role} value={role}>
              {words.roles[role]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.roleGroups.figures}>
          <option value="value">{words.roles.value}</option>
          <option value="own">{words.roles.own}</option>
        </optgroup>
        <CodebookOptions />
      </select>
      {told.length > 0 && <span className="told">{words.told(told.map(String))}</span>}
      {meaning?.role === "value" && <ColumnMore recipe={recipe} column={column} name={name} meaning={meaning} />}
    </>
  );
}

interface BodyProps {
  readonly rows: readonly PreviewRow[];
  readonly names: readonly string[];
  /** By row and name of the column; by row alone for those of the whole row. */
  readonly marks: ReadonlyMap<string, IssueSeverity>;
}

function Body({ rows, names, marks }: BodyProps) {
  const words = useImportMessages();
  const { severities } = useTableMessages();
  return (
    <tbody lang="zh-CN">
      {rows.map(({ number, cells }) => (
        <tr key={number} data-severity={marks.get(String(number))}>
          <th scope="row">{number}</th>
          {names.map((name, column) => {
            const mark = marks.get(`${number}|${plainText(name)}`);
            return (
              <td key={column} data-severity={mark}>
                {cells[column] ?? ""}
                {mark && <span className="visually-hidden">{words.cellIssue(severities[mark])}</span>}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function marksOf({ groups }: TableCheckup): ReadonlyMap<string, IssueSeverity> {
  const marks = new Map<string, IssueSeverity>();
  for (const { issues } of [...groups].reverse()) {
    for (const { row, column, severity } of issues)
      if (row > 0) marks.set(column ? `${row}|${plainText(column)}` : String(row), severity);
  }
  return marks;
}

/** The first rows, with what each column is taken for. */
export function ColumnPreview({ recipe, checkup }: { readonly recipe: TableRecipe; readonly checkup: TableCheckup }) {
  const words = useImportMessages();
  const width = recipe.tables[0]?.columns.length ?? 0;
  const names = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column) => checkup.columns[column] ?? "");
  return (
    <section className="block preview-block">
      <h2>{words.preview}</h2>
      <p className="soft small">{words.previewLead}</p>
      {width > MOST_COLUMNS && <p className="small">{words.previewMore(MOST_COLUMNS, width)}</p>}
      <div className="table-frame preview-frame" role="region" aria-label={words.previewCaption} tabIndex={0}>
        <table className="preview">
          <caption className="visually-hidden">{words.previewCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {names.map((name, column) => (
                <th key={column} scope="col" data-role={choiceOf(recipe.tables[0]?.columns[column])}>
                  <span lang="zh-CN">{name || words.noName(column + 1)}</span>
                  <MeaningChoice recipe={recipe} column={column} name={name || words.noName(column + 1)} />
                </th>
              ))}
            </tr>
          </thead>
          <Body rows={checkup.preview} names={names} marks={marksOf(checkup)} />
        </table>
      </div>
    </section>
  );
}
