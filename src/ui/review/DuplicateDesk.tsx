import { useMemo, useState } from "react";
import { numberText } from "../../i18n/format.ts";
import { CODEBOOK } from "../../model/codebook.ts";
import {
  duplicatesIn,
  sideBySide,
  type DuplicateGroup,
  type SideBySide,
} from "../../workspace/reviewQueueDuplicates.ts";
import type { ReviewDocument, ReviewFigure } from "../../workspace/reviewQueueState.ts";
import { useLocale } from "../atlas.ts";
import { figureText, reportName } from "./figureWords.ts";
import { useDesk, useQueue } from "./useDesk.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

function Figures({ figures }: { readonly figures: readonly ReviewFigure[] }) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  if (figures.length === 0) return <span className="missing">{review.duplicates.nothing}</span>;
  return <span lang="zh-CN">{figures.map(({ reading }) => figureText(reading, locale)).join("、")}</span>;
}

function SideRow({ row }: { readonly row: SideBySide }) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  return (
    <tr data-differs={!row.isSame}>
      <th scope="row">
        {CODEBOOK[row.indicator].short[locale]}
        {!row.isSame && <span className="words">{review.duplicates.differs}</span>}
      </th>
      <td>
        <Figures figures={row.one} />
      </td>
      <td>
        <Figures figures={row.other} />
      </td>
    </tr>
  );
}

function SideTable({ one, other }: { readonly one: ReviewDocument; readonly other: ReviewDocument }) {
  const { review } = useDeskMessages();
  const rows = useMemo(() => sideBySide(one, other), [one, other]);
  return (
    <div className="table-frame" role="region" aria-label={review.duplicates.caption} tabIndex={0}>
      <table className="values side-by-side">
        <caption>{review.duplicates.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{review.duplicates.indicator}</th>
            <th scope="col">{one.fileName}</th>
            <th scope="col">{other.fileName}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SideRow key={row.indicator} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Choice({ document, group }: { readonly document: ReviewDocument; readonly group: DuplicateGroup }) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { desk } = useDesk();
  const isKept = group.isSettled && !document.isSetAside;
  const keep = (): void => {
    const others = group.documents.filter((other) => other !== document);
    desk.act({ kind: "setAside", documents: others.map(({ id }) => id) });
    if (document.isSetAside) desk.act({ kind: "takeBack", documents: [document.id] });
  };
  const facts = { figures: document.figures.length, chars: numberText(document.text.length, locale) };
  return (
    <li>
      <span>
        {document.fileName} <span className="soft small">{review.duplicates.summary(facts)}</span>
      </span>
      {isKept ? (
        <span className="small">{review.duplicates.kept}</span>
      ) : (
        <button type="button" className="plain-button" onClick={keep}>
          {review.duplicates.keep(document.fileName)}
        </button>
      )}
    </li>
  );
}

function Group({ group }: { readonly group: DuplicateGroup }) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const [first, ...others] = group.documents;
  const [beside, setBeside] = useState(others[0]?.id ?? "");
  const other = others.find(({ id }) => id === beside) ?? others[0];
  if (!first || !other) return null;
  const title =
    group.kind === "same_file"
      ? review.duplicates.sameFile
      : review.duplicates.sameReport(first.place.name, first.period === undefined ? "" : review.yearOf(first.period));
  return (
    <section className="block" aria-label={`${title} ${reportName(first, locale)}`}>
      <h2>
        {title} {group.isSettled && <span className="small soft">{review.duplicates.settled}</span>}
      </h2>
      <ul className="choices">
        {group.documents.map((document) => (
          <Choice key={document.id} document={document} group={group} />
        ))}
      </ul>
      {others.length > 1 && (
        <label className="small">
          {review.duplicates.compareWith}{" "}
          <select className="word-control" value={other.id} onChange={(event) => setBeside(event.target.value)}>
            {others.map(({ id, fileName }) => (
              <option key={id} value={id}>
                {fileName}
              </option>
            ))}
          </select>
        </label>
      )}
      {group.kind === "same_report" && <SideTable one={first} other={other} />}
    </section>
  );
}

/** Reports of which only one can stand, side by side to choose. */
export function DuplicateDesk() {
  const { review } = useDeskMessages();
  const queue = useQueue();
  const groups = useMemo(() => duplicatesIn(queue), [queue]);
  return (
    <>
      <p className="desk-lead">{groups.length === 0 ? review.duplicates.none : review.duplicates.lead}</p>
      {groups.map((group) => (
        <Group key={group.documents.map(({ id }) => id).join(" ")} group={group} />
      ))}
    </>
  );
}
