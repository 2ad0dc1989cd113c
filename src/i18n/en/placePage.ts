import type { PlacePageMessages } from "../zh-CN/placePage.ts";

export const placePage = {
  fromData: (name) => `Data: ${name}.`,
  excerpts:
    "Figures excerpted from public pages; each opens the address of its source. They are incomplete, come without the text of a report and never stand on the first page.",
  ownFigures:
    "Figures from a table of your own, kept on this computer only and without a report; each opens its place in the table.",
  besideOthers: "See it beside the other places of these data",
  ofData: (period, name) => `${period} · ${name}`,
} satisfies PlacePageMessages;
