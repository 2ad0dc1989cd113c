import { embeddedMessages } from "../i18n/embeddedMessages.ts";
import { otherLocale, type Locale } from "../model/locale.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import { embedFileName, figureBody, scriptElement, styleElement, type PageParts } from "./embedPage.ts";
import { frameHeight } from "./frameHeight.ts";
import { escapeHtml, html, type Html } from "./htmlText.ts";

/** The files that lie beside a figure's page, by their names; a picture is missing where no font could draw it. */
export interface FigureFiles {
  readonly svg: string;
  readonly png: string | undefined;
  readonly csv: string;
  readonly json: string;
}

/** Absolute addresses, for pages that show a preview of a link; only where the site's own address is known. */
export interface Published {
  readonly page: string;
  readonly image: string | undefined;
  readonly oembed: string;
  readonly embed: string;
}

export function figurePageName(locale: Locale): string {
  return locale === "en" ? "en.html" : "index.html";
}

/** A published figure's own page: everything that is known of it, readable without script. */
export function figurePage(
  figure: BriefingFigure,
  parts: PageParts,
  files: FigureFiles,
  published: Published | undefined,
): string {
  const { view, title, scope } = figure;
  const words = embeddedMessages(view.locale);
  const other = otherLocale(view.locale);
  return html`<!doctype html>
    <html lang="${view.locale}" data-figure="${figure.id}" data-theme="auto">
      ${pageHead(figure, parts, published)}
      <body>
        <main>
          <p class="foot">
            <a href="../../${view.locale === "en" ? "en.html" : "index.html"}">${words.site}</a> ›
            <a href="../${figurePageName(view.locale)}">${words.allFigures}</a> ·
            <a href="${figurePageName(other)}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a>
          </p>
          <h1>${title}</h1>
          <p class="soft">${scope}</p>
          ${figureBody(figure)}
          <h2>${words.readout}</h2>
          ${figure.sentences.map((sentence) => html`<p>${sentence}</p>`)}
          <h2>${words.files}</h2>
          <p class="files">${filesLine(files, view.locale)}</p>
          <h2>${words.embedTitle}</h2>
          ${codeBlock(figure, published)}
          <h2>${words.cite}</h2>
          ${figure.sources.map(({ citation }) => html`<p lang="zh-CN">${citation}</p>`)}
          <h2>${words.licence}</h2>
          <p>${words.licenceText}</p>
          <p class="foot"><a href="${figure.link}">${words.open}</a></p>
        </main>
      </body>
    </html> `.markup;
}

function pageHead({ title, sentences }: BriefingFigure, parts: PageParts, published?: Published): Html {
  return html`<head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src '${parts.script.hash}'; style-src '${parts.style.hash}'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="description" content="${sentences[0] ?? title}" />
    <link rel="icon" href="data:," />
    <title>${title}</title>
    ${published ? preview(title, sentences[0] ?? "", published) : html``} ${styleElement(parts)} ${scriptElement(parts)}
  </head>`;
}

function preview(title: string, text: string, { page, image, oembed }: Published): Html {
  return html`<link rel="canonical" href="${page}" />
    <link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}" />
    <meta property="og:type" content="article" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${text}" />
    <meta property="og:url" content="${page}" />
    ${image ? html`<meta property="og:image" content="${image}" /><meta name="twitter:card" content="summary_large_image" />` : html``}`;
}

function filesLine(files: FigureFiles, locale: Locale): Html {
  const { fileNames } = embeddedMessages(locale);
  const kinds = ["svg", "png", "csv", "json"] as const;
  const links = kinds.flatMap((kind) => {
    const name = files[kind];
    return name === undefined ? [] : [html`<a href="${name}" download>${fileNames[kind]}</a> `];
  });
  return html`${links}`;
}

function codeBlock(figure: BriefingFigure, published: Published | undefined): Html {
  const code = embedCode(figure, published);
  return published ? html`<pre>${code}</pre>` : html`<pre data-relative>${code}</pre>`;
}

/** Script for what is touched; leads to the app open in windows that are not bound by it. */
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** The lines that put the figure into a page; complete, and with nearly its own height from the start. */
export function embedCode(figure: BriefingFigure, published: Published | undefined): string {
  const { id, title, view } = figure;
  const address = published?.embed ?? `figure/${id}/${embedFileName(view.locale)}`;
  const host = published ? new URL("../../embed.js", published.page).href : "embed.js";
  const frame =
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${frameHeight(figure)}"` +
    ` frameborder="0" sandbox="${SANDBOX}"></iframe>`;
  // The script first: what a frame says before anyone listens is lost.
  return `<script src="${escapeHtml(host)}"></script>\n${frame}`;
}
