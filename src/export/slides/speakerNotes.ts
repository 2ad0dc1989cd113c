import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { BriefingFigure } from "../briefingFigure.ts";
import { figureRows, type FigureRow } from "../figureRows.ts";

/** More sentences than these nobody reads while speaking. */
const MOST_QUOTES = 60;

/** What the speaker needs when asked: the read-out, each number's sentence with its report, and where to look further. */
export function speakerNotes(figure: BriefingFigure): string {
  const { slides } = exportedMessages(figure.view.locale);
  const rows = figureRows(figure);
  const quotes = rows.slice(0, MOST_QUOTES).map((row, index) => quoteLine(row, index + 1));
  return [
    slides.notesRead,
    ...figure.sentences,
    ...figure.notes,
    figure.coverage,
    "",
    slides.notesQuotes,
    ...quotes,
    rows.length > MOST_QUOTES ? slides.more(rows.length - MOST_QUOTES) : "",
    "",
    ...figure.sources.map(({ citation }) => citation),
    figure.link === "" ? "" : slides.link(figure.link),
  ]
    .filter((line, index, all) => line !== "" || all[index - 1] !== "")
    .join("\n")
    .trim();
}

function quoteLine({ place, period, name, value, quote, source, sourceUrl }: FigureRow, number: number): string {
  const said = quote ? `“${quote.before}${quote.number}${quote.after}”` : "";
  const from = source ? `《${source.title}》` : sourceUrl;
  return [`${number}. ${place} ${period}`, `${name} ${value}`, said, from].filter((part) => part !== "").join(" · ");
}
