import { useId } from "react";

interface Props<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  nameOf(value: T): string;
  choose(value: T): void;
}

export function Radios<T extends string>({ label, values, value, nameOf, choose }: Props<T>) {
  const group = useId();
  return (
    <fieldset className="share-radios">
      <legend>{label}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={group} checked={one === value} onChange={() => choose(one)} />
          {nameOf(one)}
        </label>
      ))}
    </fieldset>
  );
}
