import { useEffect, useRef, type SyntheticEvent } from "react";
import { useAtlas } from "../atlas.ts";
import { fieldText } from "../review/fieldText.ts";
import { chartAddress } from "./chartAddress.ts";
import type { TableOnDesk } from "./importState.ts";
import { useImport, useImportMessages, useImportState } from "./useImport.ts";

function Joined({ id }: { readonly id: string }) {
  const words = useImportMessages();
  const { workspace } = useAtlas();
  const indicator = useImportState(({ tables }) => tables.find((one) => one.id === id)?.indicator);
  const summary = workspace.datasets.find((one) => one.id === id);
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => first.current?.focus(), []); // what was just done leads here
  return (
    <div className="joined">
      <p role="status">{words.joined(summary?.observations ?? 0, summary?.places ?? 0)}</p>
      <p className="joined-links">
        <a ref={first} href={`#${chartAddress(id, indicator, true, summary?.jurisdictions)}`}>
          {words.openTogether}
        </a>
        <a href={`#${chartAddress(id, indicator, false, summary?.jurisdictions)}`}>{words.openOwn}</a>
      </p>
    </div>
  );
}

/** The checked table joins the charts under a name of the user's. */
export function JoinForm({ table }: { readonly table: TableOnDesk }) {
  const words = useImportMessages();
  const { desk } = useImport();
  const isJoining = useImportState((state) => state.isJoining);
  const joined = useImportState((state) => state.joined);
  const isKnown = useImportState(({ tables }) => tables.some(({ id }) => id === table.id));
  const join = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void desk.join(fieldText(event.currentTarget, "label").trim() || table.label);
  };
  const isEmpty = table.checkup.figures === 0;
  const text = isKnown ? words.update : words.join;
  return (
    <section className="block join-block" aria-label={words.join}>
      {isEmpty && <p className="fault">{words.nothingToJoin}</p>}
      <form className="join-form" onSubmit={join}>
        <label>
          <span>{words.label}</span>
          <input key={table.id} name="label" defaultValue={table.label} maxLength={60} lang="zh-CN" />
        </label>
        <button type="submit" className="plain-button main-button" disabled={isEmpty || isJoining}>
          {isJoining ? words.joining : text}
        </button>
        <button type="button" className="plain-button" onClick={() => void desk.putAway()}>
          {words.putAway}
        </button>
      </form>
      {joined === table.id && <Joined id={joined} />}
    </section>
  );
}
