import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { CODEBOOK, GROUP_LABELS, INDICATOR_IDS, isIndicatorId, type IndicatorId } from "../../model/codebook.ts";
import { INDICATOR_GROUPS } from "../../model/indicator.ts";
import { useLocale } from "../atlas.ts";
import { useDeskMessages } from "./useDeskMessages.ts";

/** Indicators whose name in either language, or id, holds every word that is looked for. */
export function indicatorsNamed(text: string): readonly IndicatorId[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return INDICATOR_IDS.filter((id) => {
    const { label, short, group } = CODEBOOK[id];
    const names = [id, ...Object.values(label), ...Object.values(short), ...Object.values(GROUP_LABELS[group])];
    const said = names.join(" ").toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

/** Finds an indicator by any word of its name, in the list of all. */
export function IndicatorChoice(props: {
  readonly value: IndicatorId | "";
  readonly onChoose: (indicator: IndicatorId) => void;
}) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const [sought, setSought] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    search.current?.focus();
  }, []);
  const found = indicatorsNamed(sought);
  const choose = (id: string): void => {
    if (isIndicatorId(id)) props.onChoose(id);
  };
  const walk = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    const [first] = found;
    if (first && !found.some((id) => id === props.value)) props.onChoose(first);
    list.current?.focus();
  };
  return (
    <>
      <label className="wide">
        <span>{review.editor.search}</span>
        <input
          ref={search}
          type="search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={walk}
        />
      </label>
      <label className="wide">
        <span>{review.editor.indicator}</span>
        <select ref={list} size={5} value={props.value} onChange={(event) => choose(event.target.value)}>
          {INDICATOR_GROUPS.map((group) => {
            const inGroup = found.filter((id) => CODEBOOK[id].group === group);
            if (inGroup.length === 0) return null;
            return (
              <optgroup key={group} label={GROUP_LABELS[group][locale]}>
                {inGroup.map((id) => (
                  <option key={id} value={id}>
                    {CODEBOOK[id].label[locale]}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </label>
      {found.length === 0 && <p className="small soft">{review.editor.noMatch}</p>}
    </>
  );
}
