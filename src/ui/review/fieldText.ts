/** What stands in a field of a form; "" for a field that is not there, or holds a file. */
export function fieldText(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value : "";
}
