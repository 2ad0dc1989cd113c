import { useId } from "react";

export interface Radio<T extends string> {
  readonly value: T;
  readonly text: string;
  /** Why it cannot be chosen; "" where it can. */
  readonly refusal: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly Radio<T>[];
  readonly value: T;
  readonly choose: (value: T) => void;
}

/** A row of choices of which one holds. Refused ones say why, in words under the row. */
export function Radios<T extends string>({ label, options, value, choose }: Props<T>) {
  const name = useId();
  const refused = options.filter(({ refusal }) => refusal !== "");
  return (
    <fieldset className="choice radios">
      <legend>{label}</legend>
      <div className="row">
        {options.map((option) => (
          <label
            key={option.value}
            className={option.refusal === "" ? "radio" : "radio refused-radio"}
            title={option.refusal || undefined}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.refusal !== "" && option.value !== value}
              onChange={() => choose(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      {[...new Set(refused.map(({ refusal }) => refusal))].map((refusal) => (
        <p key={refusal} className="small soft">
          {refusal}
        </p>
      ))}
    </fieldset>
  );
}
