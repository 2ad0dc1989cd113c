import type { DenominatorMessages } from "../zh-CN/denominators.ts";

export const denominators = {
  title: "Add population or households (CSV)",
  help: "One place and year a row: place (name, full name or id), year, population or households. GBK or UTF-8. The file is read on this computer only and forgotten when the page is closed.",
  source: "Source",
  sourceHint: "such as: Seventh National Population Census",
  sourceHelp: "Required where the file has no column “source”; it is printed on the figure.",
  choose: "Choose a file",
  chooseOther: "Choose another file",
  remove: "Remove population and households",
  reading: "Reading…",
  failed: "The file could not be read. Save it as CSV and try again.",
  taken: (file, population, households) => {
    const parts = [
      population > 0 ? `${population} of population` : "",
      households > 0 ? `${households} of households` : "",
    ].filter((part) => part !== "");
    return `Numbers taken from ${file}: ${parts.join(", ")}.`;
  },
  noneTaken: (file) => `${file} has no number that can be used.`,
  onlyPopulation: "Where there is population, households are not used.",
  left: (count) => `${count} not taken, and why`,
  moreLeft: (count) => `${count} more`,
  needed: "Add population or households first",
  refused: (names, reason) => `${names.join(", ")}: ${reason}`,
  refusals: {
    no_per_head: "not put per head, since fines, penalties and inspections have no better end",
    own: "from your own table; what it counts is not known",
    rate: "a rate already",
    stock: "a stock at the end of the year, not a count of the year",
    no_sum: "does not add up over places",
  },
  withoutAny: "No population or households are given, so these figures cannot be put per 10,000.",
  withoutThese:
    "No population or households are given for these places and years, so these figures cannot be put per 10,000.",
  nextAbsolute: "Show the figures as counted",
} satisfies DenominatorMessages;
