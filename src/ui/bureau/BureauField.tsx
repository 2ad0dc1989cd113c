import { useId } from "react";
import { bureauUnit, EMPTY_ENTRY } from "../../intake/bureau.ts";
import { CODEBOOK, type IndicatorId } from "../../model/codebook.ts";
import type { Basis } from "../../model/indicator.ts";
import { QUALIFIERS, type Qualifier } from "../../model/observation.ts";
import { unitText } from "../../model/unit.ts";
import { useLocale } from "../atlas.ts";
import { useBureau, useBureauMessages, useBureauState } from "./useBureau.ts";

const OFFERED = ["", ...QUALIFIERS.filter((one) => one !== "exact")] as const satisfies readonly (Qualifier | "")[];

interface FieldProps {
  readonly indicator: IndicatorId;
}

function QualifierChoice({ indicator }: FieldProps) {
  const words = useBureauMessages();
  const locale = useLocale();
  const { desk, reading } = useBureau();
  const chosen = useBureauState(({ bureau }) => bureau.entries[indicator]?.qualifier ?? "");
  // 约1.2万 says for itself that it is rough.
  const written = reading.figures.find((one) => one.indicator === indicator)?.qualifier ?? "";
  return (
    <select
      aria-label={words.qualifierOf(CODEBOOK[indicator].label[locale])}
      value={chosen}
      onChange={({ currentTarget }) =>
        desk.enter(indicator, { qualifier: OFFERED.find((one) => one === currentTarget.value) ?? "" })
      }
    >
      {OFFERED.map((one) => (
        <option key={one} value={one}>
          {words.qualifiers[one === "" && chosen === "" ? written : one]}
        </option>
      ))}
    </select>
  );
}

function BasisChoice({ indicator }: FieldProps) {
  const words = useBureauMessages();
  const locale = useLocale();
  const { desk } = useBureau();
  const chosen = useBureauState(({ bureau }) => bureau.entries[indicator]?.basis ?? "");
  const bases: readonly Basis[] = CODEBOOK[indicator].bases;
  if (bases.length === 0) return null;
  return (
    <select
      className="bureau-basis"
      aria-label={words.basisOf(CODEBOOK[indicator].label[locale])}
      value={chosen}
      onChange={({ currentTarget }) => desk.enter(indicator, { basis: currentTarget.value })}
    >
      <option value="">{words.noBasis}</option>
      {bases.map(({ id, label }) => (
        <option key={id} value={id}>
          {label[locale]}
        </option>
      ))}
    </select>
  );
}

function Denominator({ indicator }: FieldProps) {
  const words = useBureauMessages();
  const locale = useLocale();
  const { desk } = useBureau();
  const typed = useBureauState(({ bureau }) => bureau.entries[indicator]?.denominator ?? "");
  if (CODEBOOK[indicator].measure !== "rate") return null;
  return (
    <label className="bureau-denominator">
      <span className="soft small" aria-hidden="true">
        {words.denominator}
      </span>
      <input
        aria-label={words.denominatorOf(CODEBOOK[indicator].label[locale])}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => desk.enter(indicator, { denominator: currentTarget.value })}
      />
    </label>
  );
}

/** One indicator: its figure, how exact it is, how it was counted, and what it means. Empty is 未载明, which is not 0. */
export function BureauField({ indicator }: FieldProps) {
  const words = useBureauMessages();
  const locale = useLocale();
  const { desk, reading } = useBureau();
  const id = useId();
  const { value } = useBureauState(({ bureau }) => bureau.entries[indicator]) ?? EMPTY_ENTRY;
  const { label, definition } = CODEBOOK[indicator];
  const fault = reading.faults.get(indicator);
  const name = label[locale];
  return (
    <div className="bureau-field" data-indicator={indicator} data-filled={value.trim() !== ""}>
      <div className="bureau-name">
        <label htmlFor={id}>{words.value(name, unitText(bureauUnit(indicator), locale))}</label>
        <details className="small soft">
          <summary aria-label={words.definitionOf(name)}>{words.definition}</summary>
          <p>{definition[locale]}</p>
        </details>
      </div>
      <input
        id={id}
        className="bureau-value"
        inputMode="decimal"
        autoComplete="off"
        placeholder={words.notStated}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={({ currentTarget }) => desk.enter(indicator, { value: currentTarget.value })}
      />
      <QualifierChoice indicator={indicator} />
      <div className="bureau-more">
        <BasisChoice indicator={indicator} />
        <Denominator indicator={indicator} />
      </div>
      {fault && (
        <p id={`${id}-fault`} className="fault small bureau-fault">
          {words.faults[fault] ?? words.otherFault}
        </p>
      )}
    </div>
  );
}
