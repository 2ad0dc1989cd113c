import { GROUP_LABELS } from "../../model/codebook.ts";
import { INDICATOR_GROUPS } from "../../model/indicator.ts";
import type { Report, Slice } from "../../view/slice.ts";
import { useLocale, useMessages } from "../atlas.ts";
import { placeName } from "../placeName.ts";

/** How many indicators of each group a report states. Presence, not a score: dots, no sums, no order by count. */
export function PresenceGrid({ slice }: { readonly slice: Slice }) {
  const { page } = useMessages();
  const locale = useLocale();
  const groupOf = new Map<string, string>(slice.indicators.map((indicator) => [indicator.id, indicator.group]));
  const stated = (report: Report, group: string): number =>
    new Set(
      slice.cells
        .filter((cell) => cell.jurisdiction === report.jurisdiction && cell.period === report.period)
        .filter((cell) => cell.stated === "stated" && groupOf.get(cell.indicator) === group)
        .map((cell) => cell.indicator),
    ).size;
  const nameOf = (report: Report): string => placeName(slice, report.jurisdiction, locale, "short");
  return (
    <div className="table-frame">
      <table className="presence">
        <caption className="visually-hidden">{page.presenceTitle}</caption>
        <thead>
          <tr>
            <td />
            {slice.reports.map((report) => (
              <th key={report.document} scope="col">
                <a href={`#/place/${report.jurisdiction}`}>{nameOf(report)}</a>
                <br />
                {report.period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {INDICATOR_GROUPS.map((group) => (
            <tr key={group}>
              <th scope="row">{GROUP_LABELS[group][locale]}</th>
              {slice.reports.map((report) => (
                <PresenceCell
                  key={report.document}
                  count={stated(report, group)}
                  label={page.presenceCell(nameOf(report), GROUP_LABELS[group][locale], stated(report, group))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="legend">{page.presenceNote}</p>
    </div>
  );
}

function PresenceCell({ count, label }: { readonly count: number; readonly label: string }) {
  const { page } = useMessages();
  return (
    <td className={count === 0 ? "missing" : "dots"}>
      <span aria-hidden="true">{count === 0 ? page.notStated : "●".repeat(count)}</span>
      <span className="visually-hidden">{label}</span>
    </td>
  );
}
