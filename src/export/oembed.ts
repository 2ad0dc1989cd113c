import type { BriefingFigure } from "./briefingFigure.ts";
import { WIDE } from "./embedPage.ts";
import { embedCode, type Published } from "./figurePage.ts";
import { frameHeight } from "./frameHeight.ts";

/** Of the 16:9 picture; oEmbed wants it wherever there is one. */
const PREVIEW_SIZE = { thumbnail_width: 1280, thumbnail_height: 720 } as const;

/** The answer of oEmbed 1.0 for one published figure, as a file: a static host cannot answer questions. */
export function oembed(figure: BriefingFigure, published: Published): object {
  return {
    version: "1.0",
    type: "rich",
    title: figure.title,
    provider_name: new URL(published.page).hostname,
    provider_url: new URL("../../", published.page).href,
    html: embedCode(figure, published),
    width: WIDE,
    height: frameHeight(figure),
    ...(published.image === undefined ? {} : { thumbnail_url: published.image, ...PREVIEW_SIZE }),
  };
}
