import { useMemo, useState } from "react";
import { fittingKinds } from "../../chart/fittingKinds.ts";
import { GROUP_LABELS } from "../../model/codebook.ts";
import { INDICATOR_GROUPS } from "../../model/indicator.ts";
import { placeReadout, type Elsewhere, type PlaceReadout } from "../../readout/placeReadout.ts";
import { isOf, reportsOf, withOneReport } from "../../readout/placeYears.ts";
import { narrowSlice } from "../../view/narrowSlice.ts";
import type { Report, Slice } from "../../view/slice.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { useAtlas, useLocale, useMessages } from "../atlas.ts";
import { PlaceExport } from "../datasets/PlaceExport.tsx";
import { Chips } from "../components/Chips.tsx";
import { DocumentLine, PlaceReportText, type PlaceDocument } from "../components/PlaceReportText.tsx";
import { DataLine, isOutside, ReportChoice } from "../components/PlaceReports.tsx";
import { PlaceStatements } from "../components/PlaceStatements.tsx";
import { RichText } from "../components/RichText.tsx";
import { YearsBeside } from "../components/YearsBeside.tsx";
import { exploreAddress } from "../hooks/useExploration.ts";
import { useOwnReports } from "../ownReports.ts";
import { PackButton } from "../pack/PackButton.tsx";
import { placeName } from "../placeName.ts";
import { useReading } from "../reading.ts";
import { FigureActions } from "../share/FigureActions.tsx";

/** The way to a picture of all places, only where they may be set in an order; a funnel where there are enough. */
function StandsAmong({ row, slice }: { readonly row: Elsewhere; readonly slice: Slice }) {
  const { page } = useMessages();
  const address = useMemo(() => {
    const asked: View = { ...slice.view, jurisdictions: [], period: "latest", indicators: [row.indicator] };
    const isFunnel = fittingKinds(asked, narrowSlice(slice, asked)).funnel.fits;
    return exploreAddress({ ...asked, chart: isFunnel ? "funnel" : "ranking" });
  }, [row, slice]);
  return row.mayOrder ? (
    <p className="small">
      <a href={`#${address}`}>{page.standsAmong}</a>
    </p>
  ) : null;
}

