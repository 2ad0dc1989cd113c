/**
 * @typedef {object} HeaderRule
 * @property {RegExp} path
 * @property {ReadonlyArray<readonly [name: string, value: string]>} headers
 */

/**
 * Reads the `_headers` file of static hosts: a path pattern at the margin, its headers indented below, # for comments.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHeaderRules(text) {
  /** @type {{ path: RegExp; headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (!/^\s/.test(line)) rules.push({ path: pathPattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push(readHeader(line));
  }
  return rules;
}

/**
 * @param {readonly HeaderRule[]} rules
 * @param {string} path from the site's own root, such as /assets/a.js
 */
export function headersFor(rules, path) {
  return rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers);
}

/** @param {string} pattern where * stands for any characters */
function pathPattern(pattern) {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`);
}

/**
 * @param {string} line
 * @returns {[string, string]}
 */
function readHeader(line) {
  const colon = line.indexOf(":");
  if (colon === -1) throw new Error(`_headers: no colon in "${line.trim()}"`);
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
