import { placePageMessages } from "../../i18n/placePageMessages.ts";
import { isOwnDataset } from "../../model/dataset.ts";
import type { Cell, Report } from "../../view/slice.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { useLocale, useMessages } from "../atlas.ts";
import { useDatasets } from "../explore/useDatasets.ts";
import { exploreAddress } from "../hooks/useExploration.ts";
import { DESK_DATASET, useOwnReports } from "../ownReports.ts";

/** More columns than these are no longer read. */
const MOST_BESIDE = 6;

interface ReportChoiceProps {
  readonly reports: readonly Report[];
  readonly shown: Report;
  readonly choose: (report: Report) => void;
}

/** Which of the place's reports stands below. */
export function ReportChoice({ reports, shown, choose }: ReportChoiceProps) {
  const { page } = useMessages();
  const own = useOwnReports().documents;
  const { nameOf } = useDatasets();
  const texts = placePageMessages(useLocale());
  const nameOfReport = (report: Report): string =>
    isOutside(report)
      ? texts.ofData(report.period, nameOf(report.dataset ?? ""))
      : page.reportOf(
          report.period,
          report.coverage,
          own.some(({ id }) => id === report.document),
        );
  if (reports.length < 2) return null;
  return (
    <p className="report-choice" role="group" aria-label={page.chooseReport}>
      {reports.map((report) => (
        <button
          key={report.document}
          type="button"
          className="plain-button"
          aria-pressed={report === shown}
          onClick={() => choose(report)}
        >
          {nameOfReport(report)}
        </button>
      ))}
    </p>
  );
}

/** Of excerpts or of a reader's table: figures without a report's text. */
export function isOutside({ dataset }: Report): boolean {
  return dataset !== undefined && dataset !== DEFAULT_VIEW.dataset && dataset !== DESK_DATASET;
}

/** What figures without a report are, before the first of them. */
export function DataLine({ report, cells }: { readonly report: Report; readonly cells: readonly Cell[] }) {
  const texts = placePageMessages(useLocale());
  const { nameOf } = useDatasets();
  if (!isOutside(report)) return null;
  const dataset = report.dataset ?? "";
  const indicators = [...new Set(cells.map(({ indicator }) => indicator))].slice(0, MOST_BESIDE);
  const beside: View = { ...DEFAULT_VIEW, dataset, indicators };
  return (
    <p className="small other-data">
      {texts.fromData(nameOf(dataset))} {isOwnDataset(dataset) ? texts.ownFigures : texts.excerpts}{" "}
      <a href={`#${exploreAddress(beside)}`}>{texts.besideOthers}</a>
    </p>
  );
}
