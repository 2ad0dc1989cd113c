import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import "../styles/import.css";
import "../styles/datasets.css";
import { readBureau } from "../../intake/bureau.ts";
import type { Observation } from "../../model/observation.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { BureauBeside } from "../bureau/BureauBeside.tsx";
import { BureauCheck } from "../bureau/BureauCheck.tsx";
import { BUREAU_DATASET, bureauObservation } from "../bureau/bureauDataset.ts";
import { bureauDeskOf } from "../bureau/bureauDeskOf.ts";
import { BureauForm } from "../bureau/BureauForm.tsx";
import { templateContent } from "../bureau/templateContent.ts";
import { BureauContext, useBureau, useBureauMessages, useBureauState } from "../bureau/useBureau.ts";
import { AskDialog } from "../datasets/AskDialog.tsx";
import { ExportButtons } from "../datasets/ExportButtons.tsx";
import { wholeDataset } from "../datasets/wholeDataset.ts";
import { saveFile } from "../saveFile.ts";

function Template() {
  const words = useBureauMessages();
  const locale = useLocale();
  const bureau = useBureauState((state) => state.bureau);
  const [said, say] = useState("");
  const get = async (): Promise<void> => {
    const [{ bureauTemplate }, { exportFileName }, { XLSX_TYPE }] = await Promise.all([
      import("../../export/bureauTemplate.ts"),
      import("../../export/exportFileName.ts"),
      import("../../export/workbook.ts"),
    ]);
    const name = exportFileName(words.template.fileName(bureau.place, bureau.period), "xlsx");
    saveFile(name, bureauTemplate(templateContent(bureau, locale), locale), XLSX_TYPE);
    say(words.templateSaved(name));
  };
  return (
    <section className="block bureau-template" aria-labelledby="template-title">
      <h2 id="template-title">{words.templateTitle}</h2>
      <p>{words.templateLead}</p>
      <p className="export-buttons">
        <button type="button" className="plain-button" onClick={() => void get()}>
          {words.templateGet}
        </button>
        <a className="plain-button" href="#/import">
          {words.templateImport}
        </a>
        <span role="status" className="small">
          {said}
        </span>
      </p>
    </section>
  );
}

function Ending() {
  const words = useBureauMessages();
  const atlas = useAtlas();
  const { desk } = useBureau();
  const [asks, setAsks] = useState(false);
  const [said, say] = useState("");
  const ask = async () => {
    await desk.flush();
    return { slice: await wholeDataset(atlas, BUREAU_DATASET) };
  };
  return (
    <section className="block bureau-ending" aria-label={words.exportTitle}>
      <ExportButtons title={words.label} filters="" ask={ask} label={words.exportTitle} />
      <p>
        <button type="button" className="word-control small" onClick={() => setAsks(true)}>
          {words.deleteAll}
        </button>{" "}
        <span role="status" className="small">
          {said}
        </span>
      </p>
      <AskDialog
        title={words.deleteTitle}
        text={words.deleteText}
        yes={words.deleteNow}
        no={words.keepIt}
        isOpen={asks}
        onClose={() => setAsks(false)}
        onYes={() => void desk.deleteEverything().then(() => say(words.deleted))}
      />
    </section>
  );
}

function Screen() {
  const words = useBureauMessages();
  const { reading } = useBureau();
  const period = useBureauState(({ bureau }) => bureau.period);
  const isInternal = useBureauState(({ bureau }) => bureau.isInternal);
  const own = useMemo(
    (): readonly Observation[] => reading.figures.map((figure) => bureauObservation(figure, BUREAU_DATASET)),
    [reading],
  );
  return (
    <div className="import-page bureau-page">
      <div className="opening">
        <h1>
          {words.title} {isInternal && <span className="internal-mark">{words.internal}</span>}
        </h1>
        <p className="summary">{words.lead}</p>
        <p className="small">
          <strong>{words.confidential}</strong> <span className="soft">{words.staysHere}</span>
        </p>
      </div>
      <BureauForm />
      <BureauBeside own={own} period={period} />
      <BureauCheck own={own} />
      <Template />
      <Ending />
    </div>
  );
}

/** 本单位: the figures of one's own office in a form, beside the collected ones. Nothing leaves this computer. */
export function BureauPage() {
  const words = useBureauMessages();
  const atlas = useAtlas();
  const desk = bureauDeskOf(atlas);
  const opening = useStore(desk.store, (state) => state.opening);
  const bureau = useStore(desk.store, (state) => state.bureau);
  useEffect(() => {
    desk.open().catch((error: unknown) => console.error(error));
  }, [desk]);
  const screen = useMemo(() => ({ desk, reading: readBureau(bureau) }), [desk, bureau]);
  if (opening === "failed") {
    return (
      <div className="opening">
        <h1>{words.title}</h1>
        <p role="alert">{words.openFailed}</p>
      </div>
    );
  }
  if (opening === "opening") return <p className="opening">{words.opening}</p>;
  return (
    <BureauContext value={screen}>
      <Screen />
    </BureauContext>
  );
}
