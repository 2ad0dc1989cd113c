import { nodeProblem } from "./nodeVersion.mjs";

const problem = nodeProblem(process.versions.node);
if (problem === undefined) {
  // Imported only now: an old Node would fail on what these files import before it could say why.
  const { startSite } = await import("./startSite.mjs");
  process.exitCode = await startSite(process.argv.slice(2));
} else {
  console.error(problem);
  process.exitCode = 1;
}
