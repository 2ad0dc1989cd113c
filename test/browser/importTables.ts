import type { Page } from "playwright-core";
import { readFileSync } from "node:fs";

/** The sample that the site brings: GBK, a title, a unit row, full-width digits, totals and a note. */
export const GBK_TABLE = readFileSync(new URL("../../public/sample-table.csv", import.meta.url));

/** Two cells that say the same and no number, a negative one, one of 120 %, two rows of one street, a total and a note. */
export const MESSY_TABLE = Buffer.from(
  [
    "某县2024年统计表,,,,",
    "街道,年份,调解成功数（件）,法治宣传场次,调解成功率",
    "甲街道,2024,约1.2万,12,98%",
    "乙街道,2024,待核实后报,9,97.5%",
    "丙街道,2024,120,8,120%",
    "丙街道,2024,130,8,96%",
    "丁街道,2024,待核实后报,7,95%",
    "合计,,250,36,",
    "注：数据由各街道报送,,,,",
  ].join("\n"),
);

export async function giveTable(page: Page, name = "各街道.csv", buffer: Buffer = GBK_TABLE): Promise<void> {
  await page.locator('[data-choose="table"]').first().setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("heading", { level: 1, name: `体检：${name}` }).waitFor();
}

/** The first table worker dies over the request of this number; later workers live. */
export function killFirstTableWorker(request = 1): void {
  const Plain = globalThis.Worker;
  let workers = 0;
  globalThis.Worker = class extends Plain {
    readonly #isVictim: boolean;
    #requests = 0;
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.#isVictim = String(address).includes("readTable") && workers++ === 0;
    }
    override postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
      this.#requests++;
      if (!this.#isVictim || this.#requests < (request ?? 1)) {
        super.postMessage(message, transfer as Transferable[]);
        return;
      }
      this.terminate();
      this.dispatchEvent(new ErrorEvent("error", { message: "killed" }));
    }
  };
}

/** The first table worker never answers; later ones do. */
export function muteFirstTableWorker(): void {
  const Plain = globalThis.Worker;
  let workers = 0;
  globalThis.Worker = class extends Plain {
    readonly #isMute: boolean;
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.#isMute = String(address).includes("readTable") && workers++ === 0;
    }
    override postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
      if (!this.#isMute) super.postMessage(message, transfer as Transferable[]);
    }
  };
}
