import { useCallback, useMemo, useState } from "react";
import "../styles/import.css";
import "../styles/datasets.css";
import { compareOwn, type Compared } from "../../readout/compareOwn.ts";
import { isPublishedDataset } from "../../model/dataset.ts";
import { datasetChoice } from "../../view/datasetChoice.ts";
import type { Slice } from "../../view/slice.ts";
import { useAtlas } from "../atlas.ts";
import { CompareExport } from "../datasets/CompareExport.tsx";
import { CompareTable } from "../datasets/CompareTable.tsx";
import { DatasetList } from "../datasets/DatasetList.tsx";
import { wholeView } from "../datasets/wholeDataset.ts";
import { useDatasetDesk } from "../datasets/useDatasetDesk.ts";
import { useOwnDatasets } from "../datasets/useInternal.ts";
import { useDatasetsMessages } from "../datasets/useDatasetsMessages.ts";
import { useAnswer } from "../hooks/useAnswer.ts";

/** The reader's own datasets. */
export function DatasetsPage() {
  const { list } = useDatasetsMessages();
  return (
    <div className="import-page">
      <div className="opening">
        <h1>{list.title}</h1>
        <p className="summary">{list.lead}</p>
      </div>
      <DatasetList />
    </div>
  );
}

interface ComparedProps {
  readonly id: string;
  readonly slice: Slice;
}

function ComparedWith({ id, slice }: ComparedProps) {
  const { compare } = useDatasetsMessages();
  const all = useOwnDatasets().find((one) => one.id === id)?.observations ?? 0;
  const comparison = useMemo(() => {
    const { figures: told } = compareOwn(slice.cells, ({ dataset }) => !isPublishedDataset(dataset));
    // Only places that something is published about were asked for; the others are counted, however many they are.
    return { figures: told, beyond: all - told.filter(({ own }) => own !== undefined).length };
  }, [slice, all]);
  const [chosen, choose] = useState<Compared | "all">("all");
  const { figures, beyond } = comparison;
  const countOf = (is: Compared): number => figures.filter((one) => one.is === is).length;
  if (figures.length === 0) return <p>{compare.nothing}</p>;
  return (
    <>
      <p className="summary">
        {compare.summary(countOf("same"), countOf("differs"), countOf("only_own"), countOf("only_published"))}
      </p>
      {beyond > 0 && <p className="soft small">{compare.beyond(beyond)}</p>}
      <CompareTable comparison={comparison} slice={slice} chosen={chosen} choose={choose} />
      <CompareExport id={id} comparison={comparison} slice={slice} chosen={chosen} />
    </>
  );
}

function together(own: Slice, theirs: Slice): Slice {
  const byId = <One extends { readonly id: string }>(all: readonly One[]): readonly One[] => [
    ...new Map(all.map((one) => [one.id, one])).values(),
  ];
  return {
    ...theirs,
    indicators: byId([...theirs.indicators, ...own.indicators]),
    places: byId([...own.places, ...theirs.places]),
    reports: [...theirs.reports, ...own.reports],
    cells: [...own.cells, ...theirs.cells],
  };
}

/** Own figures and published ones, of the places that something is published about. */
function Comparison({ id, tryAgain }: { readonly id: string; readonly tryAgain: () => void }) {
  const { compare } = useDatasetsMessages();
  const { workspace, seed } = useAtlas();
  const load = useCallback(
    async (signal: AbortSignal): Promise<Slice> => {
      const { datasets } = await workspace.catalogue(signal);
      const places = [...new Set(datasets.flatMap((one) => one.places.map((place) => place.id)))];
      const published = datasetChoice(datasets.map((one) => one.id));
      const asked = (dataset: string) => ({ ...wholeView(dataset, seed.locale), jurisdictions: places });
      // Two questions: in one, a dataset that replaces published figures would hide what it is compared with.
      const [own, theirs] = await Promise.all([
        workspace.slice(asked(id), signal),
        workspace.slice(asked(published), signal),
      ]);
      return together(own, theirs);
    },
    [workspace, seed, id],
  );
  const answer = useAnswer(load);
  if (answer.state === "loading") return <p role="status">{compare.counting}</p>;
  if (answer.state === "failed") {
    return (
      <p role="alert">
        {compare.failed}{" "}
        <button type="button" className="word-control" onClick={tryAgain}>
          {compare.tryAgain}
        </button>
      </p>
    );
  }
  return <ComparedWith id={id} slice={answer.value} />;
}

/** One dataset beside what is published. */
export function ComparePage({ id }: { readonly id: string }) {
  const { compare, list, internal } = useDatasetsMessages();
  const desk = useDatasetDesk();
  const [attempt, setAttempt] = useState(0);
  const dataset = desk.datasets.find((one) => one.id === id);
  if (desk.state === "opening") return <p className="opening">{list.opening}</p>;
  return (
    <div className="import-page">
      <div className="opening">
        <h1>
          {dataset ? compare.title(dataset.label) : list.title}{" "}
          {dataset?.isInternal && <span className="internal-mark">{internal.mark}</span>}
        </h1>
        <p className="summary">{dataset ? compare.lead : compare.unknown}</p>
        <p>
          <a href="#/datasets">{compare.back}</a>
        </p>
      </div>
      {dataset && <Comparison key={attempt} id={id} tryAgain={() => setAttempt(attempt + 1)} />}
    </div>
  );
}
