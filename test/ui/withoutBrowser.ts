const NAMES = ["window", "document", "navigator"] as const;

export interface Watched<T> {
  readonly value: T;
  /** Uses by our own code, each with the line of code it came from. */
  readonly touched: readonly string[];
}

/**
 * Runs where a use of the browser by our own code throws and is noted. Packages look whether there is one (`typeof window`)
 * and are told that there is none; one that goes on regardless fails by itself.
 */
export async function withoutBrowser<T>(run: () => Promise<T>): Promise<Watched<T>> {
  const touched: string[] = [];
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { configurable: true, get: () => refuse(name, touched) });
  }
  try {
    return { value: await run(), touched };
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

function refuse(name: string, touched: string[]): undefined {
  const error = new ReferenceError(`${name} is used where there is no browser`);
  // The first two frames are this function and the getter.
  const caller = error.stack?.split("\n    at ")[3] ?? "";
  if (caller.includes("node_modules")) return undefined;
  touched.push(`${name} ${caller.trim()}`);
  throw error;
}
