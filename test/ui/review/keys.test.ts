import { describe, expect, it } from "vitest";
import { commandOf, KEYS } from "../../../src/ui/review/keys.ts";

const press = (
  key: string,
  more: Partial<Record<"code", string> & Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {},
) => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe(commandOf, () => {
  it.each([
    ["j", "next"],
    ["ArrowDown", "next"],
    ["k", "previous"],
    ["Enter", "accept"],
    ["a", "accept"],
    ["x", "reject"],
    ["n", "nextUnsure"],
    ["u", "undo"],
    ["?", "help"],
  ])("takes %s for %s", (key, command) => {
    expect(commandOf(press(key))).toBe(command);
  });

  it("tells Shift from Caps Lock", () => {
    expect(commandOf(press("U", { code: "KeyU", shiftKey: true }))).toBe("redo");
    expect(commandOf(press("U", { code: "KeyU" }))).toBe("undo");
  });

  it("knows the key that a Chinese input method keeps to itself", () => {
    expect(commandOf(press("Process", { code: "KeyA" }))).toBe("accept");
    expect(commandOf(press("？", { code: "Slash", shiftKey: true }))).toBe("help");
  });

  it.each(["ctrlKey", "metaKey", "altKey"] as const)("leaves what is pressed with %s to the browser", (modifier) => {
    expect(commandOf(press("a", { code: "KeyA", [modifier]: true }))).toBeUndefined();
  });

  it("gives no key two meanings", () => {
    const keys = KEYS.flatMap(([, all]) => all);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
