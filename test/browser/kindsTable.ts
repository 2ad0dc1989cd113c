import type { Page } from "playwright-core";
import { openPage, type PageChoices } from "./openPage.ts";

const NAMES = ["东门", "西关", "南岸", "北坡", "清溪", "白塔", "石桥", "柳湾", "长堤", "重阳", "朝晖", "乐平", "厦园"];

/** Thirteen places in three years: enough for every kind. The first three have no court case, one no petitions at all. */
export const KINDS_TABLE = [
  "街道,年份,调解成功率,分母,普法活动场次,信访件数,行政诉讼案件数,满意度（分）",
  ...[2023, 2024, 2025].flatMap((year) =>
    NAMES.map((name, index) => {
      const share = Math.min(100, 84 + ((index * 7) % 17) + (year - 2024) * 0.5);
      const petitions = index === 0 ? "不适用" : 3 + index * 2;
      const cases = index < 3 ? 0 : index;
      return [`${name}街道`, year, `${share}%`, 40 + index * 23, 10 + index * 3, petitions, cases, 70 + index].join(
        ",",
      );
    }),
  ),
].join("\n");

/** Brings the table in as a reader does; answers with the page and the id that its address names. */
export async function openWithTable(choices: PageChoices = {}): Promise<{ page: Page; dataset: string }> {
  const page = await openPage({ ...choices, path: "#/import" });
  await page.locator(".drop-area").waitFor();
  const file = { name: "某市.csv", mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${KINDS_TABLE}`) };
  await page.locator('[data-choose="table"]').first().setInputFiles(file);
  await page.getByRole("heading", { level: 1, name: "体检：某市.csv" }).waitFor();
  await page.getByRole("button", { name: "加入图表" }).click();
  await page.getByText(/已加入图表/).waitFor({ timeout: 45_000 });
  const address = await page.getByRole("link", { name: "与已收录的数字一起看" }).getAttribute("href");
  const dataset = /dataset=(own-[a-z0-9]+)/.exec(address ?? "")?.[1] ?? "";
  return { page, dataset };
}

/** To another place of the same page, without a reload. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

export async function settled(page: Page): Promise<void> {
  await page.locator(".result [aria-busy=false]").first().waitFor({ timeout: 45_000 });
  await page.waitForLoadState("networkidle");
}
