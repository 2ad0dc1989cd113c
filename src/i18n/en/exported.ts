import type { ExportedMessages } from "../zh-CN/exported.ts";

export const exported = {
  separator: " · ",
  noteSeparator: "; ",
  scope: {
    places: (names: readonly string[]): string => names.join(", "),
    manyPlaces: (count: number): string => `${count} sub-districts and townships`,
    years: (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`),
    unit: (units: readonly string[]): string => `unit: ${units.join(", ")}`,
    datasets: (names: readonly string[]): string => `data: ${names.join(", ")}`,
  },
  source: (titles: readonly string[]): string => `Source: ${titles.join("; ")}`,
  manySources: (reports: number): string =>
    `Source: ${reports} annual rule-of-law reports; each figure's source is in the data table`,
  otherSources: (names: readonly string[]): string => `Source: ${names.join("; ")}`,
  number: (id: string): string => `Figure ${id}`,
  version: (version: string): string => `data version ${version}`,
  unofficial: "Not official statistics; the original texts prevail",
  site: "Fazhi Atlas",
  internal: "For internal use",
  slides: {
    percent: "%",
    percentFrom: (low: number): string => `% (axis from ${low}%)`,
    computed: (value: string): string => `${value} (computed)`,
    part: (title: string, at: number, of: number): string => `${title} (${at}/${of})`,
    table: { place: "Place", year: "Year", name: "Indicator", value: "Figure", quote: "Source sentence" },
    legend: {
      interval: "error bars: 95% interval",
      floor: "hatched: “more than”, the true number is higher",
      about: "dotted: approximate",
      hollow: "hollow: denominator not stated",
    },
    more: (count: number): string => `${count} more figures are in the data table.`,
    notesRead: "In words",
    notesQuotes: "Source sentences",
    link: (address: string): string => `Open this figure: ${address}`,
  },
} satisfies ExportedMessages;
