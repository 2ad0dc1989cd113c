import type { Chip } from "../../readout/chips.ts";

/** What a reader must know before comparing; a dashed border says that it forbids comparing. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip.text} className="chip" data-level={chip.level}>
          {chip.text}
        </li>
      ))}
    </ul>
  );
}
