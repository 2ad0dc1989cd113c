const KEY = "fazhi-sql-recent";
const MOST = 20;
/** Longer ones are not kept: the store is small, and shared with everything else of this origin. */
const LONGEST = 20_000;

/** Newest first. Private windows and full storage keep none, and that is no fault. */
export function readRecentQueries(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST) : [];
  } catch (error) {
    console.debug("recent queries not read", error);
    return [];
  }
}

export function withRecentQuery(recent: readonly string[], text: string): readonly string[] {
  const query = text.trim();
  if (query === "" || query.length > LONGEST) return recent;
  return [query, ...recent.filter((one) => one !== query)].slice(0, MOST);
}

export function keepRecentQueries(recent: readonly string[]): void {
  try {
    if (recent.length === 0) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify(recent));
  } catch (error) {
    console.debug("recent queries not kept", error);
  }
}
