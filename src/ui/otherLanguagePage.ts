import { isLocale, type Locale } from "../model/locale.ts";
import { partHash } from "./hooks/useHashLocation.ts";

const PAGE_OF: Readonly<Record<Locale, string>> = { "zh-CN": "index.html", en: "en.html" };

/** Each language is a page of its own; a link that asks for the other one (`lang=`) is sent there, the rest of it kept. */
export function otherLanguagePage(location: Pick<Location, "hash" | "href">, here: Locale): string | undefined {
  const { path, query } = partHash(location.hash);
  const parameters = new URLSearchParams(query);
  const wanted = parameters.get("lang") ?? "";
  if (!isLocale(wanted) || wanted === here) return undefined;
  parameters.delete("lang");
  const rest = parameters.toString();
  const url = new URL(PAGE_OF[wanted], location.href);
  url.hash = rest ? `${path}?${rest}` : path;
  return url.href;
}

export function pageOf(locale: Locale): string {
  return PAGE_OF[locale];
}
