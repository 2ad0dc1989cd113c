import { useSql, useSqlMessages, useSqlState } from "./useSql.ts";

const SHOWN = 120;

/** What was run before, newest first; kept in this browser only. */
export function RecentQueries({ onUse }: { readonly onUse: (query: string) => void }) {
  const words = useSqlMessages();
  const screen = useSql();
  const recent = useSqlState((state) => state.recent);
  return (
    <details className="sql-recent">
      <summary>{words.recent}</summary>
      {recent.length === 0 && <p className="small soft">{words.recentEmpty}</p>}
      {recent.length > 0 && (
        <>
          <ul>
            {recent.map((query) => {
              const line = oneLine(query);
              return (
                <li key={query}>
                  <button type="button" aria-label={words.recentUse(line)} onClick={() => onUse(query)}>
                    <code>{line}</code>
                  </button>
                </li>
              );
            })}
          </ul>
          <button type="button" className="word-control small" onClick={() => screen.clearRecent()}>
            {words.recentClear}
          </button>
        </>
      )}
    </details>
  );
}

function oneLine(query: string): string {
  const line = query.replaceAll(/\s+/g, " ");
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
