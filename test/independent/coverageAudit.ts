import { isOf, isRate, kindsOf, narrowed, type Scope } from "./scope.ts";
import { rateWord } from "./wording.ts";

const SENTENCE = { "zh-CN": /(\d+) 份报告中，([^。]*\d 份[^。]*)。/, en: /Of (\d+) reports, ([^.]*)\./ } as const;

const PART = {
  "zh-CN": /^(\d+) 份(?:(载明至少一项)|(可由载明数推算)|(未载明)|载明(.+))$/,
  en: /^(\d+) (?:(states? at least one of these)|(allows? computing it from stated counts)|(do(?:es)? not state it)|states? a (.+))$/,
} as const;

export interface CoverageSaid {
  readonly faults: readonly string[];
  /** What is left to read. */
  readonly rest: string;
}

/** 「5 份报告中，2 份载明…，1 份可由载明数推算，1 份未载明。」: each heap counted again, and together all reports. */
export function readCoverage(text: string, scope: Scope): CoverageSaid {
  const said = SENTENCE[scope.locale].exec(text);
  if (!said) return { faults: [], rest: text };
  const [sentence, total, list = ""] = said;
  const parts = list.split(scope.locale === "en" ? /, | and / : "，");
  const faults: string[] = [];
  const isOfRates = !parts.some((part) => /至少一项|at least one/.test(part));
  const counted = isOfRates ? narrowed(scope, scope.indicators.filter(isRate)) : scope;
  let sum = 0;
  let taken: readonly Scope["reports"][number][] = kindsOf(counted).formed;
  for (const part of parts) {
    const [, count = "", any, formed, silent, names] = PART[scope.locale].exec(part) ?? [];
    const found = reportsOf(counted, { any, formed, silent, names }, taken);
    if (names !== undefined) taken = [...taken, ...found];
    sum += Number(count);
    if (Number(count) !== found.length) faults.push(`“${part}” is ${found.length}`);
  }
  if (Number(total) !== scope.reports.length) faults.push(`there are ${scope.reports.length} reports`);
  if (sum !== scope.reports.length) faults.push(`${parts.join()} make ${sum} of ${scope.reports.length}`);
  return { faults, rest: text.replace(sentence, "") };
}

interface Heap {
  readonly any: string | undefined;
  readonly formed: string | undefined;
  readonly silent: string | undefined;
  /** 化解率或调解成功率 */
  readonly names: string | undefined;
}

function reportsOf(
  scope: Scope,
  heap: Heap,
  taken: readonly Scope["reports"][number][],
): readonly Scope["reports"][number][] {
  const kinds = kindsOf(scope);
  if (heap.silent !== undefined) return kinds.silent;
  if (heap.formed !== undefined) return kinds.formed;
  if (heap.any !== undefined) return [...kinds.stated, ...kinds.formed];
  const names = (heap.names ?? "").split(/或| or /).map((name) => name.toLowerCase());
  const isNamed = (report: Scope["reports"][number]): boolean =>
    scope.figures.some(
      (one) => isOf(one, report) && one.operands === undefined && names.includes(rateWord(one, scope.locale)),
    );
  return kinds.stated.filter((report) => isNamed(report) && !taken.includes(report));
}
