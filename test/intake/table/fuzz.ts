import fc from "fast-check";
import { MESSY_CASES } from "./messyCases.ts";
import { mutated, mutations } from "./mutate.ts";
import { complaintOf } from "./survives.ts";

/** `npm run fuzz -- [minutes] [seed]`: damages the messy files again and again, and stops at the first complaint. */
const minutes = Number(process.argv[2] ?? 10);
const firstSeed = Number(process.argv[3] ?? 1);
const end = performance.now() + minutes * 60_000;
let runs = 0;

for (let seed = firstSeed; performance.now() < end; seed++) {
  for (const { file, bytes } of MESSY_CASES) {
    const result = fc.check(
      fc.property(mutations, (changes) => {
        const complaint = complaintOf(mutated(bytes, changes), file);
        if (complaint !== undefined) throw new Error(complaint);
      }),
      { seed, numRuns: 50 },
    );
    runs += result.numRuns;
    if (result.failed) {
      console.error(`${file}, seed ${seed}: ${fc.defaultReportMessage(result) ?? ""}`);
      process.exit(1);
    }
  }
}
console.warn(`${runs} damaged files in ${minutes} minutes, nothing to complain of`);
