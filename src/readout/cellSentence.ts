import { messages } from "../i18n/messages.ts";
import { flagOf } from "../model/observation.ts";
import { scopeText } from "../model/scope.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { facetOf, namedValue, placeName, statementName } from "./naming.ts";

/** One figure in one sentence, for lists and for those who hear the page: who, when, what, how much, how counted. */
export function cellSentence(cell: Cell, slice: Slice): string {
  const { locale } = slice.view;
  const texts = messages(locale).readout.cell;
  const isNamed = facetOf(cell.indicator) === "audience";
  const facts = [
    texts.place(placeName(cell.jurisdiction, slice), cell.period),
    texts.named(statementName(cell, locale, slice), namedValue(cell, locale)),
    cell.stated === "computed" ? texts.computed : "",
    flagOf(cell, "stated_zero") ? texts.zero : "",
    cell.scope && !isNamed ? texts.scope(scopeText(cell.scope, locale)) : "",
    cell.coverage === "full" ? "" : cell.coverage,
  ];
  return texts.join(facts.filter((fact) => fact !== ""));
}
