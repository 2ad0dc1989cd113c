import { CODEBOOK, type IndicatorId } from "../../src/model/codebook.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Cell, Place, Report, Slice } from "../../src/view/slice.ts";
import { GALLERY, galleryView } from "../../src/view/gallery.ts";
import type { View } from "../../src/view/view.ts";
import { flag, observation, place, quoted, rate } from "../builders.ts";

/** The figures of five real reports, with the facets that the pictures show. */

export const GULOU = place({
  id: "gulou",
  name: "鼓楼街道",
  nameEn: "Gulou Subdistrict",
  fullName: "北京市密云区鼓楼街道",
  fullNameEn: "Gulou Subdistrict, Miyun District, Beijing",
  orderCode: "110118",
});
export const CHEZHAN = place({
  id: "chezhan",
  name: "车站街道",
  nameEn: "Chezhan Subdistrict",
  fullName: "广东省韶关市浈江区车站街道",
  fullNameEn: "Chezhan Subdistrict, Zhenjiang District, Shaoguan, Guangdong",
  orderCode: "440204",
});
export const SHANGYI = place({
  id: "shangyi",
  name: "上义镇",
  nameEn: "Shangyi Town",
  level: "town",
  fullName: "广东省河源市紫金县上义镇",
  fullNameEn: "Shangyi Town, Zijin County, Heyuan, Guangdong",
  orderCode: "441621",
});
export const CHENGJIAO = place({
  id: "chengjiao",
  name: "城郊街道",
  nameEn: "Chengjiao Subdistrict",
  fullName: "吉林省长春市榆树市城郊街道",
  fullNameEn: "Chengjiao Subdistrict, Yushu, Changchun, Jilin",
  orderCode: "220182",
});
export const TUWAN = place({
  id: "tuwan",
  name: "土湾街道",
  nameEn: "Tuwan Subdistrict",
  fullName: "重庆市沙坪坝区土湾街道",
  fullNameEn: "Tuwan Subdistrict, Shapingba District, Chongqing",
  orderCode: "500106",
});

export const PLACES: readonly Place[] = [GULOU, CHEZHAN, SHANGYI, CHENGJIAO, TUWAN];

export const REPORTS: readonly Report[] = PLACES.map(({ id }) => ({
  document: `${id}-report`,
  jurisdiction: id,
  period: id === "chengjiao" || id === "tuwan" ? 2024 : 2025,
  coverage: "full",
}));

type Facets = Partial<Observation> & Pick<Observation, "indicator" | "value" | "unitWritten">;

function stated(at: Place, facets: Facets): Observation {
  const period = REPORTS.find((report) => report.jurisdiction === at.id)?.period ?? 2025;
  return observation({ jurisdiction: at.id, period, ...facets });
}

function count(at: Place, indicator: IndicatorId, value: number, unitWritten: string, facets: Partial<Observation> = {}) {
  return stated(at, { indicator, value, unitWritten, ...facets });
}

const floor = { qualifier: "at_least" } as const;
const overlap = { role: "other", group: "events", flags: [flag("may_overlap")] } as const;

