/** A start that gave no sign of life for too long. */
export class SilentStart extends Error {
  override readonly name = "SilentStart";
}

/** Waits for work that gives signs of life; gives up when none came for the time allowed. */
export async function untilSilent<T>(limitMs: number, work: (sign: () => void) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: () => void = () => undefined;
  const silence = new Promise<never>((_, reject) => {
    giveUp = () => reject(new SilentStart(`the database engine gave no sign of life for ${limitMs} ms`));
  });
  const sign = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, limitMs);
  };
  sign();
  try {
    return await Promise.race([work(sign), silence]);
  } finally {
    clearTimeout(timer);
  }
}
