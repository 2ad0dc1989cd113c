import { sqlLinkMessages } from "../../i18n/sqlLinkMessages.ts";
import { useLocale } from "../atlas.ts";

/** The way to the SQL desk, where analysts look for it. */
export function SqlLink() {
  const { lead, link } = sqlLinkMessages(useLocale());
  return (
    <p className="own-reports">
      {lead} <a href="#/sql">{link}</a>
    </p>
  );
}
