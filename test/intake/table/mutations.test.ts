import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MESSY_CASES } from "./messyCases.ts";
import { mutated, mutations } from "./mutate.ts";
import { complaintOf } from "./survives.ts";

const RUNS_EACH = 60;

describe("damaged files", () => {
  it.each(MESSY_CASES.map(({ file, bytes }) => [file, bytes] as const))(
    "%s never stops the reader, nor gives a figure out of nothing",
    (file, bytes) => {
      fc.assert(
        fc.property(mutations, (changes) => {
          expect(complaintOf(mutated(bytes, changes), file)).toBeUndefined();
        }),
        { seed: 20_260_101, numRuns: RUNS_EACH },
      );
    },
  );
});
