import type { BriefingFigure } from "./briefingFigure.ts";
import { embedCode, type Published } from "./figurePage.ts";

/** The answer of oEmbed 1.0 for one published figure, as a file: a static host cannot answer questions. */
export function oembed(
  figure: BriefingFigure,
  published: Published,
  size: { readonly width: number; readonly height: number },
): object {
  return {
    version: "1.0",
    type: "rich",
    title: figure.title,
    provider_name: new URL(published.page).hostname,
    provider_url: new URL("../../", published.page).href,
    html: embedCode(figure, published),
    width: size.width,
    height: size.height,
    ...(published.image === undefined ? {} : { thumbnail_url: published.image }),
  };
}
