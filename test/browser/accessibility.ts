import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The rules of WCAG 2.2 A and AA, and axe's own good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No violation in the page as it is now; `within` limits it to what a selector matches. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  expect(await violationsOf(page, within)).toEqual([]);
}

async function violationsOf(page: Page, within: string | undefined): Promise<readonly string[]> {
  // Evaluated, not put into a script element: the page's policy would refuse that.
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    async ({ selector, tags }) => {
      const runner: typeof axe = Reflect.get(globalThis, "axe");
      const where = selector === undefined ? document : { include: [[selector]] };
      const options = { runOnly: { type: "tag" as const, values: tags }, resultTypes: ["violations" as const] };
      return (await runner.run(where, options)).violations;
    },
    { selector: within, tags: TAGS },
  );
  return results.flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => `${id} (${impact ?? "?"}): ${help}: ${node.target.join(" ")}`),
  );
}
