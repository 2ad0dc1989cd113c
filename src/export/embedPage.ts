import { describeFigure } from "../chart/describeFigure.ts";
import { exportedMessages } from "../i18n/exportedMessages.ts";
import { embeddedMessages } from "../i18n/embeddedMessages.ts";
import { otherLocale, type Locale } from "../model/locale.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import { figureRows } from "./figureRows.ts";
import { evidenceTable, valueTable } from "./figureTableHtml.ts";
import { html, Html } from "./htmlText.ts";
import { markedPicture } from "./markedPicture.ts";
import { stateOf } from "./pictureState.ts";

/** What the build puts into a page: text and, for the page's policy, the hash of exactly that text. */
export interface Inlined {
  readonly text: string;
  /** `sha256-…` */
  readonly hash: string;
}

export interface PageParts {
  readonly script: Inlined;
  readonly style: Inlined;
}

/** Whole elements, since a hash counts every space inside them. */
export function styleElement({ style }: PageParts): Html {
  return new Html(`<style>${style.text}</style>`);
}

export function scriptElement({ script }: PageParts): Html {
  return new Html(`<script>${script.text}</script>`);
}

/** Pixels that the pictures are drawn for. */
export const WIDE = 780;
const NARROW = 358;

export function embedFileName(locale: Locale): string {
  return locale === "en" ? "embed.en.html" : "embed.html";
}

/** A published figure as one file for a frame: nothing in it asks for anything else. */
export function embedPage(figure: BriefingFigure, parts: PageParts): string {
  const { view, id } = figure;
  const words = embeddedMessages(view.locale);
  return html`<!doctype html>
    <html
      lang="${view.locale}"
      data-figure="${id}"
      data-version="${dataVersion(figure)}"
      data-other="${embedFileName(otherLocale(view.locale))}"
    >
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; script-src '${parts.script.hash}'; style-src '${parts.style.hash}'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>${figure.title}</title>
        ${styleElement(parts)} ${scriptElement(parts)}
      </head>
      <body>
        <main>
          <p id="unread" class="notice foot" role="status" hidden><span>${words.unread("{}")}</span></p>
          <div class="title">
            <h1>${figure.title}</h1>
            <p class="soft">${figure.scope}</p>
          </div>
          ${figureBody(figure)}
          <p id="changed" class="notice foot" hidden>
            <span>${words.changed("{}")}</span>
            <a href="${figure.link}" target="_blank" rel="noopener">${words.changes}</a>
          </p>
          <p class="foot"><a href="${figure.link}" target="_blank" rel="noopener">${words.open}</a></p>
        </main>
      </body>
    </html> `.markup;
}

function dataVersion(figure: BriefingFigure): string {
  return new URLSearchParams(stateOf(figure)).get("data") ?? "";
}

/** Picture or value table, what a number's sentence opens in, all numbers with their sentences, and what must never be left out. */
export function figureBody(figure: BriefingFigure): Html {
  const { view, slice, sourceLine, numberLine, coverage, notes, isInternal } = figure;
  const words = embeddedMessages(view.locale);
  const out = exportedMessages(view.locale);
  const rows = figureRows(figure);
  return html`${isInternal ? html`<p><strong>【${out.internal}】</strong></p>` : html``}
    ${drawing(figure, describeFigure(view, slice))}
    <div id="tip" aria-hidden="true" hidden></div>
    <section id="sentence" aria-live="polite" hidden>
      <div class="said"></div>
      <button type="button">${words.close}</button>
    </section>
    <details>
      <summary>${words.rows(rows.length)}</summary>
      ${evidenceTable(rows, view.locale)}
    </details>
    <p class="foot soft">${[...notes, coverage].join(out.noteSeparator)}</p>
    <p class="foot">${sourceLine}</p>
    <p class="foot soft">${numberLine}</p>`;
}

function drawing(figure: BriefingFigure, label: string): Html {
  if (isTable(figure)) return valueTable(figure);
  return html`<div class="wide">${markedPicture(figure, WIDE, label)}</div>
    <div class="narrow">${markedPicture(figure, NARROW, label)}</div>`;
}

/** No scale can carry it. */
export function isTable({ view }: BriefingFigure): boolean {
  return view.chart === "matrix" || view.chart === "table";
}
