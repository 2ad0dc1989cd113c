import type { ReviewMessages } from "../zh-CN/review.ts";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const review = {
  link: "Read reports",
  opening: "Opening the review desk…",
  lead: "Put in annual reports: their figures are found and marked in their sentences; once you have reviewed them they join the published ones in the charts.",

  own: {
    inCharts: (count) => `With ${counted(count, "report", "reports")} of yours (on this computer only)`,
    onlyOwn: (count) => `Only ${counted(count, "report", "reports")} of yours (on this computer only)`,
    nothingHere:
      "The link's own reports are on the computer where they were put in, not here; the published ones are shown.",
    restoring: "Getting your reports from this computer…",
    source: (fileName) => `A file of yours: ${fileName} (on this computer only)`,
    open: "Open at the review desk",
    leave: "Published only",
  },

  tables: {
    link: "Import a table",
    opening: "Opening the table page…",
    lead: "Put in a CSV or .xlsx table of your own: it is checked first and then charted beside the published figures.",
    nothingHere: "The link's table is on the computer where it was put in, not here.",
  },
} satisfies ReviewMessages;
