import type { ImportMessages } from "../../i18n/zh-CN/import.ts";
import type { Locale } from "../../model/locale.ts";
import type { ShapeRecipe } from "../../workspace/savedRecipes.ts";
import { useLocale } from "../atlas.ts";
import { meaningText } from "./indicatorText.ts";
import { useImport, useImportMessages, useImportState } from "./useImport.ts";

/** What the settings of an earlier table are, one by one. */
export function offeredTexts(recipe: ShapeRecipe, words: ImportMessages, locale: Locale): readonly string[] {
  const { offered } = words;
  const { encoding, delimiter, sheet, headerRows, jurisdiction, columns, fixes, doubles, places } = recipe;
  const named = Object.keys(places).length;
  return [
    ...(encoding === undefined ? [] : [offered.encoding(words.encodings[encoding])]),
    ...(delimiter === undefined ? [] : [offered.delimiter(words.delimiters[delimiter] ?? delimiter)]),
    ...(sheet === undefined ? [] : [offered.sheet(sheet)]),
    ...(headerRows === undefined ? [] : [offered.header(headersText(headerRows, words))]),
    ...(jurisdiction === undefined ? [] : [offered.jurisdiction(jurisdiction)]),
    ...Object.entries(columns).map(([name, meaning]) => offered.column(name, meaningText(meaning, words, locale))),
    ...fixes.map(({ name, found, text }) => offered.fix(name, found, text)),
    ...(doubles === undefined ? [] : [offered.doubles(words.doubleRules[doubles])]),
    ...(named === 0 ? [] : [offered.places(named)]),
  ];
}

function headersText(rows: readonly number[], words: ImportMessages): string {
  const [first = 1] = rows;
  return rows.length === 0 ? words.noHeader(first) : words.headerRows(first, rows.at(-1) ?? first);
}

/** Last year's settings for this year's table: nothing is done unless it is said so. */
export function RecipeOffer({ offer }: { readonly offer: ShapeRecipe }) {
  const words = useImportMessages();
  const locale = useLocale();
  const { desk } = useImport();
  return (
    <section className="recipe-offer" aria-label={words.offerTitle}>
      <h2>{words.offerTitle}</h2>
      <p>{words.offerLead(offer.label)}</p>
      <ul className="small">
        {offeredTexts(offer, words, locale).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="decisions">
        <button type="button" className="plain-button main-button" onClick={() => void desk.takeOffer()}>
          {words.offerTake}
        </button>
        <button type="button" className="plain-button" onClick={() => desk.refuseOffer()}>
          {words.offerRefuse}
        </button>
      </p>
    </section>
  );
}

/** Settings of this browser, each with the way out. */
export function RecipeList() {
  const words = useImportMessages();
  const locale = useLocale();
  const { desk } = useImport();
  const recipes = useImportState((state) => state.recipes);
  if (recipes.length === 0) return null;
  return (
    <details className="recipe-list small">
      <summary>{words.recipes(recipes.length)}</summary>
      <p className="soft">{words.recipesLead}</p>
      <ul>
        {recipes.map((recipe) => (
          <li key={recipe.id}>
            <span>
              <strong lang="zh-CN">{recipe.label}</strong>{" "}
              <span className="soft">{offeredTexts(recipe, words, locale).join(" · ")}</span>
            </span>
            <button
              type="button"
              className="word-control"
              aria-label={words.forgetNamed(recipe.label)}
              onClick={() => void desk.forgetRecipe(recipe.id)}
            >
              {words.forget}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
