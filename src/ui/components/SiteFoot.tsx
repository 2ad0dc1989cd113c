import { useAtlas, useMessages } from "../atlas.ts";
import { PrintedAddress } from "./PrintedAddress.tsx";

export function SiteFoot() {
  const { page } = useMessages();
  const { config, version } = useAtlas().seed;
  const lines: readonly (readonly [string, string])[] = [
    [page.host.organiser, config.organiser],
    [page.host.undertaker, config.undertaker],
    [page.host.contact, config.contact],
    [page.host.siteCode, config.site_code],
    [page.host.icp, config.icp],
    [page.host.police, config.police],
  ];
  const said = lines.filter(([, text]) => text !== "");
  return (
    <footer className="site-foot" aria-label={page.footer}>
      <PrintedAddress />
      <div className="wrap columns">
        <div className="prose">
          <p>{page.footWhat}</p>
          <p>{page.footDisclaimer}</p>
          <p className="soft">{page.footPrivacy}</p>
        </div>
        <ul>
          <li>
            <a href="#/methods">{page.methods}</a>
          </li>
          <li>
            <a href="#/data">{page.aboutData}</a>
          </li>
          <li>
            <a href="data/fazhi-atlas-data.zip" download>
              {page.downloadAll}
            </a>
          </li>
          <li>{page.dataVersion(`${version.date} · ${version.hash}`)}</li>
          <li className="soft">{page.licenceText}</li>
        </ul>
        <ul>
          {said.map(([label, text]) => (
            <li key={label}>
              <span className="soft">{label}</span> {text}
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
