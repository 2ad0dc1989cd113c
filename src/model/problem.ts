/** Where a fault stands. Rows as a spreadsheet shows them: 1 is the header; 0 is the file as a whole. */
export interface FaultyCell {
  readonly file: string;
  readonly row: number;
  /** "" where the fault is the row's or the file's. */
  readonly column: string;
  readonly found: string;
}

interface Fault<Code extends string> extends FaultyCell {
  readonly code: Code;
}

/** A fault in somebody's data. Never thrown: it is shown beside the row it belongs to. */
export type Problem =
  // the file
  | Fault<"missingFile">
  | Fault<"strayFile">
  | Fault<"notUtf8">
  | Fault<"notJson">
  | Fault<"unclosedQuote">
  | Fault<"missingColumn">
  | (Fault<"wrongFieldCount"> & { readonly expected: number })
  // the cell
  | Fault<"emptyCell">
  | Fault<"mustBeEmpty">
  | Fault<"notText">
  | Fault<"notAnObject">
  | Fault<"notAList">
  | (Fault<"unknownKey"> & { readonly allowed: readonly string[] })
  | Fault<"notANumber">
  | Fault<"notAWholeNumber">
  | Fault<"negative">
  | Fault<"rateOver100">
  | Fault<"notAPeriod">
  | Fault<"notADate">
  | Fault<"notAnAddress">
  | Fault<"notAnId">
  | Fault<"notACode">
  | Fault<"zeroDenominator">
  | (Fault<"notInList"> & { readonly allowed: readonly string[] })
  // what it refers to
  | Fault<"unknownIndicator">
  | Fault<"unknownJurisdiction">
  | Fault<"unknownParent">
  | Fault<"parentCircle">
  | Fault<"unknownDocument">
  | (Fault<"differsFromDocument"> & { readonly expected: string })
  | Fault<"namesLeftOut">
  // the text
  | (Fault<"outsideText"> & { readonly length: number })
  | (Fault<"quoteDiffers"> & { readonly expected: string })
  | Fault<"numberOutsideQuote">
  | (Fault<"numberDiffers"> & { readonly expected: string })
  | (Fault<"checksumDiffers"> & { readonly expected: string })
  | (Fault<"lengthDiffers"> & { readonly expected: number })
  // the table
  | (Fault<"duplicateId"> & { readonly firstRow: number })
  | (Fault<"wrongId"> & { readonly expected: string })
  | (Fault<"secondHeadline"> & { readonly firstRow: number })
  | (Fault<"secondReport"> & { readonly firstRow: number })
  | Fault<"partWithoutTotal">
  | (Fault<"partsExceedTotal"> & { readonly expected: number })
  // a user's people and households
  | (Fault<"missingMeaning"> & { readonly meaning: "place" | "year" | "count" | "source" })
  | (Fault<"secondColumn"> & { readonly expected: string })
  | (Fault<"unknownPlace"> & { readonly suggestions: readonly string[] })
  | (Fault<"ambiguousPlace"> & { readonly candidates: readonly string[] })
  | Fault<"implausibleBase">
  | (Fault<"repeatedDenominator"> & { readonly firstRow: number });

export type ProblemCode = Problem["code"];

/** What could be read, and what could not. */
export interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
