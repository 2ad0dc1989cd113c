import { useMemo, useState } from "react";
import { answerBars } from "../../chart/answerBars.ts";
import { numberText } from "../../i18n/format.ts";
import type { DeskAnswer } from "../../view/sqlDesk.ts";
import { useLocale } from "../atlas.ts";
import { PrerenderedSvg } from "../components/PrerenderedSvg.tsx";
import { usePicture } from "../hooks/usePicture.ts";
import { useSqlMessages } from "./useSql.ts";

/** More bars than these are no picture any more. */
const MOST_BARS = 50;
const WIDE = 820;
const NARROW = 340;

interface Chosen {
  readonly label: number;
  readonly number: number;
}

function Picture({ answer, chosen, name, width }: PictureProps & { readonly width: number }) {
  const words = useSqlMessages();
  const locale = useLocale();
  const figure = useMemo(() => {
    const [labels, numbers] = [answer.columns[chosen.label]?.values ?? [], answer.columns[chosen.number]?.values ?? []];
    const bars = Array.from({ length: Math.min(answer.rowCount, MOST_BARS) }, (_, row) => ({
      label: labels[row] ?? words.nullWord,
      value: finiteOf(numbers[row] ?? null),
    }));
    return answerBars(bars, { locale, missing: words.nullWord }, width);
  }, [answer, chosen, locale, width, words]);
  const key = `${name} ${width}`;
  const svg = usePicture(key, figure);
  if (svg === undefined) return <p className="small soft">{words.drawing}</p>;
  return <PrerenderedSvg svg={svg} name={key} />;
}

interface PictureProps {
  readonly answer: DeskAnswer;
  readonly chosen: Chosen;
  readonly name: string;
}

function finiteOf(value: string | null): number | null {
  const number = value === null || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

function ColumnChoice(props: {
  readonly label: string;
  readonly answer: DeskAnswer;
  readonly among: readonly number[];
  readonly value: number;
  readonly onChoose: (column: number) => void;
}) {
  const { label, answer, among, value, onChoose } = props;
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(Number(event.target.value))}>
        {among.map((index) => (
          <option key={index} value={index}>
            {answer.columns[index]?.name ?? ""}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Bars from zero, in the order of the answer; what has no number has no bar, and says so. */
export function AnswerChart({ answer, run }: { readonly answer: DeskAnswer; readonly run: number }) {
  const words = useSqlMessages();
  const locale = useLocale();
  const all = answer.columns.map((_, index) => index);
  const numbers = all.filter((index) => answer.columns[index]?.kind === "number");
  const [chosen, choose] = useState<Chosen>(() => ({
    label: all.find((index) => answer.columns[index]?.kind !== "number") ?? 0,
    number: numbers.at(-1) ?? 0,
  }));
  if (numbers.length === 0) return <p>{words.noNumber}</p>;
  const shown = Math.min(answer.rowCount, MOST_BARS);
  const values = answer.columns[chosen.number]?.values.slice(0, shown) ?? [];
  const missing = values.filter((value) => finiteOf(value) === null).length;
  const count = (rows: number): string => numberText(rows, locale);
  const title = words.chartName(answer.columns[chosen.number]?.name ?? "", answer.columns[chosen.label]?.name ?? "");
  const picture = { answer, chosen, name: `sql-${run}-${chosen.label}-${chosen.number}` };
  return (
    <div className="sql-chart">
      <div className="sql-choices">
        <ColumnChoice
          label={words.label}
          answer={answer}
          among={all}
          value={chosen.label}
          onChoose={(label) => choose({ ...chosen, label })}
        />
        <ColumnChoice
          label={words.number}
          answer={answer}
          among={numbers}
          value={chosen.number}
          onChoose={(number) => choose({ ...chosen, number })}
        />
      </div>
      <p className="small soft" id={`sql-chart-${run}`}>
        {shown < answer.rowCount ? words.chartRows(count(shown), count(answer.rowCount)) : words.chartAll(count(shown))}{" "}
        {words.chartFromZero} {missing > 0 && words.chartMissing(count(missing))}
      </p>
      <div role="img" aria-label={title} aria-describedby={`sql-chart-${run}`}>
        <div className="picture-frame wide-only">
          <Picture {...picture} width={WIDE} />
        </div>
        <div className="picture-frame narrow-only">
          <Picture {...picture} width={NARROW} />
        </div>
      </div>
    </div>
  );
}
