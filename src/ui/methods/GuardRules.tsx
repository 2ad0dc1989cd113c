import { methodsMessages } from "../../i18n/methodsMessages.ts";
import type { Level } from "../../model/difference.ts";
import { useLocale, useMessages } from "../atlas.ts";
import { GUARD_ROWS } from "./guardRows.ts";

const LEVELS: readonly Level[] = ["same", "near", "different"];

/** How the guard decides: its levels, its rules one by one, and what each takes from the picture. */
export function GuardRules() {
  const { guard } = useMessages();
  const words = methodsMessages(useLocale());
  return (
    <section className="block" id="guard" tabIndex={-1}>
      <h2>{words.guardTitle}</h2>
      <p className="prose">{words.guardLead}</p>
      <dl className="statements guard-levels">
        {LEVELS.map((level) => (
          <div key={level} className="pair">
            <dt>{guard.level[level]}</dt>
            <dd>{words.levels[level]}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.rulesTitle}</h3>
      <div className="guard-rules" tabIndex={0} role="region" aria-label={words.rulesCaption}>
        <table className="values">
          <caption className="visually-hidden">{words.rulesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.rule}</th>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.withheld}</th>
            </tr>
          </thead>
          <tbody>
            {GUARD_ROWS.map(({ rule, level, withheld }) => (
              <tr key={rule}>
                <th scope="row">{words.rules[rule]}</th>
                <td>
                  <span className="chip" data-level={level}>
                    {guard.level[level]}
                  </span>
                </td>
                <td>{withheld.length === 0 ? words.none : words.list(withheld.map((one) => words.withholds[one]))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="prose bullets">
        {words.byNature.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
