import type { Locale } from "../model/locale.ts";
import type { DeskView } from "../view/sqlDesk.ts";

/** One query a table, to begin with; each runs as it stands. */
const EXAMPLES: Readonly<Record<DeskView, (names: Names) => string>> = {
  observations: ({ place, indicator }) => `SELECT ${place}, period, value, unit, quote
FROM observations
WHERE indicator = 'disputes_handled' AND role = 'headline'
ORDER BY period DESC, ${place}
-- ${indicator}`,
  facts: ({ place, name }) => `SELECT period, ${name}, count(*) AS figures, count(DISTINCT ${place}) AS places
FROM facts
GROUP BY ALL
ORDER BY period DESC, figures DESC`,
  jurisdictions: () => `SELECT level, count(*) AS places
FROM jurisdictions
GROUP BY level
ORDER BY places DESC`,
  documents: ({ place }) => `SELECT ${place}, period, title, characters
FROM documents
WHERE title IS NOT NULL
ORDER BY characters DESC`,
  codebook: ({ own }) => `SELECT id, ${own}, unit, aggregation
FROM codebook
ORDER BY theme, id`,
  bases: ({ own }) => `SELECT indicator, string_agg(${own}, '、') AS bases
FROM bases
GROUP BY indicator
ORDER BY indicator`,
  lineage: ({ fullName }) => `SELECT j.${fullName}, count(*) AS places
FROM lineage AS l JOIN jurisdictions AS j ON j.id = l.ancestor
WHERE l.jurisdiction <> l.ancestor
GROUP BY ALL
ORDER BY places DESC`,
  numbers_not_taken: () => `SELECT kind, count(*) AS numbers, any_value(quote) AS for_example
FROM numbers_not_taken
GROUP BY kind
ORDER BY numbers DESC`,
  own_observations: ({ name }) => `SELECT place, period, ${name}, value, unit
FROM own_observations
ORDER BY place, period`,
  own_documents: () => `SELECT dataset, place, period, title
FROM own_documents
ORDER BY dataset, place, period`,
  own_jurisdictions: () => `SELECT id, full_name, level
FROM own_jurisdictions
ORDER BY full_name`,
  own_datasets: () => `SELECT d.name, d.internal, count(o.id) AS figures
FROM own_datasets AS d LEFT JOIN own_observations AS o ON o.dataset = d.id
GROUP BY ALL`,
  denominators: () => `SELECT period, kind, count(*) AS places, sum(value) AS total
FROM denominators
GROUP BY ALL
ORDER BY period DESC`,
};

interface Names {
  readonly place: string;
  readonly name: string;
  readonly own: string;
  readonly fullName: string;
  readonly indicator: string;
}

const NAMES: Readonly<Record<Locale, Names>> = {
  "zh-CN": {
    place: "place",
    name: "indicator_name",
    own: "name",
    fullName: "full_name",
    indicator: "把 disputes_handled 换成 codebook 里别的 id，就查别的指标",
  },
  en: {
    place: "place_en",
    name: "indicator_name_en",
    own: "name_en",
    fullName: "full_name_en",
    indicator: "put another id of codebook in place of disputes_handled to ask for another indicator",
  },
};

export function exampleQuery(view: DeskView, locale: Locale): string {
  return EXAMPLES[view](NAMES[locale]);
}
