const LONGEST = 100;

export type FileEnding = "csv" | "xlsx" | "png" | "svg" | "pptx" | "docx" | "zip" | "txt";

/** A file name that every system takes: no path, no mark of direction, at most 100 characters, the given ending. */
export function exportFileName(title: string, ending: FileEnding): string {
  const plain = title
    .replaceAll(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replaceAll(/[\\/:*?"<>|]+/g, "_")
    .replaceAll(/^[.\s_]+|[.\s]+$/g, "");
  const name = [...plain].slice(0, LONGEST - ending.length - 1).join("");
  return `${/^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(name) ? `table-${name}` : name}.${ending}`;
}
