import { useMemo } from "react";
import { figure as chartFigure } from "../../chart/chartFigure.ts";
import { describeFigure } from "../../chart/describeFigure.ts";
import { exportedMessages } from "../../i18n/exportedMessages.ts";
import type { Paper, PaperFigure } from "../../export/briefing/paper.ts";
import type { PaperSource } from "../../export/briefing/paperAppendix.ts";
import type { PaperTable } from "../../export/briefing/paperTable.ts";
import { silentLine } from "../../export/briefing/silentLine.ts";
import { PrerenderedSvg } from "../components/PrerenderedSvg.tsx";
import { usePicture } from "../hooks/usePicture.ts";

type Words = ReturnType<typeof exportedMessages>["paper"];

/** Pixels that a chart is laid out for: its words come out at nine points on A4. */
const WIDTH = 640;

function Picture({ figure }: Pick<PaperFigure, "figure">) {
  const { view, slice, id } = figure;
  const drawn = useMemo(() => chartFigure(view, slice, WIDTH), [view, slice]);
  const svg = usePicture(`paper ${id} ${view.locale}`, drawn);
  return (
    <div className="paper-picture" role="img" aria-label={describeFigure(view, slice)}>
      <PrerenderedSvg svg={svg ?? ""} name={`paper ${id}`} />
    </div>
  );
}

function Table({ table, name }: { readonly table: PaperTable; readonly name: string }) {
  return (
    <table className="paper-table">
      <caption>{name}</caption>
      <thead>
        <tr>
          {table.head.map((text, column) =>
            text === "" ? (
              <td key={column} />
            ) : (
              <th key={column} scope="col">
                {text}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at}>
            {row.map((text, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {text}
                </th>
              ) : (
                <td key={column}>{text}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ one, words }: { readonly one: PaperFigure; readonly words: Words }) {
  const { figure, label, caption, tables, notes } = one;
  const { parts } = tables;
  const left = [silentLine(tables, figure.view.locale), tables.rowsLeft > 0 ? words.rowsLeft(tables.rowsLeft) : ""];
  return (
    <section className="paper-figure">
      <div className="paper-keep">
        <h2>{words.captioned(label, figure.title)}</h2>
        <p className="paper-scope">{figure.scope}</p>
        {caption !== "" && <p className="paper-own">{caption}</p>}
        {one.isDrawn && <Picture figure={figure} />}
      </div>
      {figure.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {parts.length === 0 && <p>{words.noTable}</p>}
      {parts.map((table, at) => (
        <Table
          key={at}
          table={table}
          name={parts.length > 1 ? words.tablePart(label, at + 1, parts.length) : words.table(label)}
        />
      ))}
      <div className="paper-notes">
        {[...left, notes === "" ? "" : words.notes(notes), figure.sourceLine, figure.numberLine, figure.link]
          .filter((line) => line !== "")
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </div>
    </section>
  );
}

function Source({
  source,
  number,
  words,
}: {
  readonly source: PaperSource;
  readonly number: number;
  readonly words: Words;
}) {
  return (
    <section>
      <h3 lang="zh-CN">
        [{number}] {source.citation}
      </h3>
      {source.sentences.map(({ runs, stated }, at) => (
        <div key={at} className="paper-sentence">
          {runs.length === 0 ? (
            <p>{words.withoutQuote}</p>
          ) : (
            <p lang="zh-CN">{runs.map(({ text, isNumber }, index) => (isNumber ? <b key={index}>{text}</b> : text))}</p>
          )}
          <p className="paper-stated">{stated.join(words.statedJoin)}</p>
        </div>
      ))}
    </section>
  );
}

/** The pack on white paper, whatever the page around it looks like. */
export function PackPaper({ paper }: { readonly paper: Paper }) {
  const { paper: words, internal } = exportedMessages(paper.locale);
  return (
    <article className="paper">
      {paper.isInternal && <p className="paper-internal">【{internal}】</p>}
      <header>
        <h1>{paper.title}</h1>
        {paper.subtitle !== "" && <p className="paper-subtitle">{paper.subtitle}</p>}
        <p className="paper-made">{paper.made}</p>
      </header>
      {paper.figures.map((one) => (
        <Figure key={one.label} one={one} words={words} />
      ))}
      {paper.appendix.length > 0 && (
        <section className="paper-appendix">
          <h2>{words.appendix}</h2>
          <p className="paper-scope">{words.appendixLead}</p>
          {paper.appendix.map((source, index) => (
            <Source key={source.citation} source={source} number={index + 1} words={words} />
          ))}
        </section>
      )}
    </article>
  );
}
