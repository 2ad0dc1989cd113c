import type { Locale } from "./locale.ts";

/** Scopes and details of flags are free text in the words of the reports; these have an English gloss. */
const GLOSSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    综合执法岗: "enforcement unit",
    多个领域: "several fields",
    城市管理违法行为: "urban management violations",
    简易程序: "simple procedure",
    普通程序: "ordinary procedure",
    "为村（社区）": "for villages and communities",
    "镇、村群众": "town and village residents",
    重点项目: "key projects",
    党校: "Party school",
    法律顾问: "by the legal adviser",
    "矛盾纠纷、信访、网络问政": "disputes, petitions and online enquiries",
    青少年: "young people",
    暑期亲子: "summer events for families",
    "老年人、农民工、新业态从业者等": "older people, migrant and platform workers and others",
    "政策文件、行政决策、执法信息等": "policy documents, decisions, enforcement and other information",
    工作动态: "news of the office's work",
    法定主动公开内容: "statutory items",
    民生信息: "public welfare information",
    线下专区: "on-site information desk",
    村规民约: "village rules",
    庭审旁听: "attending court hearings",
    排查化解: "found and settled in one number",
  }),
);

/** In English where a gloss is known; otherwise as the report has it. */
export function scopeText(scope: string, locale: Locale): string {
  return locale === "en" ? (GLOSSES.get(scope) ?? scope) : scope;
}
