interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/** Many words, looked up at a place of a text in one walk: from their first letter or from their last. */
export interface WordTrie<Value> {
  readonly forward: Node<Value>;
  readonly backward: Node<Value>;
}

/** A word found in a text, and what is known of it. */
export interface FoundWord<Value> {
  readonly length: number;
  readonly value: Value;
}

export function wordTrie<Value>(words: Iterable<readonly [string, Value]>): WordTrie<Value> {
  const trie: WordTrie<Value> = { forward: { next: new Map() }, backward: { next: new Map() } };
  for (const [word, value] of words) {
    insert(trie.forward, word, value);
    insert(trie.backward, [...word].reverse().join(""), value);
  }
  return trie;
}

function insert<Value>(root: Node<Value>, word: string, value: Value): void {
  let node = root;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    let next = node.next.get(code);
    if (next === undefined) node.next.set(code, (next = { next: new Map() }));
    node = next;
  }
  node.value = value;
}

/** The words that the text ends with, the longest first. */
export function wordsAtEnd<Value>(trie: WordTrie<Value>, text: string): readonly FoundWord<Value>[] {
  const found: FoundWord<Value>[] = [];
  let node: Node<Value> | undefined = trie.backward;
  for (let length = 1; length <= text.length; length++) {
    node = node.next.get(text.charCodeAt(text.length - length));
    if (node === undefined) break;
    if (node.value !== undefined) found.unshift({ length, value: node.value });
  }
  return found;
}

/** The words that start here, the longest first. */
export function wordsStartingAt<Value>(
  trie: WordTrie<Value>,
  text: string,
  start: number,
): readonly FoundWord<Value>[] {
  const found: FoundWord<Value>[] = [];
  let node: Node<Value> | undefined = trie.forward;
  for (let at = start; at < text.length; at++) {
    node = node.next.get(text.charCodeAt(at));
    if (node === undefined) break;
    if (node.value !== undefined) found.unshift({ length: at + 1 - start, value: node.value });
  }
  return found;
}
