import { textFaults } from "./audit.ts";
import { numberFaults } from "./figureAudit.ts";
import type { Figure } from "./records.ts";
import type { Scope } from "./scope.ts";
import type { ShownText } from "./shownText.ts";
import { valueFault } from "./wording.ts";

/** The panel behind a figure: its value large, the others of its report that stand with it, and words as anywhere. */
export function panelFaults(shown: readonly ShownText[], figure: Figure, scope: Scope): readonly string[] {
  return shown.flatMap((one) => {
    const faults = oneFaults(one, figure, scope);
    return faults.map((fault) => `${figure.id}: ${fault} — ${one.text.slice(0, 200)} {${one.where.slice(-60)}}`);
  });
}

function oneFaults(shown: ShownText, figure: Figure, scope: Scope): readonly string[] {
  if (/\.value(?: |$)/.test(shown.where)) {
    const fault = valueFault(shown.text.replace(/ ?(?:载明|推算)$/, ""), figure, scope.locale);
    return fault === undefined ? [] : [fault];
  }
  const related = scope.records.figures.filter((one) => one.document === figure.document);
  const isOther = related.some((one) => numberFaults(shown.text, one, scope).length === 0);
  return isOther ? [] : textFaults(shown, { scope, owner: figure.place });
}
