import type { BrowserContext, Page, Request } from "playwright-core";
import { expect } from "vitest";

/** Everything a page did that a quiet page does not do. */
interface PageRecord {
  readonly console: string[];
  readonly errors: string[];
  /** Addresses on another origin that were asked for, by the page or its workers. */
  readonly foreignRequests: string[];
  /** Own addresses that did not answer, or not with success. */
  readonly failedRequests: string[];
  readonly policyViolations: string[];
}

const records = new WeakMap<Page, PageRecord>();

/** Begins to record. Must be called before the page's first address. */
export async function recordPage(context: BrowserContext, page: Page, origin: string): Promise<void> {
  const record: PageRecord = { console: [], errors: [], foreignRequests: [], failedRequests: [], policyViolations: [] };
  records.set(page, record);
  page.on("console", (message) => record.console.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => record.errors.push(error.stack ?? error.message));
  page.on("websocket", (socket) => record.foreignRequests.push(socket.url()));
  context.on("request", (request) => {
    if (isForeign(request, origin)) record.foreignRequests.push(request.url());
  });
  context.on("response", (response) => {
    if (response.status() >= 400) record.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "failed";
    // A page that is closed or left while it loads drops its requests; one without scripting refuses the scripts that its
    // head announces. What the policy itself refuses is recorded as a violation.
    if (reason !== "net::ERR_ABORTED" && reason !== "csp") record.failedRequests.push(`${reason} ${request.url()}`);
  });
  await recordViolations(page, record);
}

async function recordViolations(page: Page, record: PageRecord): Promise<void> {
  await page.exposeFunction("recordPolicyViolation", (text: string) => record.policyViolations.push(text));
  await page.addInitScript(() => {
    addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => {
        const report: (text: string) => void = Reflect.get(globalThis, "recordPolicyViolation");
        report(`${effectiveDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber} ${sample}`);
      },
    );
  });
}

function isForeign(request: Request, origin: string): boolean {
  const url = new URL(request.url());
  return ["http:", "https:", "ws:", "wss:"].includes(url.protocol) && url.origin !== origin;
}

export function recordOf(page: Page): PageRecord {
  const record = records.get(page);
  if (record === undefined) throw new Error("This page was not opened by openPage.");
  return record;
}

/** Nothing on the console, no error, no other origin, nothing missing, nothing against the policy: since it was opened. */
export function expectQuiet(page: Page): void {
  expect(recordOf(page)).toEqual({
    console: [],
    errors: [],
    foreignRequests: [],
    failedRequests: [],
    policyViolations: [],
  });
}
