import { GROUP_TITLES } from "../../src/model/codebook.ts";
import type { Locale } from "../../src/model/locale.ts";
import type { Audit } from "./audit.ts";

const MEDIATION = ["mediation_success_rate", "closure_rate", "disputes_handled"];
const ENFORCEMENT = [
  "inspections",
  "penalty_cases",
  "fines_amount",
  "special_campaigns",
  "enforcement_reviews",
  "enforcement_trainings",
];
const ADVICE = [
  "advisor_opinions",
  "advisor_engagements",
  "contract_reviews",
  "decision_reviews",
  "document_reviews",
  "legal_consultations",
  "legal_aid_cases",
];

/** What each theme of the first page and of the meeting speaks of. */
export function themeSections(locale: Locale): NonNullable<Audit["sections"]> {
  const row = ".findings-row";
  return [
    ["theme-mediation", MEDIATION],
    ["theme-enforcement", ENFORCEMENT],
    ["theme-publicity", ["publicity_events"]],
    ["theme-advice", ADVICE],
    [`${row} ${GROUP_TITLES.enforcement[locale]}`, ENFORCEMENT],
    [`${row} ${GROUP_TITLES.publicity[locale]}`, ["publicity_events"]],
    [`${row} ${GROUP_TITLES.advice[locale]}`, ADVICE],
  ];
}

export const PLACES = [
  "beijing-miyun-gulou",
  "guangdong-shaoguan-zhenjiang-chezhan",
  "guangdong-heyuan-zijin-shangyi",
  "jilin-changchun-yushu-chengjiao",
  "chongqing-shapingba-tuwan",
] as const;
