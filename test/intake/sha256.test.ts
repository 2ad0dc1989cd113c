import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/intake/sha256.ts";

describe(sha256, () => {
  it.each([0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000, 100_003])("agrees with Node on %d bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 131 + 7) % 256);
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
});
