import { freeNames } from "./freeNames.ts";
import { isNode, nameOf, nodesOf, parseSource, templateParts, textOf, type SyntaxNode } from "./syntax.ts";

/** What the rules need to know of one file under src. */
export interface SourceFile {
  /** From src, with forward slashes, such as model/codebook.ts. */
  readonly path: string;
  /** As written: static, dynamic, type-only, re-exports, workers, files taken by `new URL(…, import.meta.url)`. */
  readonly imports: readonly string[];
  readonly globals: ReadonlySet<string>;
  /** Every property, attribute and method name that is used. */
  readonly members: ReadonlySet<string>;
  readonly strings: readonly string[];
  readonly hasDefaultExport: boolean;
  /** Nothing but imports and re-exports, or an `export *`. */
  readonly isBarrel: boolean;
}

export function readSourceFile(path: string, text: string): SourceFile {
  const program = parseSource(path, text);
  const nodes = [...nodesOf(program)];
  return {
    path,
    imports: nodes.flatMap(importsOf),
    globals: freeNames(program),
    members: new Set(nodes.flatMap(membersOf)),
    strings: nodes.flatMap(stringsOf),
    hasDefaultExport: nodes.some(isDefaultExport),
    isBarrel: nodes.some(({ type }) => type === "ExportAllDeclaration") || onlyReexports(program),
  };
}

function importsOf(node: SyntaxNode): readonly string[] {
  if (
    /^(ImportDeclaration|ImportExpression|TSImportType|ExportNamedDeclaration|ExportAllDeclaration)$/.test(node.type)
  ) {
    return definite(textOf(node["source"]));
  }
  if (node.type === "TSExternalModuleReference") return definite(textOf(node["expression"]));
  const [first, second] = Array.isArray(node["arguments"]) ? node["arguments"] : [];
  const callee = nameOf(node["callee"]);
  if (node.type === "CallExpression" && callee === "require") return definite(textOf(first));
  // An address beside this module is an import to the bundler, whoever then loads it.
  const isOwnAddress = node.type === "NewExpression" && callee === "URL" && isModuleAddress(second);
  return isOwnAddress ? definite(textOf(first)).filter((text) => !text.endsWith("/")) : [];
}

/** `import.meta.url` */
function isModuleAddress(node: unknown): boolean {
  return (
    isNode(node) &&
    nameOf(node["property"]) === "url" &&
    isNode(node["object"]) &&
    node["object"].type === "MetaProperty"
  );
}

function membersOf(node: SyntaxNode): readonly string[] {
  if (node.type === "MemberExpression") return definite(nameOf(node["property"]) ?? textOf(node["property"]));
  if (node.type === "Property") return definite(nameOf(node["key"]) ?? textOf(node["key"]));
  if (node.type !== "JSXAttribute" || !isNode(node["name"])) return [];
  return [String(node["name"]["name"])];
}

function stringsOf(node: SyntaxNode): readonly string[] {
  // Holes are joined by a space, so that `SELECT ${columns} FROM` is still seen.
  return node.type === "TemplateLiteral" ? [templateParts(node).join(" ")] : definite(textOf(node));
}

function isDefaultExport(node: SyntaxNode): boolean {
  if (node.type === "ExportDefaultDeclaration" || node.type === "TSExportAssignment") return true;
  return node.type === "ExportSpecifier" && nameOf(node["exported"]) === "default";
}

function onlyReexports(program: SyntaxNode): boolean {
  const body = Array.isArray(program["body"]) ? program["body"].filter(isNode) : [];
  const isForwarding = ({ type, declaration }: SyntaxNode) =>
    type === "ImportDeclaration" || (type === "ExportNamedDeclaration" && !isNode(declaration));
  return body.some(({ type }) => type !== "ImportDeclaration") && body.every(isForwarding);
}

function definite(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
