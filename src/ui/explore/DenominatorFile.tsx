import { useId, useRef, useState, type ChangeEvent } from "react";
import { denominatorMessages } from "../../i18n/denominatorMessages.ts";
import { problemText } from "../../i18n/problemText.ts";
import type { NamedPlace } from "../../intake/denominators/findPlace.ts";
import { PUBLISHED_DATASETS } from "../../model/dataset.ts";
import type { Problem } from "../../model/problem.ts";
import { datasetChoice } from "../../view/datasetChoice.ts";
import { placeOf } from "../../view/place.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import type { Exploration } from "../hooks/useExploration.ts";
import { useOwnReports } from "../ownReports.ts";
import { useReading } from "../reading.ts";
import { removeDenominators, takeDenominators, useOwnDenominators } from "./ownDenominators.ts";
import { useKnown, type Known } from "./useKnown.ts";

const ALL_PUBLISHED = datasetChoice(Object.keys(PUBLISHED_DATASETS));
const MOST_PROBLEMS = 20;

/** Undefined until the catalogue is there. */
function useNamedPlaces(): readonly NamedPlace[] | undefined {
  const known = useKnown(ALL_PUBLISHED);
  const own = useOwnReports().places.map((place): NamedPlace => ({ ...place, above: [] }));
  const published = publishedPlaces(known);
  const ids = new Set(published.map(({ id }) => id));
  if (!known.isComplete) return undefined;
  return [...published, ...own.filter(({ id }) => !ids.has(id))];
}

function publishedPlaces({ index, reporting, byId }: Known): readonly NamedPlace[] {
  return index.entries.flatMap(({ place, chain }): readonly NamedPlace[] => {
    const named = reporting.has(place.id) ? placeOf(place.id, byId) : undefined;
    return named ? [{ ...named, above: chain.slice(0, -1).map(({ name }) => name) }] : [];
  });
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const locale = useLocale();
  const words = denominatorMessages(locale);
  if (problems.length === 0) return null;
  return (
    <details className="small">
      <summary>{words.left(problems.length)}</summary>
      <ul className="bullets">
        {problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
          <li key={index}>{problemText(problem, locale).sentence}</li>
        ))}
        {problems.length > MOST_PROBLEMS && <li>{words.moreLeft(problems.length - MOST_PROBLEMS)}</li>}
      </ul>
    </details>
  );
}

/** What was taken from the file, and what was not. */
function Outcome() {
  const words = denominatorMessages(useLocale());
  const { state, fileName, rows, problems } = useOwnDenominators();
  const people = rows.filter(({ kind }) => kind === "population").length;
  const said = {
    none: "",
    reading: words.reading,
    failed: words.failed,
    read: rows.length > 0 ? words.taken(fileName, people, rows.length - people) : words.noneTaken(fileName),
  }[state];
  return (
    <>
      <p className="small" role="status">
        {said}
        {people > 0 && people < rows.length && ` ${words.onlyPopulation}`}
      </p>
      <Problems problems={problems} />
    </>
  );
}

/** 每万人: people or households from a file of the reader's own, with their source, kept for the sitting. */
export function DenominatorFile({ exploration }: { readonly exploration: Exploration }) {
  const words = denominatorMessages(useLocale());
  const { workspace } = useAtlas();
  const { answer } = useReading();
  const { state } = useOwnDenominators();
  const places = useNamedPlaces();
  const [source, setSource] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { view, choose } = exploration;
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    if (!file || !places) return;
    void takeDenominators(workspace, file, { source, places }).then(() => {
      if (input.current) input.current.value = ""; // so that the same file can be chosen again
      if (view.mode === "per_10000") answer.tryAgain();
    });
  };
  const remove = (): void => {
    void removeDenominators(workspace).then(() => {
      if (view.mode === "per_10000") choose({ mode: "absolute" });
    });
  };
  return (
    <details className="picker denominators" {...(state === "none" ? {} : { open: true })}>
      <summary>{words.title}</summary>
      <p className="small soft">{words.help}</p>
      <label className="field" htmlFor={`${id}-source`}>
        {words.source}
        <input
          id={`${id}-source`}
          type="text"
          autoComplete="off"
          value={source}
          placeholder={words.sourceHint}
          aria-describedby={`${id}-help`}
          onChange={(event) => setSource(event.target.value)}
        />
      </label>
      <p className="small soft" id={`${id}-help`}>
        {words.sourceHelp}
      </p>
      <input ref={input} type="file" hidden accept=".csv,.tsv,.txt,text/csv" aria-label={words.title} onChange={take} />
      <div className="row">
        <button type="button" className="plain-button" disabled={!places} onClick={() => input.current?.click()}>
          {state === "read" ? words.chooseOther : words.choose}
        </button>
        {state === "read" && (
          <button type="button" className="word-control small" onClick={remove}>
            {words.remove}
          </button>
        )}
      </div>
      <Outcome />
    </details>
  );
}
