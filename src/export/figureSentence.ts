import { exportedMessages } from "../i18n/exportedMessages.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import { tableNotes } from "./pastedTable.ts";

/** The read-out, ready for a paragraph; what must be known with it and where it is from stand on lines of their own. */
export function figureSentence(figure: BriefingFigure): string {
  const words = exportedMessages(figure.view.locale);
  const said = figure.sentences.length > 0 ? figure.sentences.join(words.sentenceGap) : figure.title;
  return [`${figure.isInternal ? `【${words.internal}】` : ""}${said}`, ...tableNotes(figure)].join("\n");
}

/** Each report as GB/T 7714 wants it, its issuing body first; then this figure itself, which compiled them. */
export function figureCitation(figure: BriefingFigure, today: string): string {
  const words = exportedMessages(figure.view.locale);
  const itself = words.ownCitation({ title: figure.title, numberLine: figure.numberLine, link: figure.link, today });
  return [...figure.sources.map(({ citation }) => citation), itself].join("\n");
}
