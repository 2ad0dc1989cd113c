import { embeddedMessages } from "../i18n/embeddedMessages.ts";
import { otherLocale } from "../model/locale.ts";
import type { BriefingFigure } from "./briefingFigure.ts";
import { styleElement, type PageParts } from "./embedPage.ts";
import { figurePageName } from "./figurePage.ts";
import { html } from "./htmlText.ts";

/** All published figures of one language; there is at least one. */
export function figureListPage(figures: readonly BriefingFigure[], parts: PageParts): string {
  const locale = figures[0]?.view.locale ?? "zh-CN";
  const words = embeddedMessages(locale);
  const other = otherLocale(locale);
  return html`<!doctype html>
    <html lang="${locale}" data-theme="auto">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src '${parts.style.hash}'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${words.figures}</title>
        <link rel="icon" href="data:," />
        ${styleElement(parts)}
      </head>
      <body>
        <main>
          <p class="foot">
            <a href="../${locale === "en" ? "en.html" : "index.html"}">${words.site}</a> ·
            <a href="${figurePageName(other)}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a>
          </p>
          <h1>${words.figures}</h1>
          <p class="soft">${words.figuresLead}</p>
          ${figures.map(
            (figure) =>
              html`<h2><a href="${figure.id}/${figurePageName(locale)}">${figure.title}</a></h2>
                <p class="soft">${figure.scope}</p>
                <p class="foot">${figure.numberLine}</p> `,
          )}
        </main>
      </body>
    </html> `.markup;
}
