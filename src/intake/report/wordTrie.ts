interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/** A word found in a text, and what is known of it. */
export interface FoundWord<Value> {
  readonly length: number;
  readonly value: Value;
}

/** Words looked up at a place of a text in one walk, whatever their number: from their first letter or their last. */
export class WordTrie<Value> {
  readonly #forward: Node<Value> = { next: new Map() };
  readonly #backward: Node<Value> = { next: new Map() };

  constructor(words: Iterable<readonly [string, Value]>) {
    for (const [word, value] of words) {
      insert(this.#forward, word, value);
      insert(this.#backward, [...word].reverse().join(""), value);
    }
  }

  /** The words that end where the text is cut off, the longest first. */
  endingAt(text: string, end: number): readonly FoundWord<Value>[] {
    const found: FoundWord<Value>[] = [];
    let node: Node<Value> | undefined = this.#backward;
    for (let length = 1; length <= end; length++) {
      node = node.next.get(text.charCodeAt(end - length));
      if (node === undefined) break;
      if (node.value !== undefined) found.unshift({ length, value: node.value });
    }
    return found;
  }

  /** The words that start here, the longest first. */
  startingAt(text: string, start: number): readonly FoundWord<Value>[] {
    const found: FoundWord<Value>[] = [];
    let node: Node<Value> | undefined = this.#forward;
    for (let length = 1; start + length <= text.length; length++) {
      node = node.next.get(text.charCodeAt(start + length - 1));
      if (node === undefined) break;
      if (node.value !== undefined) found.unshift({ length, value: node.value });
    }
    return found;
  }
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
