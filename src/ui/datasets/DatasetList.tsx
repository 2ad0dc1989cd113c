import { useState } from "react";
import "../styles/datasets.css";
import { useAtlas } from "../atlas.ts";
import { AskDialog } from "./AskDialog.tsx";
import { DatasetRow } from "./DatasetRow.tsx";
import { useDatasetDesk } from "./useDatasetDesk.ts";
import { useDatasetsMessages } from "./useDatasetsMessages.ts";

interface Props {
  readonly check?: (id: string) => void;
  /** Of the list's own head. */
  readonly title?: string;
}

function DeleteAll({ say }: { readonly say: (text: string) => void }) {
  const { list } = useDatasetsMessages();
  const atlas = useAtlas();
  const [asks, setAsks] = useState(false);
  const remove = async (): Promise<void> => {
    const { deleteEverything } = await import("./deleteEverything.ts");
    const failed = await deleteEverything(atlas);
    say(failed.length === 0 ? list.deleted : list.deletedPartly(failed));
  };
  return (
    <>
      <button type="button" className="word-control small" onClick={() => setAsks(true)}>
        {list.deleteAll}
      </button>
      <AskDialog
        title={list.deleteTitle}
        text={list.deleteText}
        yes={list.deleteNow}
        no={list.keepIt}
        isOpen={asks}
        onClose={() => setAsks(false)}
        onYes={() => void remove()}
      />
    </>
  );
}

/** Everything of the reader's own in this browser, and the way out for all of it. */
export function DatasetList({ check, title }: Props) {
  const { list } = useDatasetsMessages();
  const desk = useDatasetDesk();
  const [said, say] = useState("");
  if (desk.state === "failed") return <p role="alert">{list.failed}</p>;
  if (desk.state === "opening") return <p role="status">{list.opening}</p>;
  return (
    <section className="block dataset-list" aria-label={list.title}>
      {title !== undefined && <h2>{title}</h2>}
      <p className={desk.keeping === "kept" ? "soft small" : "fault small"}>{list.keeping[desk.keeping]}</p>
      {desk.datasets.length === 0 && <p className="soft">{list.none}</p>}
      <ul>
        {desk.datasets.map((dataset) => (
          <DatasetRow key={dataset.id} dataset={dataset} desk={desk} say={say} check={check} />
        ))}
      </ul>
      <p role="status" className="small">
        {said}
      </p>
      <p className="dataset-tools">
        <a href="#/bureau">{list.bureau}</a>
        <DeleteAll say={say} />
      </p>
    </section>
  );
}
