import { numberText } from "../i18n/format.ts";
import { plainText } from "../i18n/rich.ts";
import { chosenPlaces } from "../view/chosenPlaces.ts";
import { funnelPoints, type FunnelPoint, type FunnelPoints } from "../view/funnelPoints.ts";
import type { Cell, Slice } from "../view/slice.ts";
import type { View } from "../view/view.ts";
import { cellLabel } from "./cellLabel.ts";
import { outsideAmong } from "./dataSource.ts";
import { dotMarks } from "./dotMarks.ts";
import { chosenLast, dotKeys, dotLook, dotRadius, dotShapes, openDashes, type Dot } from "./dots.ts";
import type { FigureBuilder } from "./figure.ts";
import { findingsAmong, type FunnelFindings } from "./funnelFindings.ts";
import { limitShapes } from "./funnelLimits.ts";
import { legendLine, noteBlock, type LegendKey } from "./legend.ts";
import { panelOption, type Panel } from "./panel.ts";
import { namedTogether } from "./namedTogether.ts";
import { CROWD, pointNames, type PointNames } from "./pointNames.ts";
import { countDomain, positionOf, rateDomain, type Scale } from "./scale.ts";
import { textShape, type Shape } from "./shapes.ts";
import { rateCells } from "./rateGroups.ts";
import { ownerList, silentRows, silentSentences } from "./silentRows.ts";
import { isNarrow } from "./theme.ts";
import { upAxisShapes } from "./upAxis.ts";
import { overrideNote, viewNotes } from "./viewNotes.ts";
import { chartWords, placeName, sharedUnit, shortName } from "./wording.ts";

const TOP = 34;
const FOOT = 30;

interface Sheet extends FunnelPoints {
  readonly view: View;
  readonly slice: Slice;
  readonly width: number;
  readonly bases: Scale;
  /** Upwards: a negative width from the foot of the plot. */
  readonly rates: Scale;
  readonly bottom: number;
  readonly dots: readonly Dot[];
  readonly findings: FunnelFindings;
}

/** Rates against their bases, with the limits within which places of one true rate would fall by chance. */
export const funnel: FigureBuilder = (view, slice, width) => {
  const sheet = sheetOf(view, slice, width);
  const names = namesOf(sheet);
  const notes = noteBlock(notesOf(sheet, names), { top: sheet.bottom + FOOT + 4, width });
  const size = { width, height: Math.ceil(sheet.bottom + FOOT + notes.height + 8) };
  const words = [...axisWords(sheet), ...names.shapes, ...notes.shapes];
  const marks = dotMarks(sheet.dots, ({ cell }) => cellLabel(cell, slice, view.locale));
  return { option: panelOption(size, [drawnPanel(sheet)], words), size, marks };
};

function sheetOf(view: View, slice: Slice, width: number): Sheet {
  const found = funnelPoints(slice);
  const drawn = view.override ? [...found.points, ...found.apart] : found.points;
  const bottom = TOP + (isNarrow(width) ? 260 : 340);
  const domain = countDomain(drawn.map(({ base }) => base));
  const bases = { ...domain, high: domain.high * 1.08, left: 44, width: width - 44 - 14 };
  const rates = { ...rateDomain(drawn.map(({ cell }) => cell.value)), left: bottom, width: TOP - bottom + 8 };
  const chosen = chosenPlaces(view, slice);
  const apart = new Set(found.apart);
  const radius = dotRadius(drawn.length);
  const findings = findingsAmong(found, view, slice);
  const beyond = new Set(findings.outside.filter(({ coverage }) => coverage === 0.998).map(({ cell }) => cell));
  const dots = drawn.map((point) =>
    dotOf(point, { bases, rates, radius, isApart: apart.has(point), chosen, slice, beyond }),
  );
  return { ...found, view, slice, width, bases, rates, bottom, dots, findings };
}

function dotOf(
  { cell, base }: FunnelPoint,
  frame: {
    readonly bases: Scale;
    readonly rates: Scale;
    readonly radius: number;
    readonly isApart: boolean;
    readonly chosen: ReadonlySet<string>;
    readonly slice: Slice;
    readonly beyond: ReadonlySet<Cell>;
  },
): Dot {
  const isChosen = frame.chosen.has(cell.jurisdiction);
  const radius = isChosen ? Math.max(4, frame.radius) : frame.radius;
  const place = { x: positionOf(frame.bases, base), y: positionOf(frame.rates, cell.value) };
  const isQuiet = frame.beyond.size > 0 && !frame.beyond.has(cell);
  return {
    cell,
    ...place,
    radius,
    isChosen,
    isApart: frame.isApart,
    isQuiet,
    outside: outsideAmong(cell, frame.slice),
  };
}

