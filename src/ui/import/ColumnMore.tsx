import { useId, useState, type SyntheticEvent } from "react";
import { readPeriod } from "../../intake/table/readPeriod.ts";
import type { TableRecipe, ValueMeaning } from "../../intake/table/tableRecipe.ts";
import { fieldText } from "../review/fieldText.ts";
import { withFacts } from "./columnChoice.ts";
import { useImport, useImportMessages } from "./useImport.ts";

interface Props {
  readonly recipe: TableRecipe;
  readonly column: number;
  readonly name: string;
  readonly meaning: ValueMeaning;
}

/** The usual ones; any other can be written. */
const UNITS = ["件", "人", "人次", "场", "次", "个", "份", "元", "万元", "%", "‰"] as const;

/** What a column of figures says of them besides what they count: its guess from the name, to be put right. */
export function ColumnMore({ recipe, column, name, meaning }: Props) {
  const words = useImportMessages();
  const { desk } = useImport();
  const [isBad, setBad] = useState(false);
  const id = useId();
  const own = typeof meaning.indicator === "object" ? meaning.indicator.own : undefined;
  const year = meaning.period === undefined ? "" : `${meaning.period}${meaning.coverage ?? ""}`;
  const apply = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = (field: string): string => fieldText(event.currentTarget, field).trim();
    const isReadable = text("period") === "" || readPeriod(text("period")) !== undefined;
    setBad(!isReadable);
    if (!isReadable) return;
    const facts = { unit: text("unit"), period: text("period"), jurisdiction: text("jurisdiction"), own: text("own") };
    void desk.choose(withFacts(recipe, column, facts));
  };
  return (
    <details className="column-more">
      <summary>
        {words.columnMore}
        <span className="visually-hidden">{words.columnMoreOf(name)}</span>
      </summary>
      <form
        key={`${meaning.unit ?? ""}|${year}|${meaning.jurisdiction ?? ""}|${own ?? ""}`}
        onSubmit={apply}
        noValidate
      >
        {own !== undefined && <Field name="own" label={words.columnOwn} value={own} />}
        <Field name="unit" label={words.columnUnit} value={meaning.unit ?? ""} list={id} />
        <Field name="period" label={words.columnYear} value={year} isBad={isBad} />
        <Field name="jurisdiction" label={words.columnPlace} value={meaning.jurisdiction ?? ""} />
        <datalist id={id}>
          {UNITS.map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
        {isBad && (
          <p className="fault" role="alert">
            {words.badYear}
          </p>
        )}
        <button type="submit" className="plain-button">
          {words.columnApply}
        </button>
      </form>
    </details>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly list?: string;
  readonly isBad?: boolean;
}

function Field({ name, label, value, list, isBad = false }: FieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        name={name}
        defaultValue={value}
        lang="zh-CN"
        autoComplete="off"
        aria-invalid={isBad}
        {...(list && { list })}
      />
    </label>
  );
}