function ElsewhereRows({ readout, slice }: { readonly readout: PlaceReadout; readonly slice: Slice }) {
  const { page } = useMessages();
  return (
    <section className="block">
      <h2>{page.sameNamed}</h2>
      <dl className="statements">
        {readout.elsewhere.map((row) => (
          <div key={row.cell} className="pair">
            <dt>{row.name}</dt>
            <dd>
              <RichText text={row.others} />
              <Chips chips={row.chips} />
              <StandsAmong row={row} slice={slice} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="coverage">{readout.closing}</p>
    </section>
  );
}

function NoSuchPlace() {
  const { page } = useMessages();
  const locale = useLocale();
  const { slice } = useAtlas().seed;
  return (
    <div className="opening prose">
      <h1>{page.noSuchPlace}</h1>
      <p>{page.placesCollected}</p>
      <ul className="bullets">
        {slice.places.map((place) => (
          <li key={place.id}>
            <a href={`#/place/${place.id}`}>{placeName(slice, place.id, locale, "full")}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useDocument(id: string): PlaceDocument {
  const { documents } = useAtlas().seed;
  const own = useOwnReports().documents.find((one) => one.id === id);
  const published = documents.find((one) => one.id === id);
  return { id, ...(published && { published }), ...(own && { own }) };
}

interface OneReport {
  readonly report: Report;
  /** This report of the place among the others. */
  readonly slice: Slice;
}

/** The report's figures as one table to take along. */
function PlaceActions({ report, slice }: OneReport) {
  const { jurisdiction, period } = report;
  const drawn = useMemo(() => {
    const view: View = {
      ...DEFAULT_VIEW,
      locale: slice.view.locale,
      dataset: slice.view.dataset,
      jurisdictions: [jurisdiction],
      period: { from: period, to: period },
    };
    const reports = slice.reports.filter(({ document }) => document === report.document);
    const cells = slice.cells.filter((cell) => isOf(cell, report));
    const stated = new Set(cells.map(({ indicator }) => indicator));
    const indicators = slice.indicators.filter(({ id }) => stated.has(id));
    const own: Slice = { ...slice, view, reports, cells, indicators };
    return { view, slice: own, around: own };
  }, [report, jurisdiction, period, slice]);
  return (
    <FigureActions {...drawn}>
      <PackButton view={drawn.view} />
    </FigureActions>
  );
}

/** What one report states, by theme; then others of the same name, then the whole text. */
function ReportOfPlace({ report, slice }: OneReport) {
  const { page } = useMessages();
  const locale = useLocale();
  const document = useDocument(report.document);
  const readout = useMemo(() => placeReadout(report.jurisdiction, slice), [report, slice]);
  const own = useMemo(() => slice.cells.filter((cell) => isOf(cell, report)), [report, slice]);
  const groups = INDICATOR_GROUPS.map((group) => ({
    group,
    label: GROUP_LABELS[group][locale],
    cells: own.filter((cell) => slice.indicators.some((one) => one.id === cell.indicator && one.group === group)),
  })).filter(({ cells }) => cells.length > 0);
  return (
    <>
      <div className="report-head">
        <p className="summary">{readout.facts}</p>
        <DocumentLine document={document} />
        <DataLine report={report} cells={own} />
        <p className="place-summary">
          <RichText text={readout.summary} />
        </p>
      </div>
      <section className="block">
        <h2>{page.stated}</h2>
        <dl className="statements">
          {groups.map(({ group, label, cells }) => (
            <div key={group} className="pair">
              <dt>{label}</dt>
              <dd>
                <PlaceStatements cells={cells} slice={slice} />
              </dd>
            </div>
          ))}
          {readout.notStated !== "" && (
            <div className="pair">
              <dt>{page.notStated}</dt>
              <dd className="soft">{readout.notStated}</dd>
            </div>
          )}
        </dl>
        <PlaceActions report={report} slice={slice} />
      </section>
      <ElsewhereRows readout={readout} slice={slice} />
      {!isOutside(report) && <PlaceReportText key={document.id} document={document} cells={own} />}
    </>
  );
}

interface PlaceProps {
  readonly id: string;
  /** All reports of the place. */
  readonly slice: Slice;
}

function PlaceOf({ id, slice }: PlaceProps) {
  const { page } = useMessages();
  const locale = useLocale();
  const { seed } = useAtlas();
  const reports = reportsOf(id, slice);
  const [chosen, choose] = useState<string>();
  const report = reports.find(({ document }) => document === chosen) ?? reports[0];
  const one = useMemo(() => report && withOneReport(report, slice, seed.slice), [report, slice, seed]);
  if (!report || !one) return null;
  return (
    <>
      <div className="opening">
        <h1>{placeName(slice, id, locale, "full")}</h1>
      </div>
      {reports.length > 1 && <YearsBeside id={id} slice={slice} />}
      <ReportChoice reports={reports} shown={report} choose={({ document }) => choose(document)} />
      <ReportOfPlace report={report} slice={one} />
      <PlaceExport id={id} slice={slice} />
      <p className="soft small">{page.noMap}</p>
    </>
  );
}

/** One place: what its reports state, with evidence, and its years side by side. Nothing grades it. */
export function PlacePage({ id }: { readonly id: string }) {
  const { page } = useMessages();
  const { seed } = useAtlas();
  const { answer } = useReading();
  const hasReport = ({ slice }: { readonly slice: Slice }): boolean => reportsOf(id, slice).length > 0;
  const isWaiting = answer.state === "waiting";
  // Until the place's own answer is there, what the page brought along.
  const shown = [...(isWaiting ? [] : [answer]), seed].find(hasReport);
  return (
    <>
      <div role="status">
        {isWaiting && <p className="notice">{page.readingPlace}</p>}
        {answer.state === "failed" && <p className="notice">{page.placeFailed}</p>}
      </div>
      {shown && <PlaceOf id={id} slice={shown.slice} />}
      {!shown && !isWaiting && <NoSuchPlace />}
    </>
  );
}
