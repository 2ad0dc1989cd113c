import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from "react";
import type { Size } from "../../chart/figure.ts";
import type { BriefingFigure } from "../../export/briefingFigure.ts";
import type { Slice } from "../../view/slice.ts";
import { ChartFigure } from "../components/ChartFigure.tsx";
import { EvidencePanel } from "../components/EvidencePanel.tsx";
import { ValueTable } from "../components/ValueTable.tsx";
import { useFit } from "../hooks/useFit.ts";
import { ReadingContext, useReading } from "../reading.ts";
import { MeetingFrame } from "./MeetingFrame.tsx";
import { fittedPictures, tableParts } from "./meetingParts.ts";
import { usePackFigures } from "./usePackFigures.ts";
import { usePackMessages } from "./usePackMessages.ts";

/** What title, words and controls take from a screen, in pixels; on a wide one the words stand beside the picture. */
const TAKEN = { tall: { width: 84, height: 290 }, wide: { width: 84, height: 190 } } as const;
const WIDE = 1.5;
/** Of a wide screen, as in the style sheet. */
const PICTURE_SHARE = 0.74;

function subscribe(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}

function useRoom(): Size {
  const text = useSyncExternalStore(subscribe, () => `${window.innerWidth} ${window.innerHeight}`);
  return useMemo(() => {
    const [width = 0, height = 0] = text.split(" ").map(Number);
    const isWide = width >= WIDE * height;
    const taken = isWide ? TAKEN.wide : TAKEN.tall;
    const share = isWide ? PICTURE_SHARE : 1;
    return { width: Math.max(240, (width - taken.width) * share), height: Math.max(160, height - taken.height) };
  }, [text]);
}

/** A picture shown at a size of its own, which only script can set under the page's policy. */
function Sized({ width, children }: { readonly width: number; readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.style.setProperty("--picture-width", `${Math.floor(width)}px`), [width]);
  return (
    <div className="fitted" ref={ref}>
      {children}
    </div>
  );
}

function isTabular({ view }: BriefingFigure): boolean {
  return view.chart === "matrix" || view.chart === "table";
}

interface Screen {
  readonly figure: BriefingFigure;
  readonly slice: Slice;
  readonly title: string;
  readonly body: ReactNode;
}

function useScreens(figures: readonly BriefingFigure[]): readonly Screen[] {
  const words = usePackMessages().meeting;
  const room = useRoom();
  return useMemo(
    () =>
      figures.flatMap((figure): readonly Screen[] => {
        const parts: readonly Omit<Screen, "title" | "figure">[] = isTabular(figure)
          ? tableParts(figure).map((slice) => ({ slice, body: <ValueTable view={figure.view} slice={slice} /> }))
          : fittedPictures(figure, room).map(({ slice, width, scale }, index) => ({
              slice,
              body: (
                <Sized width={width * scale}>
                  <ChartFigure
                    id={`meeting ${figure.id} ${index}`}
                    view={figure.view}
                    slice={slice}
                    widths={{ wide: width }}
                  />
                </Sized>
              ),
            }));
        return parts.map((part, index) => ({
          ...part,
          figure,
          title: parts.length > 1 ? words.part(figure.title, index + 1, parts.length) : figure.title,
        }));
      }),
    [figures, room, words],
  );
}

function ScreenOf({ screen }: { readonly screen: Screen }) {
  const ref = useFit();
  const { figure, title, body } = screen;
  const isTable = isTabular(figure);
  return (
    <div className={isTable ? "stage" : "stage drawn"} ref={ref}>
      <h2>{title}</h2>
      {body}
      <div>
        <p className="meeting-words">{figure.sentences[0] ?? figure.coverage}</p>
        <p className="meeting-words soft">
          {figure.sourceLine} · {figure.id}
        </p>
      </div>
    </div>
  );
}

/** Figures one to a screen, each as large as the screen holds it. */
export function FigureMeeting({ queries }: { readonly queries: readonly string[] }) {
  const words = usePackMessages();
  const reading = useReading();
  const { answerTo } = usePackFigures(queries);
  const answers = useMemo(() => queries.map(answerTo), [queries, answerTo]);
  const isLoading = answers.some(({ state }) => state === "loading");
  const figures = useMemo(
    () => answers.flatMap((answer) => (answer.state === "ready" ? answer.figures : [])),
    [answers],
  );
  const screens = useScreens(figures);
  return (
    <MeetingFrame screens={screens.length} aside="">
      {(at) => {
        const screen = screens[at];
        if (!screen) return <p role="status">{isLoading ? words.loading : words.gone}</p>;
        const shown = { ...reading, answer: { ...reading.answer, slice: screen.figure.around } };
        return (
          <ReadingContext value={shown}>
            <ScreenOf key={`${screen.figure.id} ${at}`} screen={screen} />
            <EvidencePanel />
          </ReadingContext>
        );
      }}
    </MeetingFrame>
  );
}
