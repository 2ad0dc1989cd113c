import { GALLERY } from "../view/gallery.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import { embedFileName } from "./embedPage.ts";
import { embedCode } from "./figurePage.ts";
import { escapeHtml } from "./htmlText.ts";
import { stateOf } from "./pictureState.ts";

export type EmbedForm = "published" | "live";

/** A figure of the gallery has a page of its own; every other is drawn by the app each time. */
export function embedFormOf({ id }: BriefingFigure): EmbedForm {
  return GALLERY.some((figure) => figure.id === id) ? "published" : "live";
}

/** The figure drawn by the app without its page; `site` is the folder of the pages, with a slash at its end. */
export function liveAddress(figure: BriefingFigure, site: string): string {
  return `${site}live.html#/figure?${stateOf(figure)}`;
}

/** The complete lines for the host's page, the data version in them. */
export function embedLines(figure: BriefingFigure, site: string, version: string): string {
  if (embedFormOf(figure) === "live") return liveLines(figure, site);
  const page = `${site}figure/${figure.id}/`;
  const embed = `${page}${embedFileName(figure.view.locale)}?data=${version}`;
  return embedCode(figure, { page, embed, image: undefined, oembed: "" });
}

function liveLines(figure: BriefingFigure, site: string): string {
  const address = escapeHtml(liveAddress(figure, site));
  const frame =
    `<iframe src="${address}" title="${escapeHtml(figure.title)}" loading="lazy" width="100%" height="520"` +
    ` frameborder="0" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return `<script src="${escapeHtml(`${site}embed.js`)}"></script>\n${frame}`;
}
