import type { Rich } from "../../i18n/rich.ts";
import { useMessages } from "../atlas.ts";
import { RichText } from "./RichText.tsx";

/** Up to three sentences. On a phone the first stands alone; the others, and what else is given, wait behind a word. */
export function ReadOut({
  sentences,
  more = [],
}: {
  readonly sentences: readonly Rich[];
  readonly more?: readonly Rich[];
}) {
  const { page } = useMessages();
  const [first, ...rest] = sentences;
  if (!first) return null;
  const lines = (texts: readonly Rich[]) =>
    texts.map((sentence, index) => (
      <p key={index}>
        <RichText text={sentence} />
      </p>
    ));
  const behind = [...rest, ...more];
  return (
    <div className="read-out">
      <p>
        <RichText text={first} />
      </p>
      <div className="read-out wide-only">{lines(rest)}</div>
      {behind.length > 0 && (
        <details className="narrow-only">
          <summary>{page.moreSentences(behind.length)}</summary>
          {lines(behind)}
        </details>
      )}
    </div>
  );
}
