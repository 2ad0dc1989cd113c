import fc from "fast-check";

/** One of the ways a file comes to harm: bytes changed, lost, doubled, inserted, cut. */
export type Mutation = {
  readonly kind: "set" | "insert" | "remove" | "double" | "cut";
  readonly at: number;
  readonly byte: number;
  readonly length: number;
};

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("set", "insert", "remove", "double", "cut" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x00, 0x27, 0x3d, 0xff)),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  { minLength: 1, maxLength: 6 },
);

export function mutated(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce((now, { kind, at, byte, length }) => {
    const from = Math.floor(at * now.length);
    const head = [...now.subarray(0, from)];
    const rest = [...now.subarray(from)];
    if (kind === "cut") return Uint8Array.from(head);
    if (kind === "set") return Uint8Array.from([...head, byte, ...rest.slice(1)]);
    if (kind === "insert") return Uint8Array.from([...head, byte, ...rest]);
    if (kind === "remove") return Uint8Array.from([...head, ...rest.slice(length)]);
    return Uint8Array.from([...head, ...rest.slice(0, length), ...rest]);
  }, bytes);
}
