import type { ReadObservation, Refusal } from "../intake/report/readObservation.ts";

/** What a careful reader takes from a text. */
export interface Label {
  readonly indicator: string;
  readonly value: number;
  readonly qualifier: string;
  readonly quote: string;
  /** Offset of the quote; its first place in the text when absent. */
  readonly start?: number;
  /** Other indicators that could be defended. */
  readonly alt?: readonly string[];
  /** A label of judgement that is not found is no miss. */
  readonly certainty?: "clear" | "judgement";
}

export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A number read wrongly or not at all, with its sentence. */
export interface Miss {
  readonly kind: "wrong" | "missed";
  readonly name: string;
  readonly indicator: string;
  readonly value: number;
  readonly sentence: string;
  /** Why a missed number was refused; "" when no reason stands there. */
  readonly reason: string;
}

export interface Scored {
  readonly hits: readonly string[];
  readonly misses: readonly Miss[];
}

/** Indicators that the labels do not cover: nothing read there is right or wrong. */
const UNLABELLED: ReadonlySet<string> = new Set(["law_exam_rate", "public_issues_resolved", "closure_rate"]);

interface Reading {
  readonly observations: readonly ReadObservation[];
  readonly refused: readonly Refusal[];
}

/** A hit has the label's indicator (or one of its alternatives), value and qualifier, and stands where its quote does. */
export function scoreText({ name, text, labels }: LabelledText, { observations, refused }: Reading): Scored {
  const open = new Set(labels);
  const hits: string[] = [];
  const misses: Miss[] = [];
  for (const observation of observations) {
    const label = [...open].find((candidate) => isHit(candidate, observation, text));
    if (label !== undefined) {
      open.delete(label);
      hits.push(label.indicator);
    } else if (!UNLABELLED.has(observation.indicator)) {
      const { indicator, value, start, end } = observation;
      misses.push({ kind: "wrong", name, indicator, value, sentence: sentenceAround(text, start, end), reason: "" });
    }
  }
  for (const label of open) {
    if (label.certainty !== "judgement") misses.push(missed(label, name, text, refused));
  }
  return { hits, misses };
}

function isHit(label: Label, observation: ReadObservation, text: string): boolean {
  const { start, end } = spanOf(label, text);
  return (
    (label.indicator === observation.indicator || label.alt?.includes(observation.indicator) === true) &&
    Math.abs(label.value - observation.value) <= 1e-6 * Math.max(1, Math.abs(label.value)) &&
    label.qualifier === observation.qualifier &&
    observation.start < end &&
    start < observation.end
  );
}

function spanOf({ quote, start }: Label, text: string): { readonly start: number; readonly end: number } {
  const from = start ?? text.indexOf(quote);
  return { start: from, end: from + quote.length };
}

function missed(label: Label, name: string, text: string, refused: readonly Refusal[]): Miss {
  const { start, end } = spanOf(label, text);
  const refusal = refused.find(
    (candidate) => candidate.reason !== "date" && candidate.start < end && start < candidate.end,
  );
  const { indicator, value } = label;
  return {
    kind: "missed",
    name,
    indicator,
    value,
    sentence: sentenceAround(text, start, end),
    reason: refusal?.reason ?? "",
  };
}

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf("。", start), text.lastIndexOf("\n", start)) + 1;
  const stops = [text.indexOf("。", end), text.indexOf("\n", end)].filter((at) => at !== -1);
  return text.slice(from, stops.length === 0 ? text.length : Math.min(...stops) + 1).trim();
}

/** Tallies over all indicators ("") and for each. */
export function tallies(scored: readonly Scored[]): ReadonlyMap<string, Tally> {
  const counts = new Map<string, { right: number; wrong: number; missed: number }>();
  const add = (indicator: string, kind: keyof Tally): void => {
    for (const key of ["", indicator]) {
      const tally = counts.get(key) ?? { right: 0, wrong: 0, missed: 0 };
      tally[kind]++;
      counts.set(key, tally);
    }
  };
  for (const { hits, misses } of scored) {
    for (const indicator of hits) add(indicator, "right");
    for (const { indicator, kind } of misses) add(indicator, kind);
  }
  return counts;
}

export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed: left }: Tally): number {
  return right + left === 0 ? 1 : right / (right + left);
}

/** Harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
  const sum = precision(tally) + recall(tally);
  return sum === 0 ? 0 : (2 * precision(tally) * recall(tally)) / sum;
}
