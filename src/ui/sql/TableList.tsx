import { numberText } from "../../i18n/format.ts";
import type { DeskTable } from "../../view/sqlDesk.ts";
import { useLocale } from "../atlas.ts";
import { useSqlMessages } from "./useSql.ts";

function Columns({ table }: { readonly table: DeskTable }) {
  const words = useSqlMessages();
  const described: Readonly<Record<string, string>> = words.tables[table.name].columns;
  return (
    <dl className="sql-columns-of" aria-label={words.columnsOf(table.name)}>
      {table.columns.map(({ name, type }) => (
        <div key={name}>
          <dt>
            <code>{name}</code> <span className="soft">{type}</span>
          </dt>
          <dd>{described[name] ?? ""}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  readonly tables: readonly DeskTable[];
  readonly onExample: (query: string) => void;
}

/** What can be asked for, with what each column holds and a query to begin with. */
export function TableList({ tables, onExample }: Props) {
  const words = useSqlMessages();
  const locale = useLocale();
  return (
    <ul className="sql-tables">
      {tables.map((table) => (
        <li key={table.name}>
          <details>
            <summary>
              <code>{table.name}</code>{" "}
              <span className="soft small">
                {table.rowCount === 0 ? words.noneYet : words.rowCount(numberText(table.rowCount, locale))}
              </span>
            </summary>
            <p className="small">{words.tables[table.name].about}</p>
            <p className="sql-table-tools">
              <button
                type="button"
                className="plain-button"
                aria-label={words.fillExampleOf(table.name)}
                onClick={() => onExample(table.example)}
              >
                {words.fillExample}
              </button>
              {table.rowCount === 0 && table.name.startsWith("own_") && <a href="#/import">{words.bring}</a>}
            </p>
            <Columns table={table} />
          </details>
        </li>
      ))}
    </ul>
  );
}
