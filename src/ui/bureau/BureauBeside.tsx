import { Fragment, useMemo } from "react";
import { valueText } from "../../i18n/format.ts";
import { compare } from "../../model/comparability.ts";
import { CODEBOOK, GROUP_LABELS, isIndicatorId } from "../../model/codebook.ts";
import { INDICATOR_GROUPS } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import { basisOf } from "../../readout/naming.ts";
import { headlinesOf } from "../../readout/select.ts";
import { datasetChoice } from "../../view/datasetChoice.ts";
import type { Cell, Report } from "../../view/slice.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { exploreAddress } from "../hooks/useExploration.ts";
import { placeName } from "../placeName.ts";
import { BUREAU_DATASET } from "./bureauDataset.ts";
import { useBureauMessages } from "./useBureau.ts";

function Figure({ cell }: { readonly cell: Cell }) {
  const locale = useLocale();
  const basis = basisOf(cell)?.label[locale];
  return (
    <span className="beside-figure">
      {valueText(cell, locale)} {basis && <span className="soft small">{basis}</span>}
    </span>
  );
}

/** Another place's figures, each with how far it may be compared: judged by the same rules as everywhere. */
function Figures({ cells, mine }: { readonly cells: readonly Cell[]; readonly mine: Observation }) {
  const words = useBureauMessages();
  if (cells.length === 0) return <span className="soft small">{words.notStated}</span>;
  return cells.map((cell) => {
    const { level } = compare([mine, cell]);
    return (
      <Fragment key={cell.id}>
        <Figure cell={cell} />
        <span className="small beside-relation" data-level={level}>
          {words.relations[level]}
        </span>
      </Fragment>
    );
  });
}

interface RowProps {
  readonly mine: Observation;
  readonly reports: readonly Report[];
}

function Row({ mine, reports }: RowProps) {
  const locale = useLocale();
  const { slice } = useAtlas().seed;
  const theirs = headlinesOf(slice, mine.indicator).filter(({ stated }) => stated === "stated");
  const label = slice.indicators.find(({ id }) => id === mine.indicator)?.label[locale] ?? mine.indicator;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="beside-mine">
        <Figure cell={mine} />
      </td>
      {reports.map((report) => (
        <td key={report.document}>
          <Figures
            mine={mine}
            cells={theirs.filter(
              ({ jurisdiction, period }) => jurisdiction === report.jurisdiction && period === report.period,
            )}
          />
        </td>
      ))}
    </tr>
  );
}

interface Props {
  readonly own: readonly Observation[];
  readonly period: string;
}

/** 本单位 beside the latest report of each collected place, figure by figure. */
export function BureauBeside({ own, period }: Props) {
  const words = useBureauMessages();
  const locale = useLocale();
  const { slice } = useAtlas().seed;
  const groups = useMemo(
    () =>
      INDICATOR_GROUPS.map((group) => ({
        group,
        rows: own.filter(({ indicator }) => isIndicatorId(indicator) && CODEBOOK[indicator].group === group),
      })).filter(({ rows }) => rows.length > 0),
    [own],
  );
  const charts = exploreAddress({
    ...DEFAULT_VIEW,
    indicators: own.slice(0, 1).map(({ indicator }) => indicator),
    chart: "ranking",
    dataset: datasetChoice(["published", BUREAU_DATASET]),
  });
  return (
    <section className="block bureau-beside" aria-labelledby="beside-title">
      <h2 id="beside-title">{words.beside}</h2>
      {own.length === 0 ? (
        <p className="soft">{words.besideNone}</p>
      ) : (
        <>
          <p>
            {words.besideLead} <a href={`#${charts}`}>{words.openCharts}</a>
          </p>
          <div className="beside-frame" role="region" aria-label={words.besideCaption} tabIndex={0}>
            <table className="beside-table">
              <caption className="visually-hidden">{words.besideCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.indicator}</th>
                  <th scope="col" className="beside-mine">
                    {words.mine(period)}
                  </th>
                  {slice.reports.map((report) => (
                    <th key={report.document} scope="col">
                      {words.column(placeName(slice, report.jurisdiction, locale), report.period)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {groups.map(({ group, rows }) => (
                  <Fragment key={group}>
                    <tr className="beside-group">
                      <th scope="colgroup" colSpan={slice.reports.length + 2}>
                        {GROUP_LABELS[group][locale]}
                      </th>
                    </tr>
                    {rows.map((one) => (
                      <Row key={one.id} mine={one} reports={slice.reports} />
                    ))}
                  </Fragment>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
