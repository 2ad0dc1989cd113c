import { useId, type KeyboardEvent, type SyntheticEvent } from "react";
import { fieldText } from "../review/fieldText.ts";
import { useImportMessages } from "./useImport.ts";

interface Props {
  /** The text that is to be corrected, as it stands in the file. */
  readonly found: string;
  readonly text: string;
  /** Cells of the column that say the same. */
  readonly alike: number;
  readonly onFix: (text: string, isForAll: boolean) => void;
  readonly onLeave: () => void;
}

/** Another text for a cell, or for all of its column that say the same. Escape leaves it as it is. */
export function CellFixForm({ found, text, alike, onFix, onLeave }: Props) {
  const words = useImportMessages();
  const id = useId();
  const apply = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>): void => {
    event.preventDefault();
    const { submitter } = event.nativeEvent;
    const isForAll = submitter instanceof HTMLButtonElement && submitter.value === "all";
    onFix(fieldText(event.currentTarget, "text").trim(), isForAll);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onLeave();
  };
  return (
    <form className="cell-fix" onSubmit={apply}>
      <label htmlFor={id}>{words.newText}</label>
      <input
        id={id}
        name="text"
        defaultValue={text}
        lang="zh-CN"
        autoComplete="off"
        ref={selectAll}
        onKeyDown={press}
      />
      <button type="submit" className="plain-button" value="one">
        {words.applyFix}
      </button>
      {alike > 1 && (
        <button type="submit" className="plain-button" value="all">
          {words.applyToAll(found, alike)}
        </button>
      )}
      <button type="button" className="word-control" onClick={onLeave}>
        {words.leaveFix}
      </button>
    </form>
  );
}

/** The form was just asked for. */
function selectAll(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
