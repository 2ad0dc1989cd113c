import type { TableCheckup } from "../../intake/tableCheckup.ts";
import { TableDrop } from "./TableDrop.tsx";
import { useImportMessages, useTableMessages } from "./useImport.ts";

/** A file that is no table: why, what to do, and the way to the next one. */
export function Refused({ checkup: { groups } }: { readonly checkup: TableCheckup }) {
  const words = useImportMessages();
  const { kinds } = useTableMessages();
  return (
    <section className="refused" aria-label={words.refused}>
      <h2 className="fault">{words.refused}</h2>
      {groups.flatMap(({ kind, issues }) =>
        issues.map(({ found, detail }, index) => <p key={`${kind}${index}`}>{kinds[kind]({ found, detail })}</p>),
      )}
      <TableDrop />
    </section>
  );
}
