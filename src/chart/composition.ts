import { valueText } from "../i18n/format.ts";
import { scopeText } from "../model/scope.ts";
import { chosenPlaces } from "../view/chosenPlaces.ts";
import type { View } from "../view/view.ts";
import type { Cell, Slice } from "../view/slice.ts";
import { cellLabel, flagFacts } from "./cellLabel.ts";
import { compositionGroups, sumOf, type CompositionGroup } from "./compositionGroups.ts";
import type { FigureBuilder, Mark } from "./figure.ts";
import { flow, type Token } from "./flow.ts";
import { noteBlock } from "./legend.ts";
import { panelOption, type Panel, type Plotted } from "./panel.ts";
import { rowLabel, labelHeight, labelShapes } from "./rowLabel.ts";
import { rectShape, ruleShape, textShape, type Shape } from "./shapes.ts";
import { colour, DATA_HUES, FONT, type ColourName } from "./theme.ts";
import { viewNotes } from "./viewNotes.ts";
import { basisOf, besideWords, chartWords, countText, indicatorOf, shortName } from "./wording.ts";

const BAR_HEIGHT = 12;
const SEGMENT_GAP = 2;

/** One thin bar for every stated total whose stated parts add up to it. */
export const composition: FigureBuilder = (view, slice, width) => {
  let top = 0;
  const all = compositionGroups(slice);
  const blocks = shownGroups(all, view, slice).map((group, index) => {
    const block = blockOf(group, { view, slice, width, top, isFirst: index === 0 });
    top = block.bottom;
    return block;
  });
  const words = chartWords(view.locale);
  const hidden = all.length > MOST_TOTALS ? words.hiddenTotals(MOST_TOTALS, all.length) : "";
  const notes = noteBlock([hidden, ...viewNotes(view, slice)], { top: top + 4, width });
  const size = { width, height: Math.ceil(top + 4 + notes.height) };
  const panels = blocks.flatMap((block) => block.panels);
  return {
    option: panelOption(size, panels, [...blocks.flatMap((block) => block.shapes), ...notes.shapes]),
    size,
    marks: blocks.flatMap((block) => block.marks),
  };
};

/** More make a picture that nobody reads. */
const MOST_TOTALS = 40;

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
  const panels = group.check === "agrees" ? [panelOf(group, barTop, width)] : [];
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
  const label = rowLabel(total, slice, view.locale, width * 0.6);
  const height = labelHeight(label) + 4;
  const indicator = indicatorOf(total, slice);
  const name = indicator ? shortName(indicator, view.locale) : total.indicator;
  const y = top + height / 2;
  const shapes = [...labelShapes(label, 0, y), textShape(name, { x: width, y, align: "right", colour: "ink-soft" })];
  return { shapes, bottom: top + height };
}

/** 31 件 = 简易程序 30 + 普通程序 1, each number a way to its sentence. */
function equationTokens({ total, parts, check }: CompositionGroup, { view, slice }: Frame): readonly Token[] {
  const { locale } = view;
  const totalToken = valueToken(valueText(total, locale), total, slice, view);
  const sign = check === "agrees" ? "=" : "：";
  const partTokens = parts.flatMap((part, index): Token[] => {
    const text = `${partName(part, slice, view)} ${valueText(part, locale, { bare: true })}`.trim();
    const token = { ...valueToken(text, part, slice, view), weight: "normal" } as const;
    const coloured = check === "agrees" ? { ...token, swatch: hueOf(index) } : token;
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

function hueOf(index: number): ColourName {
  return DATA_HUES[index] ?? "data-quiet";
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

function checkNote({ total, parts, check }: CompositionGroup, { view }: Frame): string {
  const words = chartWords(view.locale);
  if (check === "differs")
    return words.partsDiffer(countText(sumOf(parts), view.locale), valueText(total, view.locale));
  return check === "open" ? words.partsOpen : "";
}

function panelOf({ total, parts }: CompositionGroup, top: number, width: number): Panel {
  const y = top + BAR_HEIGHT / 2;
  let start = 0;
  const items = parts.map((part, index): Plotted => {
    const [from, to] = [start, start + part.value];
    start = to;
    return { values: [from, to], y, draw: (at) => segment(at(from), at(to), y, hueOf(index)) };
  });
  const scale = { low: 0, high: Math.max(total.value, 1), step: Math.max(total.value, 1), left: 0, width };
  return { scale, top, bottom: top + BAR_HEIGHT, series: [{ name: "part", items }] };
}

/** Parts stand apart by a gap of paper, but the smallest stays visible. */
function segment(from: number, to: number, y: number, hue: ColourName): readonly Shape[] {
  const wide = Math.max(1.5, to - from - SEGMENT_GAP);
  return [rectShape(from, y - BAR_HEIGHT / 2, wide, BAR_HEIGHT, { fill: colour(hue) })];
}
