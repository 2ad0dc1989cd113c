export type DeskCommand =
  | "next"
  | "previous"
  | "accept"
  | "reject"
  | "edit"
  | "reopen"
  | "undo"
  | "redo"
  | "nextUnsure"
  | "confirm"
  | "help";

/** What each key does, in the order in which the help lists it. */
export const KEYS: readonly (readonly [DeskCommand, readonly string[]])[] = [
  ["next", ["j", "ArrowDown"]],
  ["previous", ["k", "ArrowUp"]],
  ["accept", ["a", "Enter"]],
  ["reject", ["x"]],
  ["edit", ["e"]],
  ["reopen", ["r"]],
  ["nextUnsure", ["n"]],
  ["undo", ["u"]],
  ["redo", ["U"]],
  ["confirm", ["c"]],
  ["help", ["?"]],
];

/** As printed on the keyboard. */
export const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  U: "Shift + U",
  Enter: "Enter",
};

type Pressed = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

export function commandOf(pressed: Pressed): DeskCommand | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  const key = keyOf(pressed);
  return KEYS.find(([, keys]) => keys.includes(key))?.[0];
}

/** A Chinese input method may keep the letter to itself, or print ？ for ?; Caps Lock is not Shift. */
function keyOf({ key, code, shiftKey }: Pressed): string {
  if (key === "?" || key === "？") return "?";
  const letter = /^Key([A-Z])$/.exec(code)?.[1] ?? (/^[a-z]$/i.test(key) ? key : undefined);
  if (letter === undefined) return key;
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase();
}

/** Whether a key belongs to what has the focus: text is typed, buttons are pressed, lists are walked. */
export function belongsToFocus(target: EventTarget | null, command: DeskCommand, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("dialog[open]")) return true;
  if (target.matches("input:not([type=checkbox]), textarea, select")) return true;
  const isPressable = target.matches("button, a[href], summary, input[type=checkbox]");
  return key === "Enter" && command === "accept" && isPressable && !target.matches("[data-figure]");
}
