import { embeddedMessages } from "../i18n/embeddedMessages.ts";
import type { Locale } from "../model/locale.ts";
import type { BriefingFigure } from "./briefingFigure.ts";

export interface FigureFacts {
  readonly version: { readonly date: string; readonly hash: string };
  /** Of data.csv's bytes, in hex. */
  readonly sha256: string;
}

/** What a program wants to know of a published figure: schema.org's Dataset with the fields of our own beside it. */
export function figureMetadata(figures: Readonly<Record<Locale, BriefingFigure>>, facts: FigureFacts): object {
  const { "zh-CN": zhCN, en } = figures;
  const { version, sha256 } = facts;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    identifier: zhCN.id,
    name: { "zh-CN": zhCN.title, en: en.title },
    description: { "zh-CN": zhCN.sentences.join(""), en: en.sentences.join(" ") },
    scope: { "zh-CN": zhCN.scope, en: en.scope },
    notes: { "zh-CN": zhCN.notes, en: en.notes },
    coverage: { "zh-CN": zhCN.coverage, en: en.coverage },
    version: version.hash,
    dateModified: version.date,
    license: "https://creativecommons.org/licenses/by/4.0/",
    creator: {
      "@type": "Organization",
      name: embeddedMessages("zh-CN").site,
      alternateName: embeddedMessages("en").site,
    },
    indicators: zhCN.slice.indicators.map(({ id, label, unit }) => ({ id, label, unit })),
    isBasedOn: zhCN.sources.map(({ document, title, url, citation }) => ({
      identifier: document,
      name: title,
      url,
      citation,
    })),
    distribution: [{ "@type": "DataDownload", contentUrl: "data.csv", encodingFormat: "text/csv", sha256 }],
  };
}
