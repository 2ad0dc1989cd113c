import { CODEBOOK, isIndicatorId, type IndicatorId } from "../model/codebook.ts";
import type { ReviewDocument, ReviewFigure, ReviewQueue } from "./reviewQueueState.ts";

/** Reports of which only one can stand: the same bytes, or two reports for one place, year and part of the year. */
export interface DuplicateGroup {
  readonly kind: "same_file" | "same_report";
  readonly documents: readonly ReviewDocument[];
  /** Whether all but one were set aside. */
  readonly isSettled: boolean;
}

/** Reports that are the same file are named once, as such. */
export function duplicatesIn({ documents }: ReviewQueue): readonly DuplicateGroup[] {
  const files = groupsBy(documents, ({ sha256 }) => sha256);
  const isSameFile = new Set(files.map((group) => group.map(({ id }) => id).join(" ")));
  const reports = groupsBy(documents, reportKey).filter(
    (group) => !isSameFile.has(group.map(({ id }) => id).join(" ")),
  );
  return [
    ...files.map((group) => groupOf("same_file", group)),
    ...reports.map((group) => groupOf("same_report", group)),
  ];
}

function groupOf(kind: DuplicateGroup["kind"], documents: readonly ReviewDocument[]): DuplicateGroup {
  return { kind, documents, isSettled: documents.filter(({ isSetAside }) => !isSetAside).length <= 1 };
}

function groupsBy(
  documents: readonly ReviewDocument[],
  keyOf: (document: ReviewDocument) => string,
): readonly (readonly ReviewDocument[])[] {
  const groups = new Map<string, ReviewDocument[]>();
  for (const document of documents) {
    const key = keyOf(document);
    if (key !== "") groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** "" while place or year is not known. */
function reportKey({ place, period, coverage }: ReviewDocument): string {
  const name = place.id ?? place.name.replace(/\s+/g, "");
  return name === "" || period === undefined ? "" : [name, period, coverage].join("\n");
}

/** What two reports state of one indicator, side by side. */
export interface SideBySide {
  readonly indicator: IndicatorId;
  readonly one: readonly ReviewFigure[];
  readonly other: readonly ReviewFigure[];
  readonly isSame: boolean;
}

/** In the order of the codebook; indicators of neither are left out. */
export function sideBySide(one: ReviewDocument, other: ReviewDocument): readonly SideBySide[] {
  return Object.keys(CODEBOOK)
    .filter(isIndicatorId)
    .map((indicator) => {
      const [left, right] = [figuresOf(one, indicator), figuresOf(other, indicator)];
      return { indicator, one: left, other: right, isSame: saying(left) === saying(right) };
    })
    .filter((row) => row.one.length + row.other.length > 0);
}

function figuresOf({ figures }: ReviewDocument, indicator: IndicatorId): readonly ReviewFigure[] {
  return figures.filter(({ reading, review }) => reading.indicator === indicator && review !== "rejected");
}

function saying(figures: readonly ReviewFigure[]): string {
  return figures
    .map(({ reading: { value, qualifier, unitWritten, basis, scope } }) =>
      [value, qualifier, unitWritten, basis, scope].join(" "),
    )
    .sort()
    .join("\n");
}
