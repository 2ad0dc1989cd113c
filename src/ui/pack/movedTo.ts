/** The list with one of its members at another place; both places must be in it. */
export function movedTo<T>(all: readonly T[], from: number, to: number): readonly T[] {
  const others = all.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...all.slice(from, from + 1), ...others.slice(to)];
}
