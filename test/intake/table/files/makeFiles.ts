import { writeFileSync } from "node:fs";
import { MESSY_CASES } from "../messyCases.ts";

/** Writes the messy files and what must come out of them: `npx tsx test/intake/table/files/makeFiles.ts`. */
for (const { file, bytes, observations, issues } of MESSY_CASES) {
  writeFileSync(new URL(file, import.meta.url), bytes);
  writeFileSync(new URL(`${file}.expected.json`, import.meta.url), `${JSON.stringify({ observations, issues }, undefined, 2)}\n`);
}
