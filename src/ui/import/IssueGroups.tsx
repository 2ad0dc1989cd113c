import type { IssueGroup } from "../../intake/tableCheckup.ts";
import { useImportMessages, useTableMessages } from "./useImport.ts";

const MOST = 50;

function Group({ kind, severity, count, issues }: IssueGroup) {
  const words = useImportMessages();
  const { kinds, severities } = useTableMessages();
  const shown = issues.slice(0, MOST);
  return (
    <details className="issue-group" data-severity={severity} open={severity === "error"}>
      <summary>{words.group(severities[severity], words.kinds[kind] ?? kind, count)}</summary>
      <ul>
        {shown.map(({ row, column, found, detail }, index) => (
          <li key={index}>
            <span className="soft">{words.at(row, column)}</span> <span>{kinds[kind]({ found, detail })}</span>
          </li>
        ))}
        {count > shown.length && <li className="soft">{words.more(count - shown.length)}</li>}
      </ul>
    </details>
  );
}

/** What was met, kind by kind, the worst first. */
export function IssueGroups({ groups }: { readonly groups: readonly IssueGroup[] }) {
  const words = useImportMessages();
  return (
    <section className="block issues">
      <h2>{words.issues}</h2>
      {groups.length === 0 && <p className="soft">{words.noIssues}</p>}
      {groups.map((group) => (
        <Group key={group.kind} {...group} />
      ))}
    </section>
  );
}
