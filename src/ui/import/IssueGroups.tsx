import { useEffect, useMemo, useRef } from "react";
import type { TableRecipe } from "../../intake/table/tableRecipe.ts";
import type { IssueGroup, PreviewRow, TableCheckup } from "../../intake/tableCheckup.ts";
import type { IssueKind, TableIssue } from "../../model/tableIssue.ts";
import { withFixes, withOmitted } from "./corrections.ts";
import { IssueLine } from "./IssueLine.tsx";
import { useImport, useImportMessages, useTableMessages } from "./useImport.ts";

const MOST = 50;

/** Cells that hold something which is no figure: all of a kind may be taken as saying nothing. */
const MAY_SAY_NOTHING: ReadonlySet<IssueKind> = new Set([
  "unparseable_number",
  "negative_value",
  "rate_out_of_range",
  "percent_scale_ambiguous",
]);
const NOT_STATED = "未载明";

interface GroupProps {
  readonly group: IssueGroup;
  readonly recipe: TableRecipe | undefined;
  readonly rows: ReadonlyMap<number, PreviewRow>;
}

function Group({ group: { kind, severity, count, issues }, recipe, rows }: GroupProps) {
  const words = useImportMessages();
  const { severities } = useTableMessages();
  const frame = useRef<HTMLDetailsElement>(null);
  const isSet = useRef(false);
  const shown = issues.slice(0, MOST);
  const alike = useMemo(() => countAlike(issues), [issues]);
  useEffect(() => {
    if (!isSet.current) return;
    isSet.current = false; // the line that was worked at may be gone: on to the next one
    const next = frame.current?.querySelector<HTMLElement>(".issue-edit") ?? frame.current?.querySelector("summary");
    next?.focus();
  }, [issues]);
  return (
    <details ref={frame} className="issue-group" data-severity={severity} data-kind={kind} open={severity === "error"}>
      <summary>{words.group(severities[severity], words.kinds[kind] ?? kind, count)}</summary>
      <GroupActions kind={kind} issues={issues} recipe={recipe} />
      <ul>
        {shown.map((issue, index) => (
          <IssueLine
            key={`${issue.row}:${issue.at ?? issue.column}:${index}`}
            issue={issue}
            recipe={recipe}
            row={rows.get(issue.row)}
            alike={alike.get(cellText(issue)) ?? 1}
            onSet={() => (isSet.current = true)}
          />
        ))}
        {count > shown.length && <li className="soft">{words.more(count - shown.length)}</li>}
      </ul>
    </details>
  );
}

interface ActionsProps {
  readonly kind: IssueKind;
  readonly issues: readonly TableIssue[];
  readonly recipe: TableRecipe | undefined;
}

/** What can be said of a whole group at once. */
function GroupActions({ kind, issues, recipe }: ActionsProps) {
  const words = useImportMessages();
  const { desk } = useImport();
  if (!recipe) return null;
  const sayNothing = (): void => {
    const cells = new Map(issues.flatMap((one) => (one.at === undefined ? [] : [[cellText(one), one] as const])));
    const fixes = [...cells.values()].map(({ at = 0, found }) => ({ column: at, found, text: NOT_STATED }));
    void desk.choose(withFixes(recipe, fixes));
  };
  const kept = kind === "possible_subtotal" ? issues.filter(({ detail }) => detail === "kept") : [];
  return (
    <>
      {MAY_SAY_NOTHING.has(kind) && (
        <button type="button" className="word-control small group-action" onClick={sayNothing}>
          {words.allNotStated}
        </button>
      )}
      {kept.length > 1 && (
        <button
          type="button"
          className="word-control small group-action"
          onClick={() =>
            void desk.choose(
              withOmitted(
                recipe,
                kept.map(({ row }) => row),
              ),
            )
          }
        >
          {words.omitAll(kept.length)}
        </button>
      )}
    </>
  );
}

function cellText({ at, found }: TableIssue): string {
  return `${at ?? ""}|${found}`;
}

function countAlike(issues: readonly TableIssue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const issue of issues) counts.set(cellText(issue), (counts.get(cellText(issue)) ?? 0) + 1);
  return counts;
}

/** What was met, kind by kind, the worst first, each with its row and the way to put it right. */
export function IssueGroups({ checkup }: { readonly checkup: TableCheckup }) {
  const words = useImportMessages();
  const { groups, issueRows, recipe } = checkup;
  const rows = useMemo(() => new Map(issueRows.map((row) => [row.number, row])), [issueRows]);
  return (
    <section className="block issues">
      <h2>{words.issues}</h2>
      <p className="soft small">{groups.length === 0 ? words.noIssues : words.issuesLead}</p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} recipe={recipe} rows={rows} />
      ))}
    </section>
  );
}
