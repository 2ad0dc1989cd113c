import type { Rich } from "../i18n/rich.ts";
import { isRate } from "../model/comparabilityRules.ts";
import type { IndicatorGroup } from "../model/indicator.ts";
import { GROUP_TITLES } from "../model/codebook.ts";
import type { Slice, SliceIndicator } from "../view/slice.ts";
import { pairs, relationLines, stockLines, type Pair } from "./beside.ts";
import { figureChips, type Chip } from "./chips.ts";
import { coverageLine } from "./coverageLine.ts";
import { countSentence } from "./listing.ts";
import { rateSentences } from "./rates.ts";
import { headlinesOf, inGroup, reportCount } from "./select.ts";
import { channels, noGoodDirection, outcomes, overlaps, reviews, statementsByReport } from "./specialSentences.ts";
import { titleOf } from "./titles.ts";

/** Everything in words that stands with a theme's figure. */
export interface Readout {
  readonly theme: string;
  /** A finding, never a question. */
  readonly title: string;
  /** The finding in few words, for a link to the block. */
  readonly link: string;
  /** Three at most; none where nothing can be said. */
  readonly sentences: readonly Rich[];
  readonly stocks: readonly Rich[];
  /** Under a composition: statements that stand beside its total without a stated relation. */
  readonly relations: readonly Rich[];
  readonly pairs: readonly Pair[];
  readonly chips: readonly Chip[];
  readonly coverage: string;
}

const MOST_SENTENCES = 3;

/** From an answer that holds the theme's indicators (others are left aside), by rule. */
export function themeReadout(group: IndicatorGroup, slice: Slice): Readout {
  const own = inGroup(slice, group);
  const { text, link } = titleOf(group, own);
  return {
    theme: GROUP_TITLES[group][slice.view.locale],
    title: text,
    link,
    sentences: sentencesOf(group, own),
    stocks: stockLines(own),
    relations: relationLines(own),
    pairs: group === "advice" ? pairs(own) : [],
    chips: figureChips(own),
    coverage: coverageLine(own),
  };
}

function sentencesOf(group: IndicatorGroup, slice: Slice): readonly Rich[] {
  if (slice.cells.length === 0) return [];
  const closing = closingOf(group, slice).filter(isSaid).slice(0, 1);
  const opening = [...rateSentences(slice), ...shared(slice)].filter(isSaid);
  const said = opening.length > 0 ? opening : [statementsByReport(slice)].filter(isSaid);
  return [...said.slice(0, MOST_SENTENCES - closing.length), ...closing];
}

/** Counts that at least two reports state; penalties and audiences have sentences of their own. */
function shared(slice: Slice): readonly Rich[] {
  const isShared = ({ id }: SliceIndicator): boolean => {
    const counts = headlinesOf(slice, id).filter((cell) => !isRate(cell));
    return reportCount(counts) > 1;
  };
  return slice.indicators.filter((one) => one.kind === "flow" && isShared(one)).map(({ id }) => sentenceOf(id, slice));
}

function sentenceOf(id: SliceIndicator["id"], slice: Slice): Rich {
  if (id === "penalty_cases") return outcomes(slice);
  if (id === "publicity_audience") return channels(slice);
  return countSentence(id, slice);
}

function closingOf(group: IndicatorGroup, slice: Slice): readonly Rich[] {
  if (group === "enforcement") return [noGoodDirection(slice)];
  if (group === "publicity") return overlaps("publicity_events", slice);
  if (group === "advice") return [reviews(slice)];
  return [];
}

function isSaid(sentence: Rich): boolean {
  return sentence.length > 0;
}
