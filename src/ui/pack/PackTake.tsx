import { useRef, useState } from "react";
import { useAtlas } from "../atlas.ts";
import { saveFile } from "../saveFile.ts";
import type { PackFileKind } from "./packFiles.ts";
import { packedFigures, packPaper } from "./packPaper.ts";
import { MOST_FIGURES, type Pack } from "./packStore.ts";
import type { PackFigures } from "./usePackFigures.ts";
import { usePackMessages } from "./usePackMessages.ts";

interface Props {
  readonly pack: Pack;
  readonly figures: PackFigures;
}

/** Makes one file at a time; what it needs comes with the first. */
function useMaking({ pack, figures }: Props) {
  const atlas = useAtlas();
  const words = usePackMessages();
  const isWorking = useRef(false);
  const [said, say] = useState("");
  const make = async (kind: PackFileKind): Promise<string> => {
    const packed = packedFigures(pack, figures);
    if (packed.length === 0) return words.nothingToTake;
    const [{ packFile }, paper] = await Promise.all([import("./packFiles.ts"), packPaper(atlas, pack, packed)]);
    const { name, bytes, type } = await packFile({ atlas, paper, packed }, kind);
    saveFile(name, bytes, type);
    return words.saved(name);
  };
  const start = (kind: PackFileKind): void => {
    if (isWorking.current) return;
    isWorking.current = true;
    say(words.working(words[kind]));
    make(kind)
      .then(say, (error: unknown) => {
        console.warn("pack not made", error);
        say(words.notMade(words[kind]));
      })
      .finally(() => (isWorking.current = false));
  };
  return { said, start };
}

/** Everything the pack can leave as. */
export function PackTake(props: Props) {
  const { pack, figures } = props;
  const words = usePackMessages();
  const { said, start } = useMaking(props);
  const answers = pack.items.map(({ query }) => figures.answerTo(query));
  const isLoading = answers.some(({ state }) => state === "loading");
  const missing = answers.filter(
    (one) => one.state === "failed" || (one.state === "ready" && one.figures.length === 0),
  );
  const isInternal = answers.some((one) => one.state === "ready" && one.figures.some((figure) => figure.isInternal));
  const button = (kind: PackFileKind, text: string) => (
    <li>
      <button
        type="button"
        className="plain-button"
        data-take={kind}
        aria-disabled={isLoading}
        onClick={() => !isLoading && start(kind)}
      >
        {words[kind]}
      </button>
      <span className="small soft">{text}</span>
    </li>
  );
  const link = (to: string, name: string, text: string) => (
    <li>
      <a className="plain-button" href={`#${to}`}>
        {name}
      </a>
      <span className="small soft">{text}</span>
    </li>
  );
  return (
    <section className="pack-take" aria-labelledby="pack-take">
      <h2 id="pack-take">{words.take}</h2>
      {isInternal && <p className="notice">{words.internalNote}</p>}
      <ul>
        {button("word", words.wordText)}
        {button("slides", words.slidesText)}
        {link("/pack?print", words.print, words.printText)}
        {button("archive", words.archiveText)}
        {link("/meeting?pack", words.present, words.presentText)}
      </ul>
      <p role="status" className="small">
        {isLoading ? words.loading : said}
      </p>
      {missing.length > 0 && !isLoading && <p className="small">{words.notTaken(missing.length)}</p>}
      {pack.items.length >= MOST_FIGURES && <p className="small">{words.full(MOST_FIGURES)}</p>}
    </section>
  );
}
