import { useMemo } from "react";
import { headline } from "../../readout/headline.ts";
import { summaryLine } from "../../readout/summaryLine.ts";
import { themeReadout } from "../../readout/themeReadout.ts";
import { INDICATOR_GROUPS, type IndicatorGroup } from "../../model/indicator.ts";
import { GROUP_LABELS, GROUP_TITLES } from "../../model/codebook.ts";
import type { Slice } from "../../view/slice.ts";
import { useLocale, useMessages } from "../atlas.ts";
import { FilterSentence } from "../components/FilterSentence.tsx";
import { JumpLink } from "../components/JumpLink.tsx";
import { IndicatorMatrix } from "../components/IndicatorMatrix.tsx";
import { Notices } from "../components/Notices.tsx";
import { PresenceGrid } from "../components/PresenceGrid.tsx";
import { RichText } from "../components/RichText.tsx";
import { ThemeBlock } from "../components/ThemeBlock.tsx";
import { useReading } from "../reading.ts";

/** The dashboard's four themes are the first four groups of the codebook; the first one leads. */
const LEAD: IndicatorGroup = INDICATOR_GROUPS[0];
const THEMES: readonly IndicatorGroup[] = INDICATOR_GROUPS.slice(1, 4);
const MATRIX = "all-indicators";

function ThemeStrip() {
  const { page } = useMessages();
  const locale = useLocale();
  return (
    <nav className="theme-strip" aria-label={page.themes}>
      {[LEAD, ...THEMES].map((group) => (
        <JumpLink key={group} to={`theme-${group}`}>
          {GROUP_LABELS[group][locale]}
        </JumpLink>
      ))}
      <JumpLink to={MATRIX}>{page.all}</JumpLink>
    </nav>
  );
}

function Findings({ slice }: { readonly slice: Slice }) {
  const locale = useLocale();
  return (
    <ul className="findings-row">
      {THEMES.map((group) => (
        <li key={group}>
          <JumpLink to={`theme-${group}`}>
            <strong>{GROUP_TITLES[group][locale]}</strong>
            <span>{themeReadout(group, slice).link}</span>
          </JumpLink>
        </li>
      ))}
    </ul>
  );
}

function Presence({ slice }: { readonly slice: Slice }) {
  const { page } = useMessages();
  const stated = new Set(slice.cells.filter((cell) => cell.stated === "stated").map((cell) => cell.indicator)).size;
  return (
    <section className="block" aria-labelledby="title-presence">
      <h2 id="title-presence">{page.presenceTitle}</h2>
      <PresenceGrid slice={slice} />
      <p>
        <JumpLink to={MATRIX}>→ {page.seeAllIndicators(stated)}</JumpLink>
      </p>
    </section>
  );
}

function yearsOf(slice: Slice): readonly (readonly [year: number, reports: number])[] {
  const years = [...new Set(slice.reports.map((report) => report.period))];
  return years.map((year) => [year, slice.reports.filter((report) => report.period === year).length]);
}

/** The first page: in ten seconds, what may be compared and what may not; then each theme; then everything. */
export function Dashboard() {
  const { page } = useMessages();
  const locale = useLocale();
  const { choices, answer } = useReading();
  const { slice } = answer;
  const summary = useMemo(() => summaryLine(slice, locale), [slice, locale]);
  const isStale = answer.state === "waiting";
  return (
    <>
      <div className="opening">
        <h1>
          <RichText text={headline(slice, locale)} />
        </h1>
        <div className="wide-only">
          <p className="summary">
            <RichText text={summary} />
          </p>
          <FilterSentence choices={choices} slice={slice} />
        </div>
        <details className="narrow-only opening-more">
          <summary>{page.reportsInShort(slice.reports.length, yearsOf(slice))}</summary>
          <p>
            <RichText text={summary} />
          </p>
          <FilterSentence choices={choices} slice={slice} />
        </details>
        <Notices choices={choices} answer={answer} />
      </div>
      <ThemeStrip />
      <div className={isStale ? "flow stale" : "flow"} aria-busy={isStale}>
        <div className="first-row">
          <ThemeBlock theme={LEAD} slice={slice} view={choices.view} stacked />
          <Presence slice={slice} />
        </div>
        <Findings slice={slice} />
        {THEMES.map((theme) => (
          <ThemeBlock key={theme} theme={theme} slice={slice} view={choices.view} />
        ))}
        <IndicatorMatrix id={MATRIX} slice={slice} view={choices.view} />
      </div>
    </>
  );
}
