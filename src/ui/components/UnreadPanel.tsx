import { chartWords, shortName } from "../../chart/wording.ts";
import type { Slice } from "../../view/slice.ts";
import type { PlacedUnread } from "../../view/unreadFigures.ts";
import { useLocale, useMessages } from "../atlas.ts";
import { useCloseCell } from "../evidenceAddress.ts";
import { placeName } from "../placeName.ts";

/** A figure that stands in the reader's own table and could not be read: where, what it says, and why it is no number. */
export function UnreadPanel({ unread, slice }: { readonly unread: PlacedUnread; readonly slice: Slice }) {
  const { page } = useMessages();
  const locale = useLocale();
  const close = useCloseCell();
  const { report, indicator, text } = unread;
  const known = slice.indicators.find(({ id }) => id === indicator);
  return (
    <>
      <header>
        <div>
          <p className="small soft">
            {placeName(slice, report.jurisdiction, locale, "full")} · {page.fullPeriod(report.period)}
          </p>
          <h2 id="evidence-title">{known ? shortName(known, locale) : indicator}</h2>
          <p className="value">{chartWords(locale).empty.short.unread}</p>
        </div>
        <button type="button" className="close" onClick={close}>
          {page.close}
        </button>
      </header>
      <dl className="facts">
        <dt>{page.sourceLabel}</dt>
        <dd lang="zh-CN">{text}</dd>
      </dl>
    </>
  );
}
