import { useId, useState, type ReactNode, type SyntheticEvent } from "react";
import { TABLE_ENCODINGS } from "../../intake/table/tableEncoding.ts";
import { readPeriod } from "../../intake/table/readPeriod.ts";
import { LEFT_OUT } from "../../intake/table/tableReading.ts";
import type { TableRecipe } from "../../intake/table/tableRecipe.ts";
import type { TableCheckup } from "../../intake/tableCheckup.ts";
import { fieldText } from "../review/fieldText.ts";
import { DELIMITERS, withDefaults, withDelimiter, withEncoding, withHeader, withSheet } from "./recipeChoices.ts";
import { useImport, useImportMessages } from "./useImport.ts";

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ name, value, onChoose, children }: ChoiceProps) {
  return (
    <label className="check-choice">
      <span>{name}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </label>
  );
}

interface RecipeProps {
  readonly recipe: TableRecipe;
  readonly checkup: TableCheckup;
}

function EncodingChoice({ recipe }: RecipeProps) {
  const words = useImportMessages();
  const { desk } = useImport();
  return (
    <Choice name={words.encoding} value={recipe.encoding} onChoose={(name) => void desk.choose(withEncoding(name))}>
      {TABLE_ENCODINGS.map((name) => (
        <option key={name} value={name}>
          {words.encodings[name]}
        </option>
      ))}
    </Choice>
  );
}

function DelimiterChoice({ recipe }: RecipeProps) {
  const words = useImportMessages();
  const { desk } = useImport();
  const now = recipe.dialect?.delimiter ?? ",";
  const all = new Set<string>([now, ...DELIMITERS]);
  return (
    <Choice name={words.delimiter} value={now} onChoose={(one) => void desk.choose(withDelimiter(recipe, one))}>
      {[...all].map((one) => (
        <option key={one} value={one}>
          {words.delimiters[one] ?? one}
        </option>
      ))}
    </Choice>
  );
}

function SheetChoice({ recipe, checkup }: RecipeProps) {
  const words = useImportMessages();
  const { desk } = useImport();
  return (
    <Choice name={words.sheet} value={recipe.sheet} onChoose={(name) => void desk.choose(withSheet(name))}>
      {checkup.sheets.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Choice>
  );
}

const MOST_HEADER_ROWS = 3;
const HEADERS_FROM = 12;

function HeaderChoice({ recipe, checkup }: RecipeProps) {
  const words = useImportMessages();
  const { desk } = useImport();
  const [table] = recipe.tables;
  const headerRows = table?.headerRows ?? [];
  const first = headerRows[0] ?? table?.firstRow ?? 1;
  const last = Math.min(checkup.rows.inFile, Math.max(HEADERS_FROM, first + 2));
  const spans = Array.from({ length: last }, (_, row) => row + 1).flatMap((row) =>
    Array.from({ length: MOST_HEADER_ROWS }, (_, more) => ({ row, count: more + 1 })),
  );
  const now = `${first}/${headerRows.length}`;
  const known = spans.filter(({ row, count }) => row + count <= checkup.rows.inFile + 1);
  const hasNow = headerRows.length === 0 || known.some(({ row, count }) => `${row}/${count}` === now);
  const choose = (value: string): void => {
    const [row = 1, count = 0] = value.split("/").map(Number);
    void desk.choose(withHeader(recipe, row, count));
  };
  return (
    <Choice name={words.header} value={now} onChoose={choose}>
      {!hasNow && <option value={now}>{words.headerRows(first, first + headerRows.length - 1)}</option>}
      <option value={`${first}/0`}>{words.noHeader(first)}</option>
      {known.map(({ row, count }) => (
        <option key={`${row}/${count}`} value={`${row}/${count}`}>
          {words.headerRows(row, row + count - 1)}
        </option>
      ))}
    </Choice>
  );
}

/** Where nothing in the table says place or year. */
function DefaultsForm({ recipe }: RecipeProps) {
  const words = useImportMessages();
  const { desk } = useImport();
  const [isBad, setBad] = useState(false);
  const id = useId();
  const apply = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const period = fieldText(event.currentTarget, "period").trim();
    const isReadable = period === "" || readPeriod(period) !== undefined;
    setBad(!isReadable);
    if (!isReadable) return;
    void desk.choose(withDefaults(recipe, fieldText(event.currentTarget, "jurisdiction").trim(), period));
  };
  return (
    <form className="defaults" onSubmit={apply} noValidate>
      <span className="soft small">{words.defaults}</span>
      <label>
        <span>{words.defaultPlace}</span>
        <input name="jurisdiction" defaultValue={recipe.tables[0]?.jurisdiction ?? ""} lang="zh-CN" />
      </label>
      <label>
        <span>{words.defaultYear}</span>
        <input
          name="period"
          defaultValue={recipe.tables[0]?.period ?? ""}
          size={8}
          aria-invalid={isBad}
          {...(isBad && { "aria-describedby": id })}
        />
      </label>
      <button type="submit" className="plain-button">
        {words.apply}
      </button>
      {isBad && (
        <span id={id} className="fault small" role="alert">
          {words.badYear}
        </span>
      )}
    </form>
  );
}

/** Kept and left out are always all rows of the file. */
function RowLine({ checkup: { rows, figures } }: { readonly checkup: TableCheckup }) {
  const words = useImportMessages();
  const reasons = LEFT_OUT.filter((one) => rows.leftOut[one] > 0);
  const left = LEFT_OUT.reduce((sum, one) => sum + rows.leftOut[one], 0);
  return (
    <p className="row-line">
      <strong>{words.rows(rows.inFile, rows.kept, left)}</strong>
      {reasons.length > 0 && (
        <span className="soft">
          {reasons.map((one) => words.reason(words.leftOut[one], rows.leftOut[one])).join(" · ")}
        </span>
      )}
      <span>{words.figures(figures)}</span>
    </p>
  );
}

/** How the file was read, in one line; each part can be changed. */
export function CheckLine({ recipe, checkup }: RecipeProps) {
  const words = useImportMessages();
  const isText = recipe.encoding !== "";
  const props = { recipe, checkup };
  return (
    <section className="check-line" aria-label={words.summary}>
      <div className="check-choices">
        {isText ? <EncodingChoice {...props} /> : <span className="soft">{words.workbook}</span>}
        {isText ? <DelimiterChoice {...props} /> : <SheetChoice {...props} />}
        <HeaderChoice {...props} />
      </div>
      <RowLine checkup={checkup} />
      <DefaultsForm key={`${recipe.tables[0]?.jurisdiction ?? ""}|${recipe.tables[0]?.period ?? ""}`} {...props} />
      {recipe.tables.length > 1 && <p className="small soft">{words.several(recipe.tables.length)}</p>}
    </section>
  );
}
