import { describe, expect, it } from "vitest";
import { latin1 } from "../../src/intake/latin1.ts";

describe(latin1, () => {
  it("gives every byte the character of its number", () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
    expect([...latin1(bytes)].every((character, index) => character.charCodeAt(0) === index % 256)).toBe(true);
  });
});
