import { numberText } from "../../i18n/format.ts";
import { BUREAU_INDICATORS, type BureauDoubt } from "../../intake/bureau.ts";
import { CODEBOOK, GROUP_LABELS, type IndicatorId } from "../../model/codebook.ts";
import { INDICATOR_GROUPS, type IndicatorGroup } from "../../model/indicator.ts";
import type { Locale } from "../../model/locale.ts";
import type { BureauMessages } from "../../i18n/zh-CN/bureau.ts";
import { useLocale } from "../atlas.ts";
import { BureauField } from "./BureauField.tsx";
import { useBureau, useBureauMessages, useBureauState } from "./useBureau.ts";

function Heading() {
  const words = useBureauMessages();
  const { desk, reading } = useBureau();
  const place = useBureauState(({ bureau }) => bureau.place);
  const period = useBureauState(({ bureau }) => bureau.period);
  const isInternal = useBureauState(({ bureau }) => bureau.isInternal);
  const isStarted = useBureauState(({ bureau }) =>
    Object.values(bureau.entries).some(({ value }) => value.trim() !== ""),
  );
  return (
    <div className="bureau-heading">
      <label>
        <span>{words.place}</span>
        <input
          name="place"
          lang="zh-CN"
          maxLength={60}
          autoComplete="off"
          placeholder={words.placeHint}
          value={place}
          onChange={({ currentTarget }) => desk.describe({ place: currentTarget.value })}
        />
      </label>
      <label>
        <span>{words.period}</span>
        <input
          name="period"
          autoComplete="off"
          maxLength={24}
          placeholder={words.periodHint}
          value={period}
          onChange={({ currentTarget }) => desk.describe({ period: currentTarget.value })}
        />
      </label>
      <label className="bureau-internal" title={words.internalHint}>
        <input
          type="checkbox"
          checked={isInternal}
          onChange={({ currentTarget }) => desk.describe({ isInternal: currentTarget.checked })}
        />
        <span>{words.internal}</span>
      </label>
      {isStarted &&
        reading.missing.map((one) => (
          <p key={one} className="fault small bureau-fault">
            {words.missing[one]}
          </p>
        ))}
    </div>
  );
}

function doubtText(doubt: BureauDoubt, words: BureauMessages, locale: Locale): string {
  const { doubts } = words;
  switch (doubt.kind) {
    case "resolved_exceeds_handled":
      return doubts.resolved_exceeds_handled(numberText(doubt.resolved, locale), numberText(doubt.handled, locale));
    case "rate_disagrees":
      return doubts.rate_disagrees(numberText(doubt.stated, locale), doubt.counted.toFixed(1));
    case "fractional_count":
      return doubts.fractional_count(CODEBOOK[doubt.indicator].label[locale], numberText(doubt.value, locale));
  }
}

function Doubts() {
  const words = useBureauMessages();
  const locale = useLocale();
  const { doubts } = useBureau().reading;
  return (
    <div role="status">
      {doubts.length > 0 && (
        <div className="notice bureau-doubts">
          <strong>{words.doubtsTitle}</strong>
          <ul>
            {doubts.map((doubt) => (
              <li key={JSON.stringify(doubt)}>{doubtText(doubt, words, locale)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Theme({ group, isFirst }: { readonly group: IndicatorGroup; readonly isFirst: boolean }) {
  const words = useBureauMessages();
  const locale = useLocale();
  const indicators = BUREAU_INDICATORS.filter((id) => CODEBOOK[id].group === group);
  const filled = useBureauState(({ bureau }) => countFilled(bureau.entries, indicators));
  return (
    <details className="bureau-theme" open={isFirst || undefined}>
      <summary>
        <h2>{GROUP_LABELS[group][locale]}</h2>
        <span className="soft small">{words.filledIn(filled, indicators.length)}</span>
      </summary>
      {indicators.map((indicator) => (
        <BureauField key={indicator} indicator={indicator} />
      ))}
    </details>
  );
}

function countFilled(
  entries: Readonly<Record<string, { readonly value: string }>>,
  indicators: readonly IndicatorId[],
): number {
  return indicators.filter((id) => (entries[id]?.value ?? "").trim() !== "").length;
}

/** Every indicator of the codebook by theme; kept as it is typed. */
export function BureauForm() {
  const words = useBureauMessages();
  const filled = useBureauState(({ bureau }) => countFilled(bureau.entries, BUREAU_INDICATORS));
  const isSettled = useBureauState((state) => state.isSettled);
  const keeping = useBureauState((state) => state.keeping);
  return (
    <form className="bureau-form" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <Heading />
      <p className="small" role="status" data-settled={isSettled}>
        {words.filled(filled, BUREAU_INDICATORS.length)}{" "}
        <span className={keeping === "kept" ? "soft" : "fault"}>
          {isSettled ? words.keeping[keeping] : words.saving}
        </span>
      </p>
      <Doubts />
      {INDICATOR_GROUPS.map((group, index) => (
        <Theme key={group} group={group} isFirst={index < 2} />
      ))}
    </form>
  );
}
