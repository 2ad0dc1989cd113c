import { useMessages } from "../atlas.ts";

export interface Removable {
  readonly id: string;
  readonly text: string;
  /** In full, where the text is short. */
  readonly title?: string;
}

/** What is chosen, each with a button that takes it out. */
export function RemovableChips({
  label,
  items,
  remove,
}: {
  readonly label: string;
  readonly items: readonly Removable[];
  readonly remove: (id: string) => void;
}) {
  const { explore } = useMessages();
  if (items.length === 0) return null;
  return (
    <ul className="picked" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} title={item.title}>
          <span>{item.text}</span>
          <button type="button" aria-label={explore.remove(item.text)} onClick={() => remove(item.id)}>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
