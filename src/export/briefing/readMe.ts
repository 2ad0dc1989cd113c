import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { Paper } from "./paper.ts";

/** What lies in a pack's archive and where it comes from, as plain text for Windows' own editor. */
export function readMeText({ locale, title, subtitle, made, isInternal, figures, appendix }: Paper): string {
  const words = exportedMessages(locale);
  const marked = isInternal ? `【${words.internal}】` : "";
  const parts = [
    [marked, title, subtitle, made],
    ...figures.map(({ label, caption, figure, notes }) => [
      words.paper.readMeFigure(label, figure.title, figure.id),
      caption,
      figure.scope,
      notes === "" ? "" : words.paper.notes(notes),
      figure.sourceLine,
      figure.numberLine,
      figure.link === "" ? words.paper.readMeOwn : words.paper.readMeLink(figure.link),
    ]),
    appendix.map(({ citation }, index) => `[${index + 1}] ${citation}`),
  ];
  const written = parts.map((lines) => lines.filter((line) => line !== "").join("\r\n"));
  return `${written.filter((part) => part !== "").join("\r\n\r\n")}\r\n`;
}
