import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { figureTitle } from "../../readout/figureTitle.ts";
import { useAtlas, useMessages } from "../atlas.ts";
import type { DrawnFigure } from "./drawnFigure.ts";
import type { Act, Outcome } from "./figureActs.ts";

// Only who takes a figure along loads what that needs.
const loadActs = () => Promise.all([import("./briefingOf.ts"), import("./figureActs.ts")]);
const loadDialog = () => import("./ShareDialog.tsx");
const ShareDialog = lazy(async () => ({ default: (await loadDialog()).ShareDialog }));
const ActOutcome = lazy(async () => ({ default: (await import("./ActOutcome.tsx")).ActOutcome }));

interface Props extends DrawnFigure {
  /** In few words; what is compared where it has no other name. */
  readonly name?: string;
  /** Further ways out of the page, such as a basket. */
  readonly children?: ReactNode;
}

type Loaded = Awaited<ReturnType<typeof loadActs>>;

/** What is loaded before the press needs no wait after it, and a browser's leave to copy does not run out. */
function useActs() {
  const loaded = useRef<Loaded>(undefined);
  const prepare = async (): Promise<Loaded> => {
    loaded.current ??= await loadActs();
    return loaded.current;
  };
  return { loaded, prepare };
}

/** The quiet row under every figure: sentence, table, citation, picture, and the dialog with everything else. */
export function FigureActions({ name, children, ...drawn }: Props) {
  const { page } = useMessages();
  const atlas = useAtlas();
  const { loaded, prepare } = useActs();
  const [outcome, setOutcome] = useState<Outcome>({ said: "" });
  const [isShared, setShared] = useState(false);
  const failed = (error: unknown): void => {
    console.warn("figure not taken along", error);
    setOutcome({ said: page.notDone });
  };
  const run = ([{ briefingOf }, { actOn }]: Loaded, act: Act): Promise<Outcome> =>
    actOn(briefingOf(atlas, drawn), act);
  const take = (act: Act): void => {
    const work = loaded.current ? run(loaded.current, act) : prepare().then((acts) => run(acts, act));
    work.then(setOutcome, failed);
  };
  const warm = (): void => void prepare().catch((error: unknown) => console.debug("not prepared", error));
  const button = (act: Act, text: string) => (
    <button type="button" data-act={act} onClick={() => take(act)}>
      {text}
    </button>
  );
  if (drawn.slice.cells.length === 0) return null;
  return (
    <div className="figure-actions needs-script" onPointerEnter={warm} onPointerDown={warm} onFocus={warm}>
      <div role="group" aria-label={page.figureActions(name ?? figureTitle(drawn.view, drawn.slice.indicators))}>
        {button("sentence", page.copySentence)}
        {button("table", page.copyTable)}
        {button("citation", page.copyCitation)}
        {button("picture", page.savePicture)}
        {children}
        <button type="button" data-act="share" onClick={() => setShared(true)} onPointerDown={() => void loadDialog()}>
          {page.shareFigure}
        </button>
      </div>
      <span role="status" className="small">
        {outcome.byHand ? "" : outcome.said}
      </span>
      <Suspense fallback={null}>
        {(outcome.byHand || outcome.held) && (
          <ActOutcome outcome={outcome} onClose={() => setOutcome({ said: "" })} />
        )}
        {isShared && <ShareDialog drawn={drawn} onClose={() => setShared(false)} />}
      </Suspense>
    </div>
  );
}
