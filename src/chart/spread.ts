/** Moves heights as little as a downward and an upward pass need to keep `gap` between neighbours, within the bounds. */
export function spread(
  heights: readonly number[],
  gap: number,
  bounds: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = heights.map((_, index) => index).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const placed = new Map<number, number>();
  let free = bounds.top;
  for (const index of order) {
    const height = Math.max(free, heights[index] ?? 0);
    placed.set(index, height);
    free = height + gap;
  }
  let limit = bounds.bottom;
  for (const index of [...order].reverse()) {
    const height = Math.min(limit, placed.get(index) ?? 0);
    placed.set(index, height);
    limit = height - gap;
  }
  return heights.map((height, index) => placed.get(index) ?? height);
}
