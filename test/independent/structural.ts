import { CODEBOOK } from "../../src/model/codebook.ts";
import type { Scope } from "./scope.ts";

/** Numbers that stand for no figure, each with its reason. */
export const FURNITURE: readonly RegExp[] = [
  // When and of which bytes the data were made: checked where they are built.
  /(?:数据版本|Data version) ?\d{4}-\d{2}-\d{2}(?: · [0-9a-f]{8})?/g,
  /CC BY 4\.0/g,
  // The name of the interval; its ends have been read already.
  /95% ?(?:误差范围|威尔逊|interval|Wilson)/g,
  /95%(?:、| and )99\.8%/g,
  // Below what a base is called small, and a picture is not drawn.
  /不足 (?:30|10|2|3)(?!\d)(?: 个)?/g,
  /[Ff]ewer than (?:30|10|2|3)(?!\d)|[Bb]elow 30/g,
  /至少要 3 个年度|takes 3 years or more/g,
  // How much of the page is folded, and where in it one is.
  /再看 \d+ 句|\d+ more sentences/g,
  /^\D*\d \/ \d /g,
  // Controls that count themselves.
  /\d+ 种图不适用|\d+ other kinds? (?:do|does) not fit/g,
  /已选 \d+(?: 项)?|\d+ (?:indicators? )?chosen/g,
  /带走：.*?等 \d+ 项|Take along: .*? \d+ indicators/g,
  // The page's own address, for paper.
  /https?:\/\/\S+/g,
  // A unit.
  /每 ?10,?000|per 10,000/g,
  // The name of an encoding.
  /UTF-8/g,
  // 无 is counted as 0; said of the method.
  /记为 0 并附|计 0，|“无败诉”不等于 0 件|“none” is 0 with|0（载明“无”）：报告写明没有|0 \(stated/g,
];

const KNOWN = new WeakMap<Scope, readonly string[]>();

/** Fixed texts of the tables, letter for letter: they are data of another kind. */
export function knownTexts(scope: Scope): readonly string[] {
  const known = KNOWN.get(scope) ?? textsOf(scope);
  KNOWN.set(scope, known);
  return known;
}

function textsOf({ locale, records, figures }: Scope): readonly string[] {
  const definitions = Object.values(CODEBOOK).map(({ definition }) => definition[locale]);
  const documents = records.documents.flatMap((row) => {
    const { title = "", issuing_body = "", published = "", signed = "", document_number = "", index_number = "" } = row;
    return [title, issuing_body, published, signed, document_number, index_number, (row["sha256"] ?? "").slice(0, 8)];
  });
  const notes = figures.flatMap(({ coverage, scope, note }) => [coverage, scope, note]);
  return [...new Set([...definitions, ...documents, ...notes])]
    .filter((text) => /\d/.test(text))
    .sort((one, other) => other.length - one.length);
}
