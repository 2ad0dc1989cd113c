import type { OwnDataset } from "./ownDataset.ts";
import type { Report, Slice, UnreadFigure } from "./slice.ts";

/** Figures of an answer that stand in a table and could not be read, with the report they belong to. */
export interface PlacedUnread extends UnreadFigure {
  /** Stands in addresses, as a figure's id does. */
  readonly id: string;
  readonly report: Report;
}

/** The answer with what could not be read of what it asks for. */
export function withUnread(slice: Slice, datasets: readonly Pick<OwnDataset, "documents">[]): Slice {
  const byDocument = new Map(
    datasets.flatMap(({ documents }) => documents.flatMap(({ id, unread }) => (unread ? [[id, unread] as const] : []))),
  );
  if (byDocument.size === 0) return slice;
  const asked = new Set(slice.indicators.map(({ id }) => id));
  const reports = slice.reports.map((report) => {
    const unread = byDocument.get(report.document)?.filter(({ indicator }) => asked.has(indicator)) ?? [];
    return unread.length === 0 ? report : { ...report, unread };
  });
  return { ...slice, reports };
}

export function unreadFigures({ reports }: Pick<Slice, "reports">): readonly PlacedUnread[] {
  return reports.flatMap((report) =>
    (report.unread ?? []).map((one, index) => ({ ...one, report, id: `unread:${report.document}:${index}` })),
  );
}
