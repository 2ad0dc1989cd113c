import type { BriefingFigure } from "../../export/briefingFigure.ts";
import { figureCitation, figureSentence } from "../../export/figureSentence.ts";
import { pastedTable, tableOfFigure, type FigureTable } from "../../export/pastedTable.ts";
import { pictureName } from "../../export/pictureName.ts";
import { shareMessages } from "../../i18n/shareMessages.ts";
import { saveFile } from "../saveFile.ts";
import { today } from "./briefingOf.ts";
import { copyRich, type Clip } from "../copyText.ts";
import { figurePng } from "./figurePng.ts";
import { mayDownload } from "./mayDownload.ts";

/** What the browser would not put on the clipboard, for the reader's own hand. */
export interface ByHandClip extends Clip {
  readonly table?: FigureTable;
}

/** How something asked of a figure ended. */
export interface Outcome {
  readonly said: string;
  readonly byHand?: ByHandClip;
  /** A picture to be held, where nothing can be downloaded. */
  readonly held?: Blob;
}

export const ACTS = ["sentence", "table", "citation", "picture"] as const;
export type Act = (typeof ACTS)[number];

/** What the row of buttons under a figure does. The first step to the clipboard is taken before anything is awaited. */
export function actOn(figure: BriefingFigure, act: Act): Promise<Outcome> {
  if (act === "picture") return savePicture(figure);
  const words = shareMessages(figure.view.locale);
  return copyClip(clipOf(figure, act), words.copied[act], words.byHand);
}

function clipOf(figure: BriefingFigure, act: Exclude<Act, "picture">): ByHandClip {
  if (act === "sentence") return { text: figureSentence(figure) };
  if (act === "citation") return { text: figureCitation(figure, today()) };
  return { ...pastedTable(figure), table: tableOfFigure(figure) };
}

export async function copyClip(clip: ByHandClip, done: string, refused: string): Promise<Outcome> {
  return (await copyRich(clip)) ? { said: done } : { said: refused, byHand: clip };
}

/** As it lies on the page, sharp on a slide. */
const PICTURE = { shape: "natural", theme: "light" } as const;
const SCALE = 2;

async function savePicture(figure: BriefingFigure): Promise<Outcome> {
  const { blob } = await figurePng(figure, PICTURE, SCALE);
  return saveOrHold(blob, pictureName(figure, today(), "png"), figure);
}

export function saveOrHold(blob: Blob, name: string, { view }: BriefingFigure): Outcome {
  const words = shareMessages(view.locale);
  const isDropped = !mayDownload(navigator.userAgent);
  if (isDropped && blob.type === "image/png") return { said: words.hold.text, held: blob };
  saveFile(name, blob, blob.type);
  return { said: isDropped ? words.inChat(name) : words.saved(name) };
}
