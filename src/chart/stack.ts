/** Something with its place down the figure, in pixels. */
export interface Stacked<Item> {
  readonly item: Item;
  readonly top: number;
  readonly height: number;
}

/** One below the other, from `top`. */
export function stack<Item>(
  items: readonly Item[],
  top: number,
  heightOf: (item: Item) => number,
): readonly Stacked<Item>[] {
  let next = top;
  return items.map((item) => {
    const height = heightOf(item);
    next += height;
    return { item, top: next - height, height };
  });
}

export function bottomOf(stacked: readonly Stacked<unknown>[], otherwise: number): number {
  const last = stacked.at(-1);
  return last ? last.top + last.height : otherwise;
}

export function middleOf({ top, height }: { readonly top: number; readonly height: number }): number {
  return top + height / 2;
}
