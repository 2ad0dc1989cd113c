import { nodeProblem } from "./nodeVersion.mjs";

const problem = nodeProblem(process.versions.node);
if (problem === undefined) {
  const { testSite } = await import("./testSite.mjs");
  process.exitCode = await testSite(process.argv.slice(2));
} else {
  console.error(problem);
  process.exitCode = 1;
}
