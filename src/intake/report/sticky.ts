/** What a sticky pattern matches at this very place; "" where it does not. */
export function stickyMatch(pattern: RegExp, text: string, at: number): string {
  return stickyExec(pattern, text, at)?.[0] ?? "";
}

export function stickyExec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
