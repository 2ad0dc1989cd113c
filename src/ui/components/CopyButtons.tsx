import { useState } from "react";
import { useMessages } from "../atlas.ts";
import { copyText } from "../copyText.ts";

export interface Copyable {
  readonly label: string;
  readonly text: string;
  /** Said after copying instead of the plain "copied". */
  readonly done?: string;
}

/** Buttons that copy; where the browser refuses, the text stands ready to be copied by hand. */
export function CopyButtons({ items }: { readonly items: readonly Copyable[] }) {
  const { page } = useMessages();
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState("");
  const copy = async (item: Copyable): Promise<void> => {
    const copied = await copyText(item.text);
    setSaid(copied ? (item.done ?? page.copied) : page.copyByHand);
    setRefused(copied ? "" : item.text);
  };
  return (
    <>
      {items.map((item) => (
        <button key={item.label} type="button" className="plain-button" onClick={() => void copy(item)}>
          {item.label}
        </button>
      ))}
      <span role="status" className="small">
        {said}
      </span>
      {refused && (
        <textarea
          className="copy-box"
          readOnly
          value={refused}
          aria-label={page.copyByHand}
          ref={(box) => box?.select()}
        />
      )}
    </>
  );
}
