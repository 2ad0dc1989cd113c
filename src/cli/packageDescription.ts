import * as v from "valibot";
import { DATE } from "../intake/published/rowReader.ts";
import type { Checked, Problem } from "../model/problem.ts";

const FILE = "datapackage.json";

const schema = v.looseObject({
  created: v.optional(v.string(), ""),
  sources: v.optional(v.array(v.looseObject({ title: v.optional(v.string()), path: v.optional(v.string()) })), []),
  resources: v.optional(v.array(v.looseObject({ path: v.optional(v.unknown()) })), []),
});

/** datapackage.json, as far as the build has to know it; the rest passes through. */
export type PackageDescription = v.InferOutput<typeof schema>;

/** The day the data last changed is the package's `created`, a timestamp: a build must not depend on the clock. */
export function packageDate({ created }: PackageDescription): string {
  return created.replace(/T.*$/, "");
}

/** For a folder without the file. */
export const NO_DESCRIPTION: Checked<PackageDescription> = { value: v.parse(schema, {}), problems: [] };

export function readPackageDescription(text: string): Checked<PackageDescription> {
  const { value } = NO_DESCRIPTION;
  const at = { file: FILE, row: 0 };
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    if (!result.success) return { value, problems: result.issues.map(descriptionProblem) };
    const { output } = result;
    if (DATE.test(packageDate(output))) return { value: output, problems: [] };
    return { value: output, problems: [{ code: "notADate", ...at, column: "created", found: output.created }] };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { value, problems: [{ code: "notJson", ...at, column: "", found }] };
  }
}

function descriptionProblem(issue: v.BaseIssue<unknown>): Problem {
  const column = v.getDotPath(issue) ?? "";
  const at = { file: FILE, row: 0, column, found: issue.received };
  if (column === "created") return { code: "notADate", ...at };
  if (issue.type === "array") return { code: "notAList", ...at };
  return { code: issue.type === "string" ? "notText" : "notAnObject", ...at };
}
