import { parseSync } from "vite";

/** A node of the syntax tree, read by its type's name. */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

export function parseSource(path: string, text: string): SyntaxNode {
  const lang = /\.(tsx|jsx)$/.test(path) ? "tsx" : "ts";
  const { program, errors } = parseSync(path, text, { lang, astType: "ts" });
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors.map(({ message }) => message).join("; ")}`);
  return asNode(program);
}

/** All nodes below and including this one, outermost first. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return Object.values(node).flat().filter(isNode);
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The name of an identifier, or undefined for any other node. */
export function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === "Identifier" ? String(value["name"]) : undefined;
}

/** The text of a string literal or of a template without holes, or undefined. */
export function textOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === "Literal" && typeof value["value"] === "string") return value["value"];
  if (value.type !== "TemplateLiteral") return undefined;
  const parts = templateParts(value);
  return parts.length === 1 ? parts[0] : undefined;
}

export function templateParts(template: SyntaxNode): readonly string[] {
  const quasis = template["quasis"];
  if (!Array.isArray(quasis)) return [];
  return quasis.map((quasi: { value: { cooked?: string; raw: string } }) => quasi.value.cooked ?? quasi.value.raw);
}

function asNode(value: unknown): SyntaxNode {
  if (!isNode(value)) throw new TypeError("not a syntax tree");
  return value;
}
