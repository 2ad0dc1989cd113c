import type { UploadMessages } from "../zh-CN/upload.ts";

const legacy = (format: string) => ({
  what: `This is an old ${format} file, which this site cannot read. `,
  advice:
    "Open it in WPS, choose 文件 → 另存为 → Word 文档(*.docx) (File → Save As → Word Document), and put in the .docx. Word has the same menu.",
});

export const upload = {
  refusals: {
    legacy_doc: legacy(".doc"),
    legacy_wps: legacy(".wps"),
    rtf: legacy(".rtf (or RTF named .doc)"),
    web_archive: {
      what: "This is a web page saved as an archive (.mht). ",
      advice:
        "Open the page again, press Ctrl+S, choose “Webpage, HTML only” and put in the .html; or copy the text and paste it.",
    },
    spreadsheet: {
      what: "This is a spreadsheet. ",
      advice: "Put tables in under “import a table”; here only the text of reports is read.",
    },
    picture: {
      what: "This is a picture and holds no text. ",
      advice: "Ask the issuing body for a version with text, or recognise the text, check it, and put it in as .docx.",
    },
    archive: {
      what: "This is a compressed archive. ",
      advice: "Unpack it and put in the reports inside; a whole folder can be put in at once.",
    },
    scanned_pdf: {
      what: "This file holds page images without a text layer, mostly a scan. ",
      advice:
        "Ask the issuing body for a version with text, or convert it with text recognition, check it, and put in the .docx.",
    },
    garbled_pdf: {
      what: "The text layer of this PDF cannot be turned back into characters. ",
      advice: "Put in the .docx that it was made from, or copy the text from the web page and paste it.",
    },
    encrypted: {
      what: "The file needs a password to open. ",
      advice:
        "Open it in WPS or Word, remove the password, save it and put it in again; of a PDF ask for a version without one.",
    },
    empty: {
      what: "There is no text in the file. ",
      advice: "See whether it was downloaded whole; where a page loads its text by script, copy the text and paste it.",
    },
    not_a_document: {
      what: "This is not a report that can be read. ",
      advice: "Readable are .txt, .html, .docx, .pdf with a text layer and .ofd; save other formats as one of these.",
    },
    damaged: {
      what: "The file is damaged or not whole. ",
      advice: "Download it again, or open it and save it as .docx.",
    },
    too_large: {
      what: "The file is larger than 50 MB, or too large once unpacked. ",
      advice: "The text of a report is mostly below 1 MB: remove the pictures, or put in the text only.",
    },
  },
  refusal: (fileName, words) => `${fileName}: ${words.what}${words.advice}`,
  failed: (fileName) =>
    `${fileName}: the background worker stopped while reading it, so this file was not read; the others are not affected. You can try this one again.`,
  cancelled: "Reading was stopped; the files read so far are there.",
  confidential: "Do not put in classified or internal documents",
  staysHere: "Files are read in this computer's browser only; nothing is uploaded or sent.",
  steps: { opening: "Taking out the text", extracting: "Looking for figures" },
  progress: (done, total) => `${done} of ${total} read`,
  encodings: { "utf-8": "UTF-8", gb18030: "GB18030 (GBK, GB2312)", "utf-16le": "UTF-16 LE", "utf-16be": "UTF-16 BE" },
  encodingGuess: (encoding) => `Read as ${encoding}; choose another encoding if the characters are wrong.`,
  undecoded: (count) => `${count} characters could not be decoded and are shown as �.`,
  pagesWithoutText: (pages) => `Pages ${pages} are images only and were not read.`,
  storage: {
    kept: "The state of the review is kept in this computer's browser; you can close the page and go on later.",
    refused:
      "The browser does not let this site keep data (a private window, or its settings): files and review are lost when the page is closed. Export before you close it.",
    full: "The space that the browser gives this site is used up, and later changes were not kept. Export, or delete reports that you no longer need.",
    deleteAll: "Delete all files and the state of the review",
  },
} satisfies UploadMessages;
