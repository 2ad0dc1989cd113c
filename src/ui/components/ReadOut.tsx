import type { Rich } from "../../i18n/rich.ts";
import { useMessages } from "../atlas.ts";
import { RichText } from "./RichText.tsx";

/** Up to three sentences. On a phone the first stands alone and the others wait behind a word. */
export function ReadOut({ sentences }: { readonly sentences: readonly Rich[] }) {
  const { page } = useMessages();
  const [first, ...rest] = sentences;
  if (!first) return null;
  const others = rest.map((sentence, index) => (
    <p key={index}>
      <RichText text={sentence} />
    </p>
  ));
  return (
    <div className="read-out">
      <p>
        <RichText text={first} />
      </p>
      <div className="read-out wide-only">{others}</div>
      {others.length > 0 && (
        <details className="narrow-only">
          <summary>{page.moreSentences(others.length)}</summary>
          {others}
        </details>
      )}
    </div>
  );
}
