import type { TextEncoding } from "../../intake/decodeText.ts";
import type { DocumentRefusal } from "../../intake/document/documentText.ts";
import type { UploadStep } from "../../intake/uploadReading.ts";
import type { IndicatorId } from "../../model/codebook.ts";
import type { ReviewHistory } from "../../workspace/reviewQueueHistory.ts";
import { startHistory } from "../../workspace/reviewQueueHistory.ts";
import type { FigureRef } from "../../workspace/reviewQueueState.ts";
import type { Keeping } from "../../workspace/savedUploads.ts";

export const DESK_MODES = ["document", "indicator", "duplicates", "sample", "finish"] as const;
export type DeskMode = (typeof DESK_MODES)[number];

/** Files on their way in. */
export interface Incoming {
  readonly done: number;
  readonly total: number;
  readonly fileName: string;
  readonly step?: UploadStep;
}

/** A file that gave no report; "interrupted" when the worker died over it. */
export interface LeftOut {
  readonly fileName: string;
  readonly reason: DocumentRefusal | "interrupted";
}

/** What a person should know of a file that was read. */
export interface ReadingNote {
  readonly document: string;
  readonly fileName: string;
  /** Absent where the file itself says how it is encoded. */
  readonly guessed?: TextEncoding;
  readonly undecoded: number;
  readonly pagesWithoutText: readonly number[];
}

/** What is being written: a figure, or a number that the reader refused, by its index in the document. */
export type Editing = { readonly kind: "figure" } | { readonly kind: "refusal"; readonly index: number };

export interface DeskState {
  readonly opening: "opening" | "ready" | "failed";
  readonly keeping: Keeping;
  readonly history: ReviewHistory;
  readonly incoming?: Incoming;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly ReadingNote[];
  readonly mode: DeskMode;
  /** The report on the desk, and the figure in it that the keys speak of. */
  readonly document?: string;
  readonly figure?: string;
  readonly indicator?: IndicatorId;
  /** The sentences of the indicator, in the order in which they were first shown: no decision moves them. */
  readonly sentences: readonly FigureRef[];
  readonly editing?: Editing;
  readonly showsRefused: boolean;
  readonly showsKeys: boolean;
  readonly keysOn: boolean;
  /** Said to whoever cannot see what changed. */
  readonly said: string;
}

export const NEW_DESK: DeskState = {
  opening: "opening",
  keeping: "kept",
  history: startHistory(),
  leftOut: [],
  notes: [],
  mode: "document",
  sentences: [],
  showsRefused: false,
  showsKeys: false,
  keysOn: true,
  said: "",
};

/** The figure that stands on the desk, in whatever way it is reviewed. */
export function currentRef({ document, figure }: DeskState): FigureRef | undefined {
  return document === undefined || figure === undefined ? undefined : { document, figure };
}
