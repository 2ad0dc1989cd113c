import { INDICATOR_GROUPS, type IndicatorGroup } from "../../model/indicator.ts";
import { useAtlas, useMessages } from "../atlas.ts";
import { EvidencePanel } from "../components/EvidencePanel.tsx";
import { PresenceGrid } from "../components/PresenceGrid.tsx";
import { ThemeBlock } from "../components/ThemeBlock.tsx";
import { useFit } from "../hooks/useFit.ts";
import { useReading } from "../reading.ts";
import { MeetingFrame } from "./MeetingFrame.tsx";

const THEMES: readonly IndicatorGroup[] = INDICATOR_GROUPS.slice(0, 4);

/** Each theme takes two screens, its figure and its words; who stated what closes. */
const SCREENS: readonly (readonly [IndicatorGroup, "figure" | "words"] | undefined)[] = [
  ...THEMES.flatMap((theme) => [[theme, "figure"] as const, [theme, "words"] as const]),
  undefined,
];

function Screen({ at }: { readonly at: number }) {
  const { page } = useMessages();
  const { choices, answer } = useReading();
  const { slice } = answer;
  const ref = useFit();
  const [theme, show] = SCREENS[at] ?? [];
  return (
    <div className="stage" ref={ref}>
      {theme ? (
        <ThemeBlock theme={theme} slice={slice} view={choices.view} layout={show === "words" ? "words" : "figure"} />
      ) : (
        <section>
          <h2>{page.presenceTitle}</h2>
          <PresenceGrid slice={slice} />
        </section>
      )}
    </div>
  );
}

/** The first page, theme by theme. */
export function ThemeMeeting() {
  const { page } = useMessages();
  const { seed } = useAtlas();
  const { slice } = useReading().answer;
  const documents = seed.documents.filter((one) => slice.reports.some((report) => report.document === one.id));
  const years = [...new Set(documents.map((one) => one.period))].map(page.year).join(" · ");
  return (
    <>
      <MeetingFrame screens={SCREENS.length} aside={years}>
        {(at) => <Screen key={at} at={at} />}
      </MeetingFrame>
      <EvidencePanel />
    </>
  );
}
