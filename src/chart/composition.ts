import { valueText } from "../i18n/format.ts";
import { scopeText } from "../model/scope.ts";
import { chosenPlaces } from "../view/chosenPlaces.ts";
import type { View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { cellLabel, flagFacts } from "./cellLabel.ts";
import { BAR_HEIGHT, barKind, barPanel } from "./compositionBar.ts";
import { compositionNotes, MOST_TOTALS } from "./compositionNotes.ts";
import { outsideWord } from "./dataSource.ts";
import { compositionGroups, sumOf, type CompositionGroup } from "./compositionGroups.ts";
import type { FigureBuilder, Mark } from "./figure.ts";
import { flow, type Token } from "./flow.ts";
import { noteBlock } from "./legend.ts";
import { panelOption, type Panel } from "./panel.ts";
import { rowLabel, labelHeight, labelShapes } from "./rowLabel.ts";
import { emptySentences } from "./emptySentences.ts";
import { silentKinds, silentRows } from "./silentRows.ts";
import { ruleShape, textShape, type Shape } from "./shapes.ts";
import { DATA_HUES, FONT, type ColourName } from "./theme.ts";
import { basisOf, besideWords, chartWords, countText, indicatorOf, shortName, writtenValue } from "./wording.ts";

/** One thin bar for every stated total whose stated parts add up to it. */
export const composition: FigureBuilder = (view, slice, width) => {
  let top = 0;
  const all = compositionGroups(slice);
  const shown = shownGroups(all, view, slice);
  const hueOf = partHues(shown);
  const blocks = shown.map((group, index) => {
    const block = blockOf(group, { view, slice, width, top, isFirst: index === 0, hueOf });
    top = block.bottom;
    return block;
  });
  const without = silentKinds(silentRows(slice.cells, slice), slice, view.locale);
  const silent = emptySentences(without, { top: top + 4, width });
  const notesTop = top + silent.height + 4;
  const notes = noteBlock(compositionNotes(all, shown, view, slice), { top: notesTop, width });
  const size = { width, height: Math.ceil(notesTop + notes.height) };
  const panels = blocks.flatMap((block) => block.panels);
  const words = [...blocks.flatMap((block) => block.shapes), ...silent.shapes, ...notes.shapes];
  return { option: panelOption(size, panels, words), size, marks: blocks.flatMap((block) => block.marks) };
};

/** A part of one name has one hue in all bars, while the hues suffice. */
function partHues(groups: readonly CompositionGroup[]): (part: Cell, index: number) => ColourName {
  const keyOf = ({ scope, basis }: Cell) => JSON.stringify([scope, basis]);
  const keys = [...new Set(groups.flatMap(({ parts }) => parts.map(keyOf)))];
  const isEnough =
    keys.length <= DATA_HUES.length && groups.every(({ parts }) => new Set(parts.map(keyOf)).size === parts.length);
  return (part, index) => DATA_HUES[isEnough ? keys.indexOf(keyOf(part)) : index] ?? "data-quiet";
}

/** The chosen ones, then the first. */
function shownGroups(all: readonly CompositionGroup[], view: View, slice: Slice): readonly CompositionGroup[] {
  if (all.length <= MOST_TOTALS) return all;
  const chosen = chosenPlaces(view, slice);
  const isChosen = ({ total }: CompositionGroup) => chosen.has(total.jurisdiction);
  const shown = new Set([...all.filter(isChosen), ...all.filter((group) => !isChosen(group))].slice(0, MOST_TOTALS));
  return all.filter((group) => shown.has(group));
}

interface Frame {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
  readonly top: number;
  readonly isFirst: boolean;
  readonly hueOf: (part: Cell, index: number) => ColourName;
}

interface Block {
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly panels: readonly Panel[];
  readonly bottom: number;
}

function blockOf(group: CompositionGroup, frame: Frame): Block {
  const { width } = frame;
  const top = frame.isFirst ? frame.top : frame.top + 14;
  const head = headShapes(group, frame, top);
  const equation = flow(equationTokens(group, frame), { left: 0, top: head.bottom + 2, width });
  const barTop = head.bottom + 2 + equation.height + 4;
  const panels = barKind(group) === "none" ? [] : [barPanel(group, { ...frame, top: barTop })];
  const below = barTop + (panels.length > 0 ? BAR_HEIGHT + 6 : 0);
  const others = flow(otherTokens(group, frame), { left: 0, top: below, width });
  const notes = noteBlock([checkNote(group, frame)], { top: below + others.height, width });
  const rule = frame.isFirst ? [] : [ruleShape(0, width, frame.top + 6.5)];
  return {
    shapes: [...rule, ...head.shapes, ...equation.shapes, ...others.shapes, ...notes.shapes],
    marks: [...equation.marks, ...others.marks],
    panels,
    bottom: below + others.height + notes.height + 6,
  };
}

function headShapes({ total }: CompositionGroup, { view, slice, width }: Frame, top: number) {
  const owner = { ...total, after: outsideWord(total, slice, view.locale) };
  const label = rowLabel(owner, slice, view.locale, width * 0.6);
  const height = labelHeight(label) + 4;
  const indicator = indicatorOf(total, slice);
  const name = indicator ? shortName(indicator, view.locale) : total.indicator;
  const y = top + height / 2;
  const shapes = [...labelShapes(label, 0, y), textShape(name, { x: width, y, align: "right", colour: "ink-soft" })];
  return { shapes, bottom: top + height };
}

/** 31 件 = 简易程序 30 + 普通程序 1, each number a way to its sentence. */
function equationTokens(group: CompositionGroup, { view, slice, hueOf }: Frame): readonly Token[] {
  const { total, parts, check } = group;
  const { locale } = view;
  const totalToken = valueToken(writtenValue(total, locale), total, slice, view);
  const sign = check === "agrees" ? "=" : "：";
  const partTokens = parts.flatMap((part, index): Token[] => {
    const text = `${partName(part, slice, view)} ${valueText(part, locale, { bare: true })}`.trim();
    const token = { ...valueToken(text, part, slice, view), weight: "normal" } as const;
    const coloured = barKind(group) === "whole" ? { ...token, swatch: hueOf(part, index) } : token;
    return index === 0 ? [coloured] : [{ text: check === "agrees" ? "+" : "·", colour: "ink-soft" }, coloured];
  });
  return [totalToken, { text: sign, colour: "ink-soft", size: FONT.body }, ...partTokens];
}

function valueToken(text: string, cell: Cell, slice: Slice, { locale }: View): Token {
  return { text, size: FONT.body, weight: "bold", cell: { id: cell.id, label: cellLabel(cell, slice, locale) } };
}

function partName(part: Cell, slice: Slice, { locale }: View): string {
  return part.scope !== "" ? scopeText(part.scope, locale) : (basisOf(part, slice)?.label[locale] ?? "");
}

function otherTokens({ others }: CompositionGroup, { view, slice }: Frame): readonly Token[] {
  const words = chartWords(view.locale);
  return others.flatMap((cell): Token[] => {
    const beside = [...besideWords(cell, slice, view.locale), ...flagFacts(cell, view.locale)];
    return [
      { text: words.also, colour: "ink-soft" },
      { ...valueToken(valueText(cell, view.locale), cell, slice, view), weight: "normal" },
      { text: words.words(beside), colour: "ink-soft" },
    ];
  });
}

function checkNote(group: CompositionGroup, { view }: Frame): string {
  const { total, parts, check } = group;
  const words = chartWords(view.locale);
  if (check === "agrees" && barKind(group) === "none") return words.partsNegative;
  if (check === "differs")
    return words.partsDiffer(countText(sumOf(parts), view.locale), valueText(total, view.locale));
  return check === "open" ? words.partsOpen : "";
}