function drawnPanel(sheet: Sheet): Panel {
  const { bases, rates, bottom, points, share, dots, view } = sheet;
  const limits = !hasLimits(share) ? [] : limitShapes(points, share, { bases, rates });
  return {
    scale: bases,
    top: TOP,
    bottom,
    axisText: (value) => numberText(value, view.locale),
    axisAt: "bottom",
    series: [
      { name: "limits", items: [{ values: [0], y: TOP, draw: () => limits }] },
      {
        name: "rate",
        items: [...dots].sort(chosenLast).map((dot) => ({ values: [0], y: dot.y, draw: () => pointShapes(dot) })),
      },
    ],
  };
}

/** Where all settled all, or none, limits have no width. */
function hasLimits(share: number | undefined): share is number {
  return share !== undefined && share > 0 && share < 1;
}

function pointShapes(dot: Dot): readonly Shape[] {
  const open = isFloor(dot) ? openDashes(dot, "up", 12) : [];
  return [...open, ...dotShapes(dot, dotLook(dot.cell))];
}

function axisWords({ view, slice, bases, rates, bottom, width }: Sheet): readonly Shape[] {
  const words = chartWords(view.locale);
  const rate = slice.indicators.find((one) => one.measure === "rate");
  const count = slice.indicators.find((one) => one.measure === "count");
  const counts = slice.cells.filter((cell) => cell.indicator === count?.id && cell.role === "headline");
  const base = words.base(count ? sharedUnit(counts, count, view.locale) : "");
  const head = rate ? words.withUnit(shortName(rate, view.locale), "%") : "";
  const sides = { left: bases.left, right: bases.left + bases.width };
  return [
    ...upAxisShapes(rates, sides, { locale: view.locale, hasZero: false }),
    textShape(head, { x: 0, y: 10, colour: "ink-soft" }),
    textShape(base, { x: width, y: bottom + FOOT - 4, align: "right", colour: "ink-soft" }),
  ];
}

/** Beyond these the limits tell nobody apart, and names would only cover points. */
const MOST_FAR = 20;

/** In a crowd only the chosen and those beyond the outer limits; the others have their names in their marks. */
function namesOf({ dots, findings, view, slice, bases, bottom, width }: Sheet): PointNames {
  const beyond = findings.outside.filter(({ coverage }) => coverage === 0.998).map(({ cell }) => cell);
  const far = new Set(beyond.length > MOST_FAR ? [] : beyond);
  const points = dots.map(({ cell, x, y, radius, isChosen }) => ({
    text: placeName(cell.jurisdiction, slice, view.locale),
    x,
    y,
    radius,
    isFirst: isChosen || far.has(cell),
    isOwed: isChosen,
    isNameless: dots.length > CROWD && !isChosen && !far.has(cell),
  }));
  return pointNames(namedTogether(points, view.locale), { left: bases.left, right: width, top: TOP - 16, bottom });
}

function notesOf(sheet: Sheet, names: PointNames): readonly string[] {
  const { view, slice, others, apart, rates, share, findings } = sheet;
  const words = chartWords(view.locale);
  const left = [...others, ...(view.override ? [] : apart.map(({ cell }) => cell))];
  return [
    words.paragraph(findings.sentences.map(plainText)),
    words.paragraph([
      rates.low > 0 ? words.zoomedUp(rates.low) : "",
      hasLimits(share) && sheet.points.some(isFloor) ? words.funnel.floors : "",
      names.left.length > 0 ? words.unplaced(names.left) : "",
      legendLine(keysOf(sheet), view.locale),
      overrideNote(view),
    ]),
    left.length === 0 ? "" : words.notInFunnel(ownerList(left, slice, view.locale)),
    ...silentSentences(silentRows(rateCells(slice), slice), slice, view.locale),
    ...viewNotes(view, slice),
  ];
}

function keysOf({ dots, share, findings }: Sheet): ReadonlySet<LegendKey> {
  const keys = new Set<LegendKey>(dotKeys(dots, ({ cell }) => dotLook(cell)));
  if (hasLimits(share)) keys.add("pooledLine").add("limits");
  if (findings.outside.some(({ coverage }) => coverage === 0.998)) keys.add("beyond");
  if (dots.some(isFloor)) keys.add("floorPoint");
  if (dots.some(({ isChosen }) => isChosen)) keys.add("chosen");
  return keys;
}

function isFloor({ cell }: { readonly cell: Cell }): boolean {
  return cell.qualifier === "at_least";
}
