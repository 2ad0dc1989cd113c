import { DOUBLE_RULES, type TableRecipe } from "../../intake/table/tableRecipe.ts";
import type { DoubledFigure } from "../../intake/table/tableReading.ts";
import type { PreviewRow, TableCheckup } from "../../intake/tableCheckup.ts";
import { useLocale } from "../atlas.ts";
import { withDouble, withDoublesRule } from "./corrections.ts";
import { indicatorText } from "./indicatorText.ts";
import { RowCells } from "./RowCells.tsx";
import { useImport, useImportMessages } from "./useImport.ts";

const MOST = 50;

interface DoubleProps {
  readonly doubled: DoubledFigure;
  readonly recipe: TableRecipe;
  readonly rows: ReadonlyMap<number, PreviewRow>;
}

/** The rows beside each other, with the choice of the one that counts. */
function Doubled({ doubled: { figures, kept, isSame }, recipe, rows }: DoubleProps) {
  const words = useImportMessages();
  const locale = useLocale();
  const { desk } = useImport();
  const [first] = figures;
  if (!first) return null;
  const name = `double-${first.row}-${first.column}`;
  return (
    <fieldset className="doubled">
      <legend lang="zh-CN">
        {words.doubleOf(first.jurisdiction, first.period, indicatorText(first.indicator, locale))}
      </legend>
      {isSame && <p className="soft small">{words.doubleSame}</p>}
      {figures.map((one, index) => (
        <label key={`${one.row}:${one.column}`}>
          <input
            type="radio"
            name={name}
            checked={kept.length === 1 && kept[0] === index}
            onChange={() => void desk.choose(withDouble(recipe, first, one))}
          />
          <span className="doubled-row">{words.doubleRow(one.row)}</span>
          <strong>{one.found}</strong>
          <RowCells row={rows.get(one.row)} at={one.column} />
        </label>
      ))}
      <label>
        <input
          type="radio"
          name={name}
          checked={kept.length > 1}
          onChange={() => void desk.choose(withDouble(recipe, first, "both"))}
        />
        <span>{words.doubleBoth}</span>
      </label>
    </fieldset>
  );
}

/** Several figures for one place, year and indicator: nobody but the reader can say which is right. */
export function DoubledFigures({ checkup, recipe }: { readonly checkup: TableCheckup; readonly recipe: TableRecipe }) {
  const words = useImportMessages();
  const { desk } = useImport();
  const { doubles, issueRows } = checkup;
  if (doubles.length === 0) return null;
  const rows = new Map(issueRows.map((row) => [row.number, row]));
  return (
    <section className="block doubles">
      <h2>{words.doubles}</h2>
      <p className="soft small">{words.doublesLead(doubles.length)}</p>
      <p className="doubles-all" role="group" aria-label={words.doublesAll}>
        <span className="soft small">{words.doublesAll}</span>
        {DOUBLE_RULES.map((rule) => (
          <button
            key={rule}
            type="button"
            className="plain-button"
            aria-pressed={recipe.doubles?.all === rule}
            onClick={() => void desk.choose(withDoublesRule(recipe, rule))}
          >
            {words.doubleRules[rule]}
          </button>
        ))}
      </p>
      {doubles.slice(0, MOST).map((doubled) => (
        <Doubled
          key={`${doubled.figures[0]?.row ?? 0}:${doubled.figures[0]?.column ?? 0}`}
          doubled={doubled}
          recipe={recipe}
          rows={rows}
        />
      ))}
      {doubles.length > MOST && <p className="soft small">{words.more(doubles.length - MOST)}</p>}
    </section>
  );
}
