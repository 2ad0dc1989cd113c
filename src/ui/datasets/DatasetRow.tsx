import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import { useAtlas, useLocale } from "../atlas.ts";
import { chartAddress } from "../import/chartAddress.ts";
import { fieldText } from "../review/fieldText.ts";
import { AskDialog } from "./AskDialog.tsx";
import { ExportButtons } from "./ExportButtons.tsx";
import { sizeText, type ListedDataset } from "./listedDatasets.ts";
import type { DatasetDesk } from "./useDatasetDesk.ts";
import { useDatasetsMessages } from "./useDatasetsMessages.ts";
import { wholeDataset } from "./wholeDataset.ts";

interface Props {
  readonly dataset: ListedDataset;
  readonly desk: DatasetDesk;
  readonly say: (text: string) => void;
  /** Puts a table on the check-up desk; absent where there is none on the page. */
  readonly check: ((id: string) => void) | undefined;
}

function Facts({ dataset }: Pick<Props, "dataset">) {
  const { list } = useDatasetsMessages();
  const locale = useLocale();
  const { summary, fileName, size, since } = dataset;
  const years = summary?.period ? list.years(summary.period.from, summary.period.to) : "";
  const day = since && new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(new Date(since));
  const facts = [
    ...(summary ? [list.facts(summary.observations, summary.places, years)] : []),
    fileName === undefined ? list.made : list.file(fileName, size === undefined ? "" : sizeText(size)),
    ...(day ? [list.since(day)] : []),
  ];
  return (
    <p className="small soft dataset-facts">
      {facts.join(locale === "en" ? " · " : "；")}
      {!summary && <span className="fault"> {list.notRestored}</span>}
    </p>
  );
}

function Renaming({ dataset, desk, say, onDone }: Props & { readonly onDone: () => void }) {
  const { list } = useDatasetsMessages();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const label = fieldText(event.currentTarget, "label").trim();
    if (label !== "" && label !== dataset.label) {
      void desk.describe(dataset, { label }).then(() => say(list.renamed(label)));
    }
    onDone();
  };
  return (
    <form className="renaming" onSubmit={save}>
      <label>
        <span className="visually-hidden">{list.newName}</span>
        <input ref={field} name="label" defaultValue={dataset.label} maxLength={60} lang="zh-CN" />
      </label>
      <button type="submit" className="plain-button main-button">
        {list.save}
      </button>
      <button type="button" className="plain-button" onClick={onDone}>
        {list.cancel}
      </button>
    </form>
  );
}

function Marks({ dataset, desk, say }: Props) {
  const { list } = useDatasetsMessages();
  const { label, isInternal, replaces } = dataset;
  const mark = (next: boolean): void =>
    void desk.describe(dataset, { isInternal: next }).then(() => say(next ? list.marked(label) : list.unmarked(label)));
  const use = (next: string): void =>
    void desk
      .describe(dataset, { replaces: next === "replace" })
      .then(() => say(list.usedAs[next === "replace" ? "replace" : "add"](label)));
  return (
    <div className="dataset-marks small">
      <label title={list.internalHint}>
        <input
          type="checkbox"
          aria-label={list.internalNamed(label)}
          checked={isInternal}
          onChange={({ currentTarget }) => mark(currentTarget.checked)}
        />
        <span>{list.internal}</span>
      </label>
      <label>
        <span>{list.use}</span>
        <select
          aria-label={list.useNamed(label)}
          value={replaces ? "replace" : "add"}
          onChange={({ currentTarget }) => use(currentTarget.value)}
        >
          <option value="add">{list.uses.add}</option>
          <option value="replace">{list.uses.replace}</option>
        </select>
      </label>
    </div>
  );
}

function Tools({ dataset, desk, say, check, onRename }: Props & { readonly onRename: () => void }) {
  const { list } = useDatasetsMessages();
  const [asks, setAsks] = useState(false);
  const { id, label, kind, summary, indicator } = dataset;
  return (
    <p className="dataset-tools">
      {summary && (
        <>
          <a href={`#${chartAddress(id, indicator, true, summary.jurisdictions)}`} aria-label={list.openNamed(label)}>
            {list.open}
          </a>
          <a href={`#/datasets/${id}`} aria-label={list.compareNamed(label)}>
            {list.compare}
          </a>
        </>
      )}
      {kind === "bureau" && (
        <a href="#/bureau" aria-label={list.editNamed(label)}>
          {list.edit}
        </a>
      )}
      {kind === "table" && check && (
        <button type="button" className="word-control" aria-label={list.checkNamed(label)} onClick={() => check(id)}>
          {list.check}
        </button>
      )}
      {kind === "table" && (
        <button type="button" className="word-control" aria-label={list.renameNamed(label)} onClick={onRename}>
          {list.rename}
        </button>
      )}
      <button type="button" className="word-control" aria-label={list.removeNamed(label)} onClick={() => setAsks(true)}>
        {list.remove}
      </button>
      <AskDialog
        title={list.removeTitle(label)}
        text={list.removeText}
        yes={list.remove}
        no={list.keepIt}
        isOpen={asks}
        onClose={() => setAsks(false)}
        onYes={() => void desk.remove(dataset).then(() => say(list.removed(label)))}
      />
    </p>
  );
}

/** One dataset: what it is, what it is marked as, and everything that can be done with it. */
export function DatasetRow(props: Props) {
  const { list, internal } = useDatasetsMessages();
  const atlas = useAtlas();
  const [renames, setRenames] = useState(false);
  const { id, label, isInternal, summary } = props.dataset;
  const ask = async () => ({ slice: await wholeDataset(atlas, id) });
  return (
    <li data-dataset={id}>
      {renames ? (
        <Renaming {...props} onDone={() => setRenames(false)} />
      ) : (
        <h3>
          <bdi lang="zh-CN">{label}</bdi> {isInternal && <span className="internal-mark">{internal.mark}</span>}
        </h3>
      )}
      <Facts {...props} />
      <Tools {...props} onRename={() => setRenames(true)} />
      {summary && <Marks {...props} />}
      {summary && <ExportButtons title={label} filters="" ask={ask} label={list.title} />}
    </li>
  );
}
