import { attributeOf } from "./markup.ts";
import { childOf, elementsOf, type Element } from "./markupTree.ts";
import { numeralOf } from "./listNumerals.ts";

/** Word keeps 一、 and （1） of its lists out of the text; this counts them as Word does. */
export interface Numbering {
  /** The label of the next paragraph with these properties, "" for one without a number. To be asked in reading order. */
  labelOf(properties: Element | undefined): string;
}

interface Level {
  readonly format: string;
  /** Such as `%1、` or `（%2）`. */
  readonly pattern: string;
  readonly start: number;
}

interface ListPlace {
  readonly list: string;
  readonly level: number;
}

export function docxNumbering(numbering: Element | undefined, styles: Element | undefined): Numbering {
  const lists = numbering ? readLists(numbering) : new Map<string, ListLevels>();
  const byStyle = styles ? readStyles(styles) : new Map<string, StyleNumber>();
  const counters = new Map<string, number[]>();
  return {
    labelOf(properties) {
      const place = placeOf(properties, byStyle);
      const list = place && lists.get(place.list);
      const level = list?.levels[place?.level ?? 0];
      if (!place || !list || !level) return "";
      const counts = counters.get(list.id) ?? [];
      counters.set(list.id, counts);
      counts[place.level] = (counts[place.level] ?? level.start - 1) + 1;
      counts.length = place.level + 1; // deeper levels begin anew
      return labelText(level, list.levels, counts);
    },
  };
}

function labelText(level: Level, levels: readonly (Level | undefined)[], counts: readonly number[]): string {
  if (level.format === "bullet" || level.format === "none") return "";
  return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const { format = "decimal", start = 1 } = levels[index] ?? {};
    return numeralOf(counts[index] ?? start, format);
  });
}

interface ListLevels {
  /** Lists that share a definition go on counting where the other stopped, unless they say where to start. */
  readonly id: string;
  readonly levels: readonly (Level | undefined)[];
}

function readLists(root: Element): ReadonlyMap<string, ListLevels> {
  const definitions = new Map<string, readonly (Level | undefined)[]>();
  for (const definition of elementsOf(root, "w:abstractNum")) {
    definitions.set(idOf(definition, "w:abstractNumId"), readLevels(definition));
  }
  const lists = new Map<string, ListLevels>();
  for (const list of elementsOf(root, "w:num")) {
    const definition = valueOf(childOf(list, "w:abstractNumId")) ?? "";
    const id = idOf(list, "w:numId");
    const restarts = [...elementsOf(list, "w:startOverride")].length > 0;
    lists.set(id, {
      id: restarts ? `list ${id}` : definition,
      levels: withOverrides(definitions.get(definition) ?? [], list),
    });
  }
  return lists;
}

function readLevels(definition: Element): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of elementsOf(definition, "w:lvl")) {
    levels[Number(idOf(level, "w:ilvl"))] = {
      format: valueOf(childOf(level, "w:numFmt")) ?? "decimal",
      pattern: valueOf(childOf(level, "w:lvlText")) ?? "",
      start: Number(valueOf(childOf(level, "w:start")) ?? "1"),
    };
  }
  return levels;
}

function withOverrides(levels: readonly (Level | undefined)[], list: Element): readonly (Level | undefined)[] {
  const changed = [...levels];
  for (const override of elementsOf(list, "w:lvlOverride")) {
    const index = Number(idOf(override, "w:ilvl"));
    const own = readLevels(override)[index] ?? changed[index];
    const start = valueOf(childOf(override, "w:startOverride"));
    if (own) changed[index] = start === undefined ? own : { ...own, start: Number(start) };
  }
  return changed;
}

interface StyleNumber {
  readonly base: string | undefined;
  readonly number: Element | undefined;
}

function readStyles(root: Element): ReadonlyMap<string, StyleNumber> {
  const styles = new Map<string, StyleNumber>();
  for (const style of elementsOf(root, "w:style")) {
    const number = childOf(childOf(style, "w:pPr"), "w:numPr");
    styles.set(idOf(style, "w:styleId"), { base: valueOf(childOf(style, "w:basedOn")), number });
  }
  return styles;
}

const LONGEST_CHAIN = 12;

function placeOf(properties: Element | undefined, styles: ReadonlyMap<string, StyleNumber>): ListPlace | undefined {
  const own = childOf(properties, "w:numPr");
  if (own) return readPlace(own);
  let style = valueOf(childOf(properties, "w:pStyle"));
  for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step++) {
    const found: StyleNumber | undefined = styles.get(style);
    if (found?.number) return readPlace(found.number);
    style = found?.base;
  }
  return undefined;
}

/** List 0 takes a number away that the style gives. */
function readPlace(number: Element): ListPlace | undefined {
  const list = valueOf(childOf(number, "w:numId"));
  if (list === undefined || list === "0") return undefined;
  return { list, level: Number(valueOf(childOf(number, "w:ilvl")) ?? "0") };
}

function valueOf(element: Element | undefined): string | undefined {
  return element && attributeOf(element.attributes, "w:val");
}

function idOf(element: Element, name: string): string {
  return attributeOf(element.attributes, name) ?? "";
}
