import { FLAGS, type FlagMark } from "./observation.ts";
import { LIST_SEPARATOR } from "./tidyColumns.ts";

/** Reads `joint_count(村规民约)|may_overlap`; undefined when a flag is not on the list. */
export function readFlagMarks(text: string): readonly FlagMark[] | undefined {
  if (text === "") return [];
  const marks = text.split(LIST_SEPARATOR).map(readMark);
  return marks.every((mark) => mark !== undefined) ? marks : undefined;
}

/** The inverse of `readFlagMarks`. */
export function flagMarksText(marks: readonly FlagMark[]): string {
  return marks.map(({ flag, detail }) => (detail === "" ? flag : `${flag}(${detail})`)).join(LIST_SEPARATOR);
}

function readMark(text: string): FlagMark | undefined {
  const written = /^([a-z_]+)(?:\(([^()|]+)\))?$/.exec(text);
  const flag = FLAGS.find((one) => one === written?.[1]);
  return flag && { flag, detail: written?.[2] ?? "" };
}
