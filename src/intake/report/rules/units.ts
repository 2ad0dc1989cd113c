import { MEASURES } from "../measureWords.ts";

export const CASES = MEASURES.cases;
export const EVENTS = MEASURES.events;
export const PEOPLE = MEASURES.people;
export const VISITS = MEASURES.visits;
export const COPIES = MEASURES.copies;
export const ITEMS = MEASURES.items;
export const MONEY = MEASURES.money;
export const RATES = MEASURES.rates;
/** Cases that reports also count as 项 or 次. */
export const CASES_OR_TIMES: readonly string[] = [...MEASURES.cases, "次", "项"];
/** Papers under review are counted as cases, copies or items alike. */
export const PAPERS: readonly string[] = [...MEASURES.cases, ...MEASURES.copies, ...MEASURES.items, "次"];
