import { useMemo } from "react";
import { markedParagraphs, type MarkedSpan, type Paragraph } from "../../model/markedText.ts";
import type { Cell } from "../../view/slice.ts";
import { useMessages } from "../atlas.ts";
import { useOpenCell } from "../evidenceAddress.ts";

function textOf(paragraph: Paragraph): string {
  return paragraph.runs.map((run) => run.text).join("");
}

function scrollTo(start: number): void {
  document.getElementById(`text-${start}`)?.scrollIntoView({ block: "start" });
}

function Outline({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const { page } = useMessages();
  const headings = paragraphs.filter(({ headingLevel }) => headingLevel > 0 && headingLevel < 3);
  return (
    <aside>
      <h3>{page.outline}</h3>
      <ul lang="zh-CN">
        {headings.map((heading) => (
          <li key={heading.start} data-heading={heading.headingLevel}>
            <button type="button" className="number" onClick={() => scrollTo(heading.start)}>
              {textOf(heading)}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function TextParagraph({ paragraph }: { readonly paragraph: Paragraph }) {
  const open = useOpenCell();
  return (
    <p id={`text-${paragraph.start}`} data-heading={paragraph.headingLevel}>
      {paragraph.runs.map(({ text, ids }, index) => {
        const [first] = ids;
        if (first === undefined) return <span key={index}>{text}</span>;
        return (
          <button key={index} type="button" className="reading number" onClick={() => open(first)}>
            {text}
          </button>
        );
      })}
    </p>
  );
}

/** A report in full: its own outline, and every figure taken from it marked in place. */
export function ReportText({ text, cells }: { readonly text: string; readonly cells: readonly Cell[] }) {
  const paragraphs = useMemo(() => {
    const spans: MarkedSpan[] = cells.flatMap((cell) =>
      cell.evidence && cell.stated === "stated" ? [{ id: cell.id, ...cell.evidence.quote }] : [],
    );
    return markedParagraphs(text, spans);
  }, [text, cells]);
  return (
    <div className="full-text">
      <Outline paragraphs={paragraphs} />
      <div className="report-text" lang="zh-CN">
        {paragraphs.map((paragraph) => (
          <TextParagraph key={paragraph.start} paragraph={paragraph} />
        ))}
      </div>
    </div>
  );
}
