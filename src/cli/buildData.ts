import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { problemMessages } from "../i18n/problemMessages.ts";
import { problemText } from "../i18n/problemText.ts";
import { isLocale, type Locale } from "../model/locale.ts";
import { buildPublicData, type DataBuildResult } from "./buildPublicData.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: join(ROOT, "data") },
    out: { type: "string", default: join(ROOT, "public", "data") },
    lang: { type: "string", default: "zh-CN" },
  },
});
const hostConfig = process.env["SITE_CONFIG"];

report(
  await buildPublicData({
    source: options.data,
    target: options.out,
    siteConfig: { path: hostConfig ?? join(options.data, "site.config.json"), required: hostConfig !== undefined },
  }),
  isLocale(options.lang) ? options.lang : "zh-CN",
);

function report({ problems, written }: DataBuildResult, locale: Locale): void {
  const words = problemMessages(locale).build;
  if (written) {
    const { version, documents } = written.catalogue;
    console.log(words.written(written.observations, documents.length, `${version.date} ${version.hash}`));
    if (written.leftOut.length > 0) console.log(words.leftOut(written.leftOut));
    return;
  }
  console.error(words.stopped(problems.length));
  for (const problem of problems) console.error(`- ${problemText(problem, locale).sentence}`);
  process.exitCode = 1;
}