const OBSERVATIONS: readonly Observation[] = [
  rate(96, { jurisdiction: "gulou", basis: "resolved", denominator: 391, denominatorSource: "ambiguous" }),
  rate(97.9, { jurisdiction: "shangyi", basis: "mediated", denominator: 48, denominatorSource: "implied" }),
  rate((100 * 51) / 52, {
    id: "chengjiao-share",
    jurisdiction: "chengjiao",
    period: 2024,
    basis: "from_counts",
    denominator: 52,
    denominatorSource: "counts",
    stated: "computed",
  }),
  rate(100, { jurisdiction: "chezhan", indicator: "closure_rate", basis: "platforms" }),
  count(GULOU, "disputes_handled", 391, "件", { basis: "handled", flags: [flag("dual_use")] }),
  count(CHEZHAN, "disputes_handled", 215, "宗", { basis: "handled" }),
  count(CHENGJIAO, "disputes_handled", 52, "起", { basis: "found" }),

  count(CHEZHAN, "inspections", 433, "次", { basis: "several_fields", scope: "多个领域" }),
  count(TUWAN, "inspections", 170, "次", { basis: "one_unit", scope: "综合执法岗" }),
  count(SHANGYI, "penalty_cases", 20, "件", { basis: "handled" }),
  count(TUWAN, "penalty_cases", 31, "个", { basis: "decided", group: "cases" }),
  count(TUWAN, "penalty_cases", 30, "个", { basis: "decided", scope: "简易程序", role: "part", group: "cases" }),
  count(TUWAN, "penalty_cases", 1, "个", { basis: "decided", scope: "普通程序", role: "part", group: "cases" }),
  count(TUWAN, "penalty_cases", 12, "次", {
    basis: "disposed",
    role: "other",
    group: "cases",
    flags: [flag("relation_unstated")],
  }),
  count(TUWAN, "fines_amount", 1550, "元", { group: "fines" }),
  count(TUWAN, "fines_amount", 1050, "元", { scope: "简易程序", role: "part", group: "fines" }),
  count(TUWAN, "fines_amount", 500, "元", { scope: "普通程序", role: "part", group: "fines" }),
  count(TUWAN, "fines_amount", 5300, "元", { role: "other", group: "fines", flags: [flag("relation_unstated")] }),
  count(GULOU, "special_campaigns", 12, "次"),
  count(GULOU, "enforcement_reviews", 36, "件"),
  count(CHEZHAN, "enforcement_trainings", 4, "次", { basis: "held" }),

  count(GULOU, "publicity_events", 30, "场"),
  count(CHEZHAN, "publicity_events", 42, "场", { group: "events" }),
  count(CHEZHAN, "publicity_events", 21, "场", overlap),
  count(CHEZHAN, "publicity_events", 16, "场", overlap),
  count(CHEZHAN, "publicity_events", 10, "场", overlap),
  count(SHANGYI, "publicity_events", 10, "场", {
    ...floor,
    evidence: quoted("法治讲座、法治宣传活动10余场", "10", "shangyi-report"),
  }),
  count(CHENGJIAO, "publicity_events", 9, "次"),
  count(GULOU, "publicity_audience", 1000, "人次", { ...floor, basis: "on_site" }),
  count(SHANGYI, "publicity_audience", 800, "人次", { ...floor, basis: "on_site" }),
  count(CHENGJIAO, "publicity_audience", 32_000, "人", { ...floor, basis: "online" }),

  count(GULOU, "advisor_opinions", 42, "条", { basis: "any" }),
  count(CHEZHAN, "advisor_opinions", 10, "份", { ...floor, basis: "written" }),
  count(CHEZHAN, "advisor_engagements", 20, "次", floor),
  count(CHEZHAN, "contract_reviews", 21, "份", {
    basis: "for_villages",
    scope: "为村（社区）",
    flags: [flag("joint_count", "村规民约")],
  }),
  count(GULOU, "decision_reviews", 36, "项"),
  count(GULOU, "document_reviews", 2, "件"),
  count(SHANGYI, "legal_consultations", 60, "次", { ...floor, basis: "residents", scope: "镇、村群众" }),
  count(TUWAN, "legal_consultations", 20, "次", { ...floor, basis: "projects", scope: "重点项目" }),
  count(CHENGJIAO, "legal_aid_cases", 2, "次"),

  count(TUWAN, "disclosures", 390, "条", { group: "items" }),
  ...[
    ["工作动态", 244],
    ["民生信息", 77],
    ["法定主动公开内容", 65],
    ["线下专区", 4],
  ].map(([scope, value]) =>
    count(TUWAN, "disclosures", Number(value), "条", { scope: String(scope), role: "part", group: "items" }),
  ),
  count(GULOU, "disclosures", 53, "条"),
  count(SHANGYI, "reconsideration_cases", 0, "件", {
    flags: [flag("stated_zero")],
    evidence: quoted("无行政复议案件", "无", "shangyi-report"),
  }),
];

/** The answer to a view over the five reports, in the order of the contract. */
export function fiveReports(view: View): Slice {
  const indicators = view.indicators.flatMap((id) =>
    Object.hasOwn(CODEBOOK, id) ? [{ ...CODEBOOK[id as IndicatorId], id: id as IndicatorId }] : [],
  );
  const cells: readonly Cell[] = REPORTS.flatMap((report) =>
    indicators.flatMap(({ id }) =>
      OBSERVATIONS.filter((one) => one.jurisdiction === report.jurisdiction && one.indicator === id),
    ),
  );
  return { view, indicators, places: PLACES, reports: REPORTS, cells };
}

export function gallerySlice(id: (typeof GALLERY)[number]["id"], choices: Partial<View> = {}): Slice {
  const figure = GALLERY.find((one) => one.id === id);
  if (!figure) throw new Error(`no such figure: ${id}`);
  return fiveReports(galleryView(figure, choices));
}
