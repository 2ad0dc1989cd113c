import type { NumberNotTaken } from "../../model/sourceDocument.ts";
import { useMessages } from "../atlas.ts";

/** The numbers of a report that are no observations, each with its reason: nothing is left out in silence. */
export function NotTaken({ numbers }: { readonly numbers: readonly NumberNotTaken[] }) {
  const { page } = useMessages();
  return (
    <details>
      <summary>{page.notTakenCount(numbers.length)}</summary>
      <p className="soft small">{page.notTakenNote}</p>
      <ul className="bullets small" lang="zh-CN">
        {numbers.map((number) => (
          <li key={number.start}>
            「{number.quote.trim()}」 <span className="soft">{number.reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
