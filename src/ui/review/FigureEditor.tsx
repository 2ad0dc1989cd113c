import { useEffect, useRef, useState, type SyntheticEvent, type KeyboardEvent } from "react";
import type { ReadObservation } from "../../intake/report/readObservation.ts";
import { CODEBOOK, type IndicatorId } from "../../model/codebook.ts";
import type { Indicator } from "../../model/indicator.ts";
import { QUALIFIERS, ROLES } from "../../model/observation.ts";
import { changedReading, faultOf, type FigureChange } from "../../workspace/reviewQueueChange.ts";
import { useLocale } from "../atlas.ts";
import { fieldText } from "./fieldText.ts";
import { IndicatorChoice } from "./IndicatorChoice.tsx";
import { useDeskMessages } from "./useDeskMessages.ts";

interface Props {
  /** Of the figure as this indicator; undefined where no number can be read. */
  readonly draftOf: (indicator: IndicatorId) => ReadObservation | undefined;
  readonly indicator: IndicatorId | "";
  readonly title: string;
  readonly onSave: (reading: ReadObservation, change: FigureChange) => void;
  readonly onCancel: () => void;
}

function changeOf(form: HTMLFormElement, indicator: IndicatorId): FigureChange {
  const text = (name: string): string => fieldText(form, name).trim();
  const written = text("value").replace(/[,，\s%％]/g, "");
  return {
    indicator,
    value: written === "" ? Number.NaN : Number(written),
    qualifier: QUALIFIERS.find((one) => one === text("qualifier")) ?? "exact",
    unitWritten: text("unit"),
    basis: text("basis"),
    scope: text("scope"),
    role: ROLES.find((one) => one === text("role")) ?? "headline",
  };
}

/** The form in which a figure is corrected, or a number that was left out becomes one. */
export function FigureEditor({ draftOf, indicator: first, title, onSave, onCancel }: Props) {
  const { review } = useDeskMessages();
  const [indicator, setIndicator] = useState(first);
  const [fault, setFault] = useState("");
  const draft = indicator === "" ? undefined : draftOf(indicator);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const save = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (indicator === "" || !draft) {
      setFault(indicator === "" ? review.editor.chooseFirst : review.editor.noNumber);
      return;
    }
    const change = changeOf(event.currentTarget, indicator);
    const next = changedReading(draft, change);
    const wrong = next ? undefined : faultOf({ ...draft, ...change });
    if (next) onSave(next, change);
    else setFault(review.editor.faults[wrong ?? "notANumber"]);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  return (
    // The key leaves the form from any of its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className="figure-editor" onSubmit={save} onKeyDown={leave} aria-label={title} noValidate>
      <h3>{title}</h3>
      <IndicatorChoice value={indicator} onChoose={setIndicator} />
      {draft && indicator !== "" && <FigureFields key={indicator} draft={draft} indicator={indicator} />}
      {fault !== "" && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="decisions">
        <button type="submit" className="plain-button main-button">
          {review.editor.save}
        </button>
        <button type="button" className="plain-button" onClick={onCancel}>
          {review.editor.cancel}
        </button>
      </div>
    </form>
  );
}

function FigureFields({ draft, indicator }: { readonly draft: ReadObservation; readonly indicator: IndicatorId }) {
  const { review } = useDeskMessages();
  const locale = useLocale();
  const { bases }: Indicator = CODEBOOK[indicator];
  const basis = bases.some(({ id }) => id === draft.basis) ? draft.basis : "";
  return (
    <>
      <label>
        <span>{review.editor.value}</span>
        <input name="value" inputMode="decimal" autoComplete="off" defaultValue={draft.value} />
      </label>
      <label>
        <span>{review.editor.unit}</span>
        <input name="unit" lang="zh-CN" autoComplete="off" defaultValue={draft.unitWritten} />
      </label>
      <label>
        <span>{review.editor.qualifier}</span>
        <select name="qualifier" defaultValue={draft.qualifier}>
          {QUALIFIERS.map((one) => (
            <option key={one} value={one}>
              {review.qualifiers[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{review.editor.role}</span>
        <select name="role" defaultValue={draft.role}>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {review.roles[one]}
            </option>
          ))}
        </select>
      </label>
      {bases.length > 0 && (
        <label className="wide">
          <span>{review.editor.basis}</span>
          <select name="basis" defaultValue={basis}>
            <option value="">{review.editor.basisNone}</option>
            {bases.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[locale]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="wide">
        <span>{review.editor.scope}</span>
        <input name="scope" lang="zh-CN" autoComplete="off" defaultValue={draft.scope} />
      </label>
    </>
  );
}
