import type { Page } from "playwright-core";

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that a click saves. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  const parts: Uint8Array[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Uint8Array);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(parts)) };
}
