import type { ReaderMessages } from "../zh-CN/reader.ts";

const reasons = {
  date: { name: "Date or length of time", sentence: "This is a date, a time or a length of time, not a count." },
  document_number: { name: "Document number", sentence: "This is part of the number of a document." },
  phone_line: { name: "Telephone", sentence: "This is a telephone number, a hotline or a postcode." },
  code: { name: "Code", sentence: "This is an index number, an address or another code, not a count." },
  page_number: { name: "Page number", sentence: "This is a page number or a running head." },
  law_title: { name: "Title", sentence: "The number stands in the title of a law or a document." },
  slogan: {
    name: "Slogan or name",
    sentence: "The number stands in a slogan or the name of a system, in quotation marks.",
  },
  ordinal: { name: "Ordinal", sentence: "This says which one, not how many." },
  range: { name: "Range", sentence: "The text gives a range, not one number." },
  vague: { name: "No definite number", sentence: "Words like “dozens” give no number." },
  indefinite: { name: "Indefinite", sentence: "“One” is an article here, not a count." },
  no_unit: { name: "No measure word", sentence: "Nothing behind the number says what it counts." },
  table_row: {
    name: "Table with columns",
    sentence: "The row of the table holds several numbers: please read the table itself.",
  },
  plan: { name: "Plan", sentence: "This is planned, not done." },
  target: { name: "Target", sentence: "This is a target or a quota." },
  other_year: { name: "Other year", sentence: "The number belongs to another year, or to several." },
  growth: { name: "Change", sentence: "This is a change against an earlier year." },
  share: { name: "Share", sentence: "This is a share of a total." },
  standing_rule: { name: "Standing rule", sentence: "This is a rule (so many times a year), not what was done." },
  part_of_total: { name: "Part of a total", sentence: "This is part of a total named before it." },
  total_of_several: { name: "Joint number", sentence: "One number for several things belongs to none of them." },
  other_body: { name: "Other body", sentence: "Another authority did this." },
  party_discipline: { name: "Party discipline", sentence: "This is party-discipline work, which no indicator counts." },
  topic_unstated: { name: "Topic not stated", sentence: "Nothing around it says that it concerns the rule of law." },
  other_unit: { name: "Other unit", sentence: "The measure word does not fit the indicator." },
  other_object: { name: "No indicator", sentence: "It counts something that no indicator is defined for." },
  repeated: { name: "Repeated", sentence: "The report has stated the same number before; it is counted once." },
};

const documents = {
  legacy_doc:
    "this is an old Word document (.doc). Open it in WPS or Word, choose File → Save As (文件 → 另存为), type “Word document (*.docx)”, and read the .docx file",
  legacy_wps:
    "this is a WPS Writer document (.wps). Open it in WPS, choose File → Save As (文件 → 另存为), type “Microsoft Word file (*.docx)”, and read the .docx file",
  rtf: "this is an RTF document. Open it in WPS or Word and choose File → Save As, type “Word document (*.docx)”",
  web_archive: "this is a page saved as one file (.mht). Open it in a browser and copy the text into a .txt file",
  spreadsheet: "this is a table, not the text of a report. Import tables on the data page",
  picture: "this is a picture, without text to read. Recognise its text first",
  archive: "this is an archive. Unpack it first",
  scanned_pdf: "this is a scan without a text layer. Recognise its text (OCR) first",
  garbled_pdf: "the fonts of this PDF do not say which characters they draw. Save the original document as .docx",
  encrypted: "the file has a password. Remove it first",
  empty: "there is no text in the file",
  not_a_document: "this is not a document that can be read. Readable are .txt, .html, .docx, .pdf and .ofd",
  damaged: "the file is damaged and cannot be opened",
  too_large: "the file is larger than 50 MB",
};

export const reader = {
  reasons,
  documents,
  command: {
    usage: "Usage: npm run extract -- [--format csv|ndjson] [--text FOLDER] FILE...",
    unknownFormat: (format) => `There is no output format “${format}”; csv and ndjson can be had`,
    refused: (file, sentence) => `${file}: ${sentence}.`,
    notFound: (file) => `${file}: not found, or not readable.`,
    pagesWithoutText: (file, pages) => `${file}: page ${pages} is a picture and was not read.`,
    progress: (done, all) => `Read ${done} of ${all}`,
    notExtracted: (count) => `${count} file${count === 1 ? "" : "s"} not read.`,
  },
} satisfies ReaderMessages;
