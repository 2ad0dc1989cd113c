import type { FlagMark, Role } from "../../model/observation.ts";
import type { ReadObservation } from "./readObservation.ts";

/**
 * The first statement of an indicator on one basis is the headline; later ones of the same kind may count the same
 * events again and are tied to it by a group.
 */
export function withRoles(observations: readonly ReadObservation[]): readonly ReadObservation[] {
  const kinds = new Map<string, ReadObservation[]>();
  for (const observation of observations) {
    const kind = kindOf(observation);
    const sameKind = kinds.get(kind);
    if (sameKind === undefined) kinds.set(kind, [observation]);
    else sameKind.push(observation);
  }
  return observations.map((observation) => withRole(observation, kinds.get(kindOf(observation)) ?? []));
}

function kindOf({ indicator, basis, scope, coverage }: ReadObservation): string {
  return [indicator, basis, scope, coverage].join("\n");
}

function withRole(observation: ReadObservation, sameKind: readonly ReadObservation[]): ReadObservation {
  const [first] = sameKind;
  if (sameKind.length < 2 || first === undefined) return observation;
  const role: Role = observation === first ? "headline" : "other";
  const flags: readonly FlagMark[] = [...observation.flags, { flag: "may_overlap", detail: "" }];
  return { ...observation, role, group: `${observation.indicator}-${first.start}`, flags };
}
