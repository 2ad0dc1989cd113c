import { useRef, useState, type ReactNode } from "react";
import { figureTitle } from "../../readout/figureTitle.ts";
import { useAtlas, useMessages } from "../atlas.ts";
import type { DrawnFigure } from "./drawnFigure.ts";
import type { Act, Outcome } from "./figureActs.ts";

// Only who takes a figure along loads what that needs.
async function loadActs() {
  const [{ briefingOf }, { actOn }, { ActOutcome }] = await Promise.all([
    import("./briefingOf.ts"),
    import("./figureActs.ts"),
    import("./ActOutcome.tsx"),
  ]);
  return { briefingOf, actOn, ActOutcome };
}
const loadDialog = () => import("./ShareDialog.tsx");

type Acts = Awaited<ReturnType<typeof loadActs>>;
type Dialog = Awaited<ReturnType<typeof loadDialog>>["ShareDialog"];

interface Props extends DrawnFigure {
  /** In few words; what is compared where it has no other name. */
  readonly name?: string;
  /** Further ways out of the page, such as a basket. */
  readonly children?: ReactNode;
}

interface Taken extends Outcome {
  /** The figure that it was asked of. */
  readonly Shown?: Acts["ActOutcome"];
}

const NOTHING: Taken = { said: "" };

/** What is loaded before the press needs no wait after it, and a browser's leave to copy does not run out. */
function useActs(drawn: DrawnFigure) {
  const { page } = useMessages();
  const atlas = useAtlas();
  const acts = useRef<Acts>(undefined);
  const [taken, setTaken] = useState(NOTHING);
  const failed = (error: unknown): void => {
    console.warn("figure not taken along", error);
    setTaken({ said: page.notDone });
  };
  const prepare = async (): Promise<Acts> => (acts.current ??= await loadActs());
  const run = async ({ actOn, briefingOf, ActOutcome }: Acts, act: Act): Promise<void> => {
    const outcome = await actOn(briefingOf(atlas, drawn), act);
    setTaken({ ...outcome, Shown: ActOutcome });
  };
  return {
    taken,
    failed,
    forget: () => setTaken(NOTHING),
    warm: () => void prepare().catch((error: unknown) => console.debug("not prepared", error)),
    take: (act: Act): void => {
      const work = acts.current ? run(acts.current, act) : prepare().then((ready) => run(ready, act));
      work.catch(failed);
    },
  };
}

/** The quiet row under every figure: sentence, table, citation, picture, and the dialog with everything else. */
export function FigureActions({ name, children, ...drawn }: Props) {
  const { page } = useMessages();
  const { taken, failed, forget, warm, take } = useActs(drawn);
  const [dialog, setDialog] = useState<{ readonly Dialog: Dialog }>();
  const share = (): void => {
    loadDialog().then(({ ShareDialog }) => setDialog({ Dialog: ShareDialog }), failed);
  };
  const button = (act: Act, text: string) => (
    <button type="button" data-act={act} onClick={() => take(act)}>
      {text}
    </button>
  );
  if (drawn.slice.cells.length === 0) return null;
  const { Shown } = taken;
  return (
    <div className="figure-actions needs-script" onPointerEnter={warm} onPointerDown={warm} onFocus={warm}>
      <div role="group" aria-label={page.figureActions(name ?? figureTitle(drawn.view, drawn.slice.indicators))}>
        {button("sentence", page.copySentence)}
        {button("table", page.copyTable)}
        {button("citation", page.copyCitation)}
        {button("picture", page.savePicture)}
        {children}
        <button type="button" data-act="share" aria-haspopup="dialog" onClick={share}>
          {page.shareFigure}
        </button>
      </div>
      <span role="status" className="small">
        {taken.said}
      </span>
      {Shown && <Shown outcome={taken} onClose={forget} />}
      {dialog && <dialog.Dialog drawn={drawn} onClose={() => setDialog(undefined)} />}
    </div>
  );
}
