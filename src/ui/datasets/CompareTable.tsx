import { useState } from "react";
import { valueText } from "../../i18n/format.ts";
import { basisOf, indicatorName } from "../../readout/naming.ts";
import { COMPARED, type Compared, type ComparedFigure, type OwnComparison } from "../../readout/compareOwn.ts";
import type { Cell, Slice } from "../../view/slice.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { placeName } from "../placeName.ts";
import { useDatasetsMessages } from "./useDatasetsMessages.ts";

/** More rows are drawn when asked for. */
const ROWS = 100;

function Value({ cell }: { readonly cell: Cell | undefined }) {
  const { compare } = useDatasetsMessages();
  const locale = useLocale();
  if (!cell) return <span className="soft">{compare.notStated}</span>;
  const basis = basisOf(cell)?.label[locale];
  return (
    <>
      {valueText(cell, locale)} {basis && <span className="soft small">{basis}</span>}
    </>
  );
}

/** The published sentence itself, or the page that states the figure. */
function Sentence({ cell }: { readonly cell: Cell | undefined }) {
  const { compare } = useDatasetsMessages();
  const { documents } = useAtlas().seed;
  if (!cell) return null;
  const document = documents.find(({ id }) => id === cell.evidence?.document);
  if (cell.evidence) {
    return (
      <>
        <q lang="zh-CN">{cell.evidence.text}</q>{" "}
        {document && (
          <a className="small" href={`#/place/${cell.jurisdiction}?cell=${encodeURIComponent(cell.id)}`}>
            {compare.open}
          </a>
        )}
      </>
    );
  }
  return <span className="address small">{cell.sourceUrl ?? cell.note}</span>;
}

function Row({ figure, slice }: { readonly figure: ComparedFigure; readonly slice: Slice }) {
  const { compare } = useDatasetsMessages();
  const locale = useLocale();
  const { own, published, is, reasons, jurisdiction, period, indicator } = figure;
  const label =
    slice.indicators.find(({ id }) => id === indicator)?.label[locale] ?? indicatorName(indicator, locale, slice);
  return (
    <tr data-is={is}>
      <th scope="row">{placeName(slice, jurisdiction, locale)}</th>
      <td data-label={compare.columns.period}>{period}</td>
      <td data-label={compare.columns.indicator}>{label}</td>
      <td data-label={compare.columns.own}>
        <Value cell={own} />
      </td>
      <td data-label={compare.columns.published}>
        <Value cell={published} />
      </td>
      <td data-label={compare.columns.is}>
        <strong>{compare.is[is]}</strong>{" "}
        <span className="small soft">
          {reasons.map((reason) => compare.reasons[reason]).join(locale === "en" ? ", " : "、")}
        </span>
      </td>
      <td data-label={compare.columns.sentence} className="compare-sentence">
        <Sentence cell={published} />
      </td>
    </tr>
  );
}

function Filter({
  comparison,
  chosen,
  choose,
}: {
  readonly comparison: OwnComparison;
  readonly chosen: Compared | "all";
  readonly choose: (one: Compared | "all") => void;
}) {
  const { compare } = useDatasetsMessages();
  const countOf = (one: Compared | "all"): number =>
    one === "all" ? comparison.figures.length : comparison.figures.filter(({ is }) => is === one).length;
  return (
    <p className="compare-filter" role="group" aria-label={compare.filter}>
      {(["all", ...COMPARED] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="plain-button"
          aria-pressed={chosen === one}
          onClick={() => choose(one)}
        >
          {one === "all" ? compare.all : compare.is[one]} {compare.counted(countOf(one))}
        </button>
      ))}
    </p>
  );
}

interface Props {
  readonly comparison: OwnComparison;
  readonly slice: Slice;
  readonly chosen: Compared | "all";
  readonly choose: (one: Compared | "all") => void;
}

/** Own figures beside the published ones, with the sentence that states each. */
export function CompareTable({ comparison, slice, chosen, choose }: Props) {
  const { compare } = useDatasetsMessages();
  const [most, setMost] = useState(ROWS);
  const shown = comparison.figures.filter(({ is }) => chosen === "all" || is === chosen);
  const { columns } = compare;
  return (
    <>
      <Filter comparison={comparison} chosen={chosen} choose={choose} />
      {shown.length === 0 ? (
        <p className="soft">{compare.noneOfKind}</p>
      ) : (
        <div className="beside-frame" role="region" aria-label={compare.caption(shown.length)} tabIndex={0}>
          <table className="compare-table">
            <caption className="visually-hidden">{compare.caption(shown.length)}</caption>
            <thead>
              <tr>
                {(["place", "period", "indicator", "own", "published", "is", "sentence"] as const).map((column) => (
                  <th key={column} scope="col">
                    {columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, most).map((figure) => (
                <Row key={`${figure.own?.id ?? ""} ${figure.published?.id ?? ""}`} figure={figure} slice={slice} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length > most && (
        <button type="button" className="plain-button" onClick={() => setMost(most + ROWS)}>
          {compare.more(Math.min(ROWS, shown.length - most))}
        </button>
      )}
    </>
  );
}
