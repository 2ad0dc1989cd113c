import { gunzipSync } from "node:zlib";
import { once } from "node:events";
import { connect } from "node:net";
import { request } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { serveStatic } from "../../src/cli/serveStatic.mjs";
import { temporaryFolder } from "./temporaryFolder.ts";

const FILES = {
  _headers: "/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: immutable\n",
  "index.html": "<h1>法治</h1>",
  "assets/a.wasm": new Uint8Array(4096),
  "assets/_chunk.js": "export {};",
  "data/atlas.duckdb": "0123456789",
  "data/图.csv": "a,b",
  "empty.txt": "",
};

async function start(): Promise<string> {
  const site = await serveStatic({ folder: await temporaryFolder(FILES), bases: ["/", "/some/deep/path/"] });
  onTestFinished(() => site.close());
  return site.origin;
}

/** The path as it stands: fetch would tidy it up. */
async function statusOf(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .once("error", reject)
      .end();
  });
}

describe(serveStatic, () => {
  it.each(["", "some/deep/path/"])("serves the same files below /%s", async (base) => {
    const origin = await start();
    const page = await fetch(`${origin}/${base}`);
    expect(await page.text()).toBe(FILES["index.html"]);
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const asset = await fetch(`${origin}/${base}assets/_chunk.js`);
    expect(asset.headers.get("cache-control")).toBe("immutable");
  });

  it.each([
    ["/index.html", "text/html; charset=utf-8"],
    ["/assets/a.wasm", "application/wasm"],
    ["/assets/_chunk.js", "text/javascript; charset=utf-8"],
    ["/data/atlas.duckdb", "application/octet-stream"],
    ["/data/%E5%9B%BE.csv", "text/csv; charset=utf-8"],
    ["/empty.txt", "text/plain; charset=utf-8"],
  ])("gives %s its type", async (path, type) => {
    const response = await fetch((await start()) + path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
  });

  it("compresses text and wasm for those who accept it, and nothing for others", async () => {
    const origin = await start();
    const packed = await rawGet(origin, "/assets/a.wasm", { "Accept-Encoding": "br, gzip" });
    expect(packed.headers).toContain("Content-Encoding: gzip");
    expect(gunzipSync(packed.body)).toHaveLength(4096);
    const plain = await rawGet(origin, "/assets/a.wasm", { "Accept-Encoding": "gzip;q=0" });
    expect(plain.body).toHaveLength(4096);
    const database = await rawGet(origin, "/data/atlas.duckdb", { "Accept-Encoding": "gzip" });
    expect(database.headers).not.toContain("Content-Encoding");
  });

  it("answers byte ranges", async () => {
    const url = `${await start()}/data/atlas.duckdb`;
    const part = await fetch(url, { headers: { Range: "bytes=2-4" } });
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([206, "bytes 2-4/10", "234"]);
    const beyond = await fetch(url, { headers: { Range: "bytes=10-" } });
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, "bytes */10"]);
    const changed = await fetch(url, { headers: { Range: "bytes=2-4", "If-Range": '"other"' } });
    expect([changed.status, await changed.text()]).toEqual([200, "0123456789"]);
    const head = await fetch(url, { method: "HEAD" });
    expect([head.headers.get("content-length"), head.headers.get("accept-ranges")]).toEqual(["10", "bytes"]);
  });

  it("says when nothing changed", async () => {
    const url = `${await start()}/index.html`;
    const etag = (await fetch(url)).headers.get("etag") ?? "";
    expect((await fetch(url, { headers: { "If-None-Match": etag } })).status).toBe(304);
  });

  it.each([
    ["/missing.js", 404],
    ["/assets/", 404],
    ["/assets", 301],
    ["/some/deep/path", 301],
    ["/_headers", 404],
    ["/../package.json", 404],
    ["/%2e%2e/package.json", 404],
    ["/assets/..%2f..%2fpackage.json", 404],
    ["/assets//a.wasm", 404],
    ["//assets", 404],
    ["/%", 404],
    ["/%00", 404],
    ["/.git/config", 404],
    ["/?query=1", 200],
  ])("answers %s with %d, never with another page", async (path, status) => {
    expect(await statusOf(await start(), path)).toBe(status);
  });

  it("refuses other methods", async () => {
    expect((await fetch(await start(), { method: "POST", body: "x" })).status).toBe(405);
  });

  it("takes the next port when one is taken, unless that very port is wanted", async () => {
    const folder = await temporaryFolder(FILES);
    const first = await serveStatic({ folder });
    onTestFinished(() => first.close());
    const second = await serveStatic({ folder, port: first.port });
    onTestFinished(() => second.close());
    expect(second.port).toBeGreaterThan(first.port);
    await expect(serveStatic({ folder, port: first.port, exactPort: true })).rejects.toThrow("no port at 127.0.0.1");
  });
});

/** The bytes as they come over the wire: fetch would unpack them. */
async function rawGet(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly headers: string; readonly body: Buffer }> {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const lines = Object.entries({ Host: host, Connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(socket, "close");
  const answer = Buffer.concat(chunks);
  const end = answer.indexOf("\r\n\r\n");
  return { headers: answer.subarray(0, end).toString(), body: answer.subarray(end + 4) };
}
