import type { Page } from "playwright-core";
import { readFileSync } from "node:fs";

/** The sample that the site brings: GBK, a title, a unit row, full-width digits, totals and a note. */
export const GBK_TABLE = readFileSync(new URL("../../public/sample-table.csv", import.meta.url));

export async function giveTable(page: Page, name = "各街道.csv", buffer: Buffer = GBK_TABLE): Promise<void> {
  await page.locator('[data-choose="table"]').first().setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("heading", { level: 1, name: `体检：${name}` }).waitFor();
}

/** The first table worker dies as soon as it is given something; later ones live. */
export function killFirstTableWorker(): void {
  const Plain = globalThis.Worker;
  let deaths = 0;
  globalThis.Worker = class extends Plain {
    readonly #isVictim: boolean;
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.#isVictim = String(address).includes("readTable") && deaths++ === 0;
    }
    override postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
      if (!this.#isVictim) return super.postMessage(message, transfer as Transferable[]);
      this.terminate();
      this.dispatchEvent(new ErrorEvent("error", { message: "killed" }));
    }
  };
}
