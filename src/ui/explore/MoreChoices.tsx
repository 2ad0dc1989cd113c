import { datasetChoice, datasetsOf } from "../../view/datasetChoice.ts";
import { useLocale, useMessages } from "../atlas.ts";
import type { Exploration } from "../hooks/useExploration.ts";
import { DenominatorFile } from "./DenominatorFile.tsx";
import { Radios } from "./Radios.tsx";
import { perHeadRefusal } from "./perHeadRefusal.ts";
import { useOwnDenominators } from "./ownDenominators.ts";
import { useDatasets } from "./useDatasets.ts";

interface Props {
  readonly exploration: Exploration;
  readonly mayRank: boolean;
  readonly isLogOffered: boolean;
}

function Datasets({ exploration }: Pick<Props, "exploration">) {
  const { explore } = useMessages();
  const { ids, nameOf } = useDatasets();
  const { view, choose } = exploration;
  const chosen = datasetsOf(view.dataset);
  const toggle = (id: string): void => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    choose({ dataset: datasetChoice(next), override: false });
  };
  const isLast = (id: string): boolean => chosen.length === 1 && chosen[0] === id;
  return (
    <fieldset className="choice">
      <legend>{explore.dataset}</legend>
      {[...new Set([...ids, ...chosen])].map((id) => (
        <label key={id} className="radio" title={isLast(id) ? explore.lastDataset : undefined}>
          <input type="checkbox" checked={chosen.includes(id)} disabled={isLast(id)} onChange={() => toggle(id)} />
          <span>{nameOf(id)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What most readers leave as it is: which data, as counted or per head, in which order and on which scale. */
export function MoreChoices({ exploration, mayRank, isLogOffered }: Props) {
  const { explore } = useMessages();
  const locale = useLocale();
  const hasDenominators = useOwnDenominators().rows.length > 0;
  const { view, choose } = exploration;
  const refusal = perHeadRefusal(view.indicators, { hasDenominators, locale });
  // Asked for in a link, it can be taken back even where it is not offered.
  const isScaled = isLogOffered || view.scale === "log";
  return (
    <>
      <Datasets exploration={exploration} />
      <Radios
        label={explore.mode}
        value={view.mode}
        choose={(mode) => choose({ mode, override: false })}
        options={[
          { value: "absolute", text: explore.absolute, refusal: "" },
          { value: "per_10000", text: explore.per_10000, refusal },
        ]}
      />
      <DenominatorFile exploration={exploration} />
      <Radios
        label={explore.sort}
        value={view.sort}
        choose={(sort) => choose({ sort })}
        options={[
          { value: "order", text: explore.order, refusal: "" },
          { value: "value", text: explore.value, refusal: mayRank ? "" : explore.noRank },
        ]}
      />
      {isScaled && (
        <Radios
          label={explore.scale}
          value={view.scale}
          choose={(scale) => choose({ scale })}
          options={[
            { value: "linear", text: explore.linear, refusal: "" },
            { value: "log", text: explore.log, refusal: "" },
          ]}
        />
      )}
    </>
  );
}
