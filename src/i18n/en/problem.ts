import type { ProblemMessages } from "../zh-CN/problem.ts";

export const problem = {
  faults: {
    missingFile: () => ({ fault: "the file does not exist", expected: "the file" }),
    strayFile: () => ({
      fault: "documents.csv does not list this text",
      expected: "a row in documents.csv, or no such file",
    }),
    notUtf8: () => ({ fault: "is not encoded in UTF-8", expected: "text in UTF-8" }),
    notJson: () => ({ fault: "is not valid JSON", expected: "JSON" }),
    unclosedQuote: () => ({
      fault: "the quotation marks do not pair",
      expected: "cells with commas, quotes or line breaks inside one pair of double quotes, inner quotes doubled",
    }),
    missingColumn: ({ column }) => ({ fault: "the header lacks this column", expected: `a column ${column}` }),
    wrongFieldCount: ({ expected }) => ({
      fault: "the row has another number of cells than the header",
      expected: `${expected} cells`,
    }),
    emptyCell: () => ({ fault: "is left empty", expected: "something" }),
    mustBeEmpty: () => ({ fault: "has no place here", expected: "an empty cell" }),
    notAnObject: () => ({ fault: "is not a set of settings", expected: 'settings in braces, such as {"title": "…"}' }),
    notAList: () => ({ fault: "is not a list", expected: 'a list in brackets, such as ["…"]' }),
    notText: () => ({ fault: "is not text", expected: "text" }),
    unknownKey: ({ allowed }) => ({ fault: "is not a setting", expected: `one of ${allowed.join(", ")}` }),
    notANumber: () => ({
      fault: "is not a number",
      expected: "a number such as 12 or 97.9, without unit or thousands separator",
    }),
    notAWholeNumber: () => ({ fault: "is not a whole number", expected: "a whole number" }),
    negative: () => ({ fault: "is negative", expected: "0 or more" }),
    rateOver100: () => ({ fault: "is a rate over 100 %", expected: "a number from 0 to 100" }),
    zeroDenominator: () => ({ fault: "is a denominator of 0", expected: "a number over 0" }),
    notAPeriod: () => ({ fault: "is not a reporting year", expected: "a year from 1978 to 2100" }),
    notADate: () => ({ fault: "is not a date", expected: "a date as YYYY-MM-DD" }),
    notAnAddress: () => ({
      fault: "is not a web address",
      expected: "an address that starts with http:// or https://",
    }),
    notAnId: () => ({
      fault: "cannot be an id",
      expected: "lower-case letters, digits and hyphens, 100 characters at most",
    }),
    notACode: () => ({ fault: "is not a division code", expected: "6 digits, or nothing" }),
    notInList: ({ allowed }) => ({
      fault: "is not one of the words allowed",
      expected: `one of ${allowed.map((word) => word || "(empty)").join(", ")}`,
    }),
    unknownIndicator: () => ({ fault: "is not an indicator of the codebook", expected: "an id of the codebook" }),
    unknownJurisdiction: () => ({ fault: "is not in jurisdictions.csv", expected: "an id of jurisdictions.csv" }),
    unknownParent: () => ({
      fault: "is a parent that is not in jurisdictions.csv",
      expected: "an id of jurisdictions.csv, or nothing at the top",
    }),
    parentCircle: () => ({
      fault: "is a parent that leads back to the place itself",
      expected: "an id that leads up to the top",
    }),
    unknownDocument: () => ({ fault: "is not in documents.csv", expected: "an id of documents.csv" }),
    differsFromDocument: ({ expected }) => ({ fault: "differs from the report it quotes", expected }),
    namesLeftOut: () => ({ fault: "is left out but still named here", expected: "a text that does not name it" }),
    outsideText: ({ length }) => ({
      fault: "is outside the text",
      expected: `an offset from 0 to ${length}, the end after the start`,
    }),
    quoteDiffers: ({ expected }) => ({ fault: "is not what the text says there", expected: `“${expected}”` }),
    numberOutsideQuote: () => ({ fault: "is outside the quote", expected: "a span between start and end" }),
    numberDiffers: ({ expected }) => ({ fault: "is not the number in the text", expected }),
    checksumDiffers: ({ expected }) => ({ fault: "is not the SHA-256 of the file", expected }),
    lengthDiffers: ({ expected }) => ({ fault: "is not the length of the text", expected: String(expected) }),
    duplicateId: ({ firstRow }) => ({ fault: `repeats row ${firstRow}`, expected: "an id of its own for each row" }),
    wrongId: ({ expected }) => ({ fault: "does not follow from its row", expected }),
    secondHeadline: ({ firstRow }) => ({
      fault: `is a second headline: row ${firstRow} has the same place, year, indicator and basis`,
      expected: "part or other",
    }),
    secondReport: ({ firstRow }) => ({
      fault: `is a second report: row ${firstRow} has the same place and year`,
      expected: "another year or another part of it",
    }),
    partWithoutTotal: () => ({ fault: "is a part without a total", expected: "the group of its total" }),
    partsExceedTotal: ({ expected }) => ({ fault: "is more than the total", expected: `at most ${expected}` }),
    missingMeaning: ({ meaning }) =>
      ({
        place: { fault: "the header lacks a column of places", expected: "a column place or name" },
        year: { fault: "the header lacks a column of years", expected: "a column year, or the year in a head" },
        count: { fault: "the header lacks people and households", expected: "a column population or households" },
        source: { fault: "no source is given", expected: "a column source, or a source typed in the field above" },
      })[meaning],
    secondColumn: ({ expected }) => ({
      fault: `repeats the column “${expected}”, and nothing says which counts`,
      expected: "one of the two",
    }),
    unknownPlace: ({ suggestions }) => ({
      fault: "is not a place with a report",
      expected:
        suggestions.length > 0
          ? `perhaps ${suggestions.join(", ")}`
          : "the name, full name or id of a place with a report",
    }),
    ambiguousPlace: ({ candidates }) => ({
      fault: "is the name of several places",
      expected: `a full name, such as ${candidates.join(" or ")}`,
    }),
    implausibleBase: () => ({
      fault: "is hardly a number of people or households",
      expected: "a whole number of 100 or more; for ten thousands write (万人) or (万户) in the head",
    }),
    repeatedDenominator: ({ firstRow }) => ({
      fault: `differs from row ${firstRow} for the same place and year, which counts`,
      expected: "one number for a place and year",
    }),
  },
  where: (file, row, column) => [file, row > 0 ? `row ${row}` : "", column].filter(Boolean).join(", "),
  sentence: (where, found, fault, expected) => `${where}: ${found ? `“${found}” ` : ""}${fault}. Expected: ${expected}`,
  build: {
    stopped: (count) => `The data has ${count} ${count === 1 ? "problem" : "problems"}; nothing was written:`,
    written: (observations, documents, version) =>
      `Wrote ${observations} figures from ${documents} reports (data version ${version}).`,
    leftOut: (documents) => `Left out (leave_out): ${documents.join(", ")}.`,
    noPictureFont: "No Chinese font is installed here, so no PNG pictures were made; all other files were written.",
    noPictureProgram:
      "@resvg/resvg-js has no program for this machine, so no PNG pictures were made; all other files were written.",
  },
} satisfies ProblemMessages;
