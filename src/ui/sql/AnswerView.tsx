import { useState } from "react";
import { numberText } from "../../i18n/format.ts";
import type { SqlMessages } from "../../i18n/zh-CN/sql.ts";
import type { DeskAnswer } from "../../view/sqlDesk.ts";
import { useAtlas, useLocale } from "../atlas.ts";
import { AnswerChart } from "./AnswerChart.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import { copyAnswer } from "./copyAnswer.ts";
import { exportAnswer } from "./exportAnswer.ts";
import type { Answered } from "./sqlScreen.ts";
import { useSqlMessages } from "./useSql.ts";

interface Props {
  readonly answer: DeskAnswer;
  readonly answered: Answered;
}

function TakeAway({ answer, answered }: Props) {
  const words = useSqlMessages();
  const atlas = useAtlas();
  const [said, say] = useState("");
  const save = (format: "csv" | "xlsx"): void => {
    try {
      say(words.exported(exportAnswer(atlas, { answer, answered }, format)));
    } catch (error) {
      console.error("answer not exported", error);
      say(words.exportFailed);
    }
  };
  const copy = async (): Promise<void> => {
    const isCopied = await copyAnswer(answer);
    say(isCopied ? words.copied(numberText(answer.rowCount, atlas.seed.locale)) : words.copyFailed);
  };
  return (
    <div className="sql-tools">
      <button type="button" className="plain-button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <button type="button" className="plain-button" onClick={() => save("csv")}>
        {words.csv}
      </button>
      <button type="button" className="plain-button" onClick={() => save("xlsx")}>
        {words.xlsx}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </div>
  );
}

function Limits({ answer, answered }: Props) {
  const words = useSqlMessages();
  const locale = useLocale();
  const isOrdered = /\border\s+by\b/i.test(answered.text);
  return (
    <>
      {answer.hasMore && (
        <p className="notice-line">
          {words.firstRows(numberText(answer.rowCount, locale))} {!isOrdered && words.noOrder}
        </p>
      )}
      {answer.cutCells > 0 && <p className="notice-line">{words.cutCells(numberText(answer.cutCells, locale))}</p>}
    </>
  );
}

/** Rows, time, and the same answer as a table or as bars. */
export function AnswerView({ answer, answered }: Props) {
  const words = useSqlMessages();
  const locale = useLocale();
  const [shown, show] = useState<"table" | "chart">("table");
  const rows = `${numberText(answer.rowCount, locale)}${answer.hasMore ? "+" : ""}`;
  return (
    <>
      <p role="status">{words.answered(rows, answer.columns.length, timeText(answered.milliseconds, words))}</p>
      <Limits answer={answer} answered={answered} />
      {answer.rowCount === 0 && <p className="soft">{words.noRows}</p>}
      {answer.rowCount > 0 && (
        <div className="sql-answer-head">
          <span className="switch" role="group" aria-label={words.show}>
            <button type="button" aria-pressed={shown === "table"} onClick={() => show("table")}>
              {words.asTable}
            </button>
            <button type="button" aria-pressed={shown === "chart"} onClick={() => show("chart")}>
              {words.asChart}
            </button>
          </span>
          <TakeAway key={answered.run} answer={answer} answered={answered} />
        </div>
      )}
      {shown === "chart" && answer.rowCount > 0 ? (
        <AnswerChart key={answered.run} answer={answer} run={answered.run} />
      ) : (
        <AnswerTable key={answered.run} answer={answer} />
      )}
    </>
  );
}

function timeText(milliseconds: number, words: SqlMessages): string {
  if (milliseconds < 1000) return words.milliseconds(Math.round(milliseconds));
  return words.seconds((milliseconds / 1000).toFixed(1));
}
