import { COLOURS, type ColourName } from "../../chart/theme.ts";
import { xmlText } from "../xlsxCells.ts";

/** Named in full: PowerPoint takes a Latin face for Chinese where only one is set, and then none of its own has the characters. */
export const FACE = "Microsoft YaHei";

export function hex(name: ColourName): string {
  return COLOURS[name].light.slice(1);
}

export function faces(): string {
  return `<a:latin typeface="${FACE}"/><a:ea typeface="${FACE}"/><a:cs typeface="${FACE}"/>`;
}

/** Text properties of axes, labels and legends; size in points. */
export function textProperties(size: number, colour: ColourName = "ink", isBold = false): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", size, colour, isBold)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

export function runProperties(tag: "defRPr" | "rPr", size: number, colour: ColourName, isBold = false): string {
  const lang = tag === "rPr" ? ' lang="zh-CN"' : "";
  return `<a:${tag}${lang} sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}">${solid(colour)}${faces()}</a:${tag}>`;
}

/** Rich text of a title or a label of its own. */
export function richText(text: string, size: number, colour: ColourName): string {
  return `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", size, colour)}</a:pPr><a:r>${runProperties("rPr", size, colour)}<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

export function solid(colour: ColourName): string {
  return `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;
}

/** Width in points. */
export function line(colour: ColourName, width: number, dash?: "dash"): string {
  const dashed = dash ? `<a:prstDash val="${dash}"/>` : "";
  return `<a:ln w="${Math.round(width * 12_700)}" cap="flat">${solid(colour)}${dashed}<a:round/></a:ln>`;
}

export const NO_LINE = "<a:ln><a:noFill/></a:ln>";
