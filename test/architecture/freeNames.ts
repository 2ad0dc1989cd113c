import { childrenOf, isNode, nameOf, type SyntaxNode } from "./syntax.ts";

/** Fields that hold a name which refers to nothing outside its own construct. */
const NAMES_ONLY: Readonly<Record<string, readonly string[]>> = {
  BreakStatement: ["label"],
  ContinueStatement: ["label"],
  ImportDeclaration: ["specifiers"],
  LabeledStatement: ["label"],
  MetaProperty: ["meta", "property"],
  // A type of the outside world may be named (`typeof document` is another thing); only a value reaches it.
  TSClassImplements: ["expression"],
  TSEnumMember: ["id"],
  TSImportType: ["qualifier"],
  TSInterfaceDeclaration: ["id"],
  TSInterfaceHeritage: ["expression"],
  TSNamedTupleMember: ["label"],
  TSQualifiedName: ["right"],
  TSTypeAliasDeclaration: ["id"],
  TSTypeParameter: ["name"],
  TSTypePredicate: ["parameterName"],
  TSTypeReference: ["typeName"],
};

/** Fields that are a name unless written in brackets. */
const KEYS = ["key", "property"];

const SCOPES = /^(Program|FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|StaticBlock)$/;
const SIGNATURES =
  /^TS(FunctionType|ConstructorType|MethodSignature|CallSignatureDeclaration|ConstructSignatureDeclaration|IndexSignature|DeclareFunction|EmptyBodyFunctionExpression)$/;

/**
 * Names that a program uses and does not declare: its globals. Also `Object.member` for members of globals, and
 * `new Date()` for the clock. Blocks count to their function, which is exact enough to tell `evidence.document` or a
 * parameter `document` from the page's.
 */
export function freeNames(program: SyntaxNode): ReadonlySet<string> {
  const found = new Set<string>();
  collect(program, [], found);
  return found;
}

function collect(node: SyntaxNode, outer: readonly ReadonlySet<string>[], found: Set<string>): void {
  const scopes = SCOPES.test(node.type) || SIGNATURES.test(node.type) ? [...outer, declaredIn(node)] : outer;
  const isFree = (name: string | undefined): name is string =>
    name !== undefined && !scopes.some((scope) => scope.has(name));
  const name = nameOf(node);
  if (isFree(name)) found.add(name);
  const owner = nameOf(node["object"]);
  const member = nameOf(node["property"]);
  if (node.type === "MemberExpression" && node["computed"] === false && isFree(owner)) found.add(`${owner}.${member}`);
  const callee = nameOf(node["callee"]);
  if (node.type === "NewExpression" && isFree(callee) && isEmpty(node["arguments"])) found.add(`new ${callee}()`);
  for (const child of referringChildren(node)) collect(child, scopes, found);
}

function referringChildren(node: SyntaxNode): readonly SyntaxNode[] {
  const names = NAMES_ONLY[node.type] ?? [];
  const keys = node["computed"] === true ? [] : KEYS;
  const skipped = [...names, ...keys].map((field) => node[field]).flat();
  // `{ document }` is both a key and a use; the parser gives the use as its value.
  return childrenOf(node).filter((child) => !skipped.includes(child));
}

/** What a function (with all its blocks, but not the functions in it) or a module declares. */
function declaredIn(scope: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: SyntaxNode) => {
    for (const pattern of patternsOf(node)) addPatternNames(pattern, names);
    if (node !== scope && SCOPES.test(node.type)) return;
    childrenOf(node).forEach(visit);
  };
  visit(scope);
  addAll(scope["params"], names);
  addAll(scope["parameters"], names);
  return names;
}

function patternsOf(node: SyntaxNode): readonly unknown[] {
  if (node.type === "CatchClause") return [node["param"]];
  if (/^Import.*Specifier$/.test(node.type)) return [node["local"]];
  if (
    /^(VariableDeclarator|FunctionDeclaration|FunctionExpression|ClassDeclaration|ClassExpression|TSEnumDeclaration|TSDeclareFunction)$/.test(
      node.type,
    )
  )
    return [node["id"]];
  return [];
}

function addAll(patterns: unknown, names: Set<string>): void {
  if (Array.isArray(patterns)) patterns.forEach((pattern) => addPatternNames(pattern, names));
}

function addPatternNames(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return;
  const name = nameOf(pattern);
  if (name !== undefined) names.add(name);
  const inner = ["argument", "left", "value", "parameter"].map((field) => pattern[field]);
  inner.forEach((one) => addPatternNames(one, names));
  addAll(pattern["properties"], names);
  addAll(pattern["elements"], names);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
