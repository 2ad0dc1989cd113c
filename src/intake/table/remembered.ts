const MOST_KNOWN = 400_000;

/** Distinct texts are read once: a table of a million rows has few of them. `read` must depend on the text alone. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= MOST_KNOWN) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
