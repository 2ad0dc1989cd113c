import type { DeskOutcome } from "../../view/sqlDesk.ts";
import type { MarkedSpan } from "./sqlEditor.ts";

/** The part of the typed text that an outcome is about. */
export function faultSpan(outcome: DeskOutcome): MarkedSpan | undefined {
  if (outcome.kind === "failed") return outcome.fault.span;
  if (outcome.kind === "answer" || outcome.refusal.kind === "empty") return undefined;
  return outcome.refusal.kind === "tooManyColumns" ? undefined : outcome.refusal;
}

/** Both from 1, and counted as an editor counts them. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
}
