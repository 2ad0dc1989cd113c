import { useStore } from "zustand";
import type { Locale } from "../../model/locale.ts";
import { useAtlas, useMessages } from "../atlas.ts";
import { pageOf } from "../otherLanguagePage.ts";
import { useHashLocation } from "../hooks/useHashLocation.ts";
import { PackLink } from "../pack/PackLink.tsx";

/** Each language is a page of its own that reads without script; with script the place in the site is kept. */
function LanguageSwitch() {
  const { page } = useMessages();
  const { seed } = useAtlas();
  const keepPlace = (event: React.MouseEvent<HTMLAnchorElement>): void => {
    event.currentTarget.hash = window.location.hash;
  };
  const link = (locale: Locale, text: string) => (
    <a
      href={pageOf(locale)}
      lang={locale}
      hrefLang={locale}
      onClick={keepPlace}
      {...(locale === seed.locale ? { "aria-current": "true" } : {})}
    >
      {text}
    </a>
  );
  return (
    <span className="switch" role="group" aria-label={page.language}>
      {link("zh-CN", page.chinese)}
      {link("en", page.english)}
    </span>
  );
}

function DensitySwitch() {
  const { page } = useMessages();
  const { settings } = useAtlas();
  const density = useStore(settings, (state) => state.density);
  return (
    <span className="switch needs-script wide-only" role="group" aria-label={page.density}>
      {(["reading", "compact"] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={density === one}
          onClick={() => settings.setState({ density: one })}
        >
          {page[one]}
        </button>
      ))}
      <a href="#/meeting">{page.meeting}</a>
    </span>
  );
}

function ThemeSwitch() {
  const { page } = useMessages();
  const { settings } = useAtlas();
  const theme = useStore(settings, (state) => state.theme);
  return (
    <span className="switch needs-script" role="group" aria-label={page.theme}>
      {(["light", "dark"] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={theme === one}
          onClick={() => settings.setState({ theme: theme === one ? "auto" : one })}
        >
          {page[one]}
        </button>
      ))}
    </span>
  );
}

export function SiteHead() {
  const { page, explore, review } = useMessages();
  const { seed } = useAtlas();
  const [path] = useHashLocation();
  const link = (to: string, text: string) => (
    <a href={`#${to}`} {...(path === to ? { "aria-current": "page" } : {})}>
      {text}
    </a>
  );
  const links = (
    <>
      {link("/explore", explore.title)}
      {link("/review", review.link)}
      {link("/import", review.tables.link)}
      <PackLink />
      {link("/data", page.aboutData)}
      {link("/methods", page.methods)}
      <LanguageSwitch />
      <DensitySwitch />
      <ThemeSwitch />
    </>
  );
  return (
    <>
      <a className="visually-hidden skip" href="#content" onClick={skipToContent}>
        {page.skipToContent}
      </a>
      <header className="site-head">
        <div className="wrap bar">
          <a className="site-name" href="#/">
            {seed.config.title || page.siteName}
          </a>
          <span className="tagline small soft">{page.tagline}</span>
          <nav className="site-nav wide-only" aria-label={page.navigation}>
            {links}
          </nav>
          <details className="menu narrow-only">
            <summary>{page.menu}</summary>
            <nav className="site-nav" aria-label={page.navigation}>
              {links}
            </nav>
          </details>
        </div>
        <div className="wrap under-head">
          <span>{page.unofficial}</span>
          <span>{page.dataVersion(seed.version.date)}</span>
        </div>
      </header>
    </>
  );
}

/** `#content` would be taken for a route, so the jump is made by hand. */
function skipToContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
