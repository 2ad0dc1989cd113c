/**
 * Moves middles as little as a downward and an upward pass need so that things of these sizes stand apart, within the
 * bounds.
 */
export function spread(
  heights: readonly number[],
  sizes: readonly number[],
  bounds: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const half = (index: number): number => (sizes[index] ?? 0) / 2;
  const order = heights.map((_, index) => index).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const placed = new Map<number, number>();
  let free = bounds.top;
  for (const index of order) {
    const height = Math.max(free + half(index), heights[index] ?? 0);
    placed.set(index, height);
    free = height + half(index);
  }
  let limit = bounds.bottom;
  for (const index of [...order].reverse()) {
    const height = Math.min(limit - half(index), placed.get(index) ?? 0);
    placed.set(index, height);
    limit = height - half(index);
  }
  return heights.map((height, index) => placed.get(index) ?? height);
}
