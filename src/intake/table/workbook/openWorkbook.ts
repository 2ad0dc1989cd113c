import { unzipSync, type UnzipFileInfo } from "fflate";
import { LIMITS } from "../limits.ts";
import { attribute, xmlTags } from "./xmlTags.ts";

export type WorkbookFault = "too_large" | "not_whole" | "not_a_workbook" | "encrypted";

/** The parts of a package by their paths. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly path: string; readonly isHidden: boolean }[];
  readonly epoch1904: boolean;
  /** undefined where the part is missing. */
  text(path: string): string | undefined;
  readonly stylesPath: string;
  readonly stringsPath: string;
}

/** Reads the directory and the list of sheets. Nothing is inflated before its size is known and allowed. */
export function openWorkbook(bytes: Uint8Array): WorkbookParts | WorkbookFault {
  const parts = new Map<string, UnzipFileInfo>();
  try {
    unzipSync(bytes, {
      filter: (part) => (parts.set(part.name.replace(/^\//, "").replaceAll("\\", "/"), part), false),
    });
  } catch {
    return "not_whole"; // the library has no other way to say that a zip is cut or broken
  }
  const total = [...parts.values()]
    .filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
    .reduce((sum, part) => sum + part.originalSize, 0);
  const isBomb = [...parts.values()].some(
    (part) => part.originalSize > 8e6 && part.originalSize > LIMITS.inflation * part.size,
  );
  if (total > LIMITS.inflatedBytes || isBomb) return "too_large";
  const text = (path: string): string | undefined => {
    const part = parts.get(path) ?? [...parts.values()].find(({ name }) => name.toLowerCase() === path.toLowerCase());
    if (part === undefined) return undefined;
    const inflated = unzipSync(bytes, { filter: ({ name }) => name === part.name })[part.name];
    return inflated && decodeXml(inflated);
  };
  try {
    return readDirectory([...parts.keys()], text);
  } catch {
    return "not_whole"; // as above, for a part that does not inflate
  }
}

function readDirectory(paths: readonly string[], text: WorkbookParts["text"]): WorkbookParts | WorkbookFault {
  const path = workbookPath(text) ?? paths.find((one) => /(?:^|\/)workbook\.xml$/i.test(one));
  const workbook = path === undefined ? undefined : text(path);
  if (path === undefined || workbook === undefined) return "not_a_workbook";
  const targets = relations(text(relationsPath(path)) ?? "", path);
  const sheets: { readonly name: string; readonly path: string; readonly isHidden: boolean }[] = [];
  let epoch1904 = false;
  for (const tag of xmlTags(workbook)) {
    if (tag.isEnd) continue;
    if (tag.name === "workbookPr") epoch1904 = /^(?:1|true|on)$/i.test(attribute(tag, "date1904") ?? "");
    if (tag.name !== "sheet") continue;
    const target = targets.get(attribute(tag, "id") ?? "");
    if (target && /worksheet/i.test(target.type))
      sheets.push({
        name: attribute(tag, "name") ?? "",
        path: target.path,
        isHidden: /hidden/i.test(attribute(tag, "state") ?? ""),
      });
  }
  const pathOf = (type: RegExp): string => [...targets.values()].find((target) => type.test(target.type))?.path ?? "";
  return { sheets, epoch1904, text, stylesPath: pathOf(/\/styles$/), stringsPath: pathOf(/\/sharedStrings$/) };
}

function workbookPath(text: WorkbookParts["text"]): string | undefined {
  const root = relations(text("_rels/.rels") ?? "", "");
  return [...root.values()].find(({ type }) => type.endsWith("/officeDocument"))?.path;
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function relations(xml: string, from: string): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
  const found = new Map<string, { readonly type: string; readonly path: string }>();
  for (const tag of xmlTags(xml)) {
    if (tag.name !== "Relationship" || tag.isEnd) continue;
    const target = attribute(tag, "Target") ?? "";
    found.set(attribute(tag, "Id") ?? "", { type: attribute(tag, "Type") ?? "", path: resolve(from, target) });
  }
  return found;
}

function resolve(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replace(/^\/+/, "").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Packages are written in UTF-8, now and then in UTF-16 with a mark. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
