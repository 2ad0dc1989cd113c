import { useEffect, useRef } from "react";
import { useAtlas, useMessages } from "../atlas.ts";
import { useHashQuery } from "../hooks/useHashLocation.ts";
import { SqlLink } from "../sql/SqlLink.tsx";

function DocumentTable() {
  const { page } = useMessages();
  const { documents } = useAtlas().seed;
  return (
    <div className="table-frame" role="region" aria-label={page.documentsCaption} tabIndex={0}>
      <table className="values">
        <caption>{page.documentsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{page.title}</th>
            <th scope="col">{page.issuedBy}</th>
            <th scope="col">{page.reportedYear}</th>
            <th scope="col">{page.published}</th>
            <th scope="col">{page.sourceLabel}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.id}>
              <td lang="zh-CN">
                <a href={`#/place/${document.jurisdiction}`}>{document.title}</a>
              </td>
              <td lang="zh-CN">{document.issuingBody}</td>
              <td>{document.period}</td>
              <td>{document.published || "–"}</td>
              <td>
                {document.url ? (
                  <a href={document.url} rel="noreferrer noopener" target="_blank">
                    {page.originalLink}
                  </a>
                ) : (
                  page.addressMissing
                )}
                <div className="soft small">
                  <a href={`data/reports/${document.id}.txt`}>{page.archived(document.sha256.slice(0, 8))}</a>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** 数据说明: where the data come from, how to have them, how to cite them. */
export function DataPage() {
  const { page, review } = useMessages();
  const { version } = useAtlas().seed;
  const query = useHashQuery();
  const download = useRef<HTMLElement>(null);
  useEffect(() => {
    if (new URLSearchParams(query).get("to") === "download") download.current?.scrollIntoView();
  }, [query]);
  return (
    <>
      <div className="opening">
        <h1>{page.dataTitle}</h1>
        <p className="summary">{page.dataLead}</p>
      </div>
      <section className="block">
        <ul className="prose bullets">
          {page.dataMethod.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>{page.noMap}</li>
        </ul>
      </section>
      <section className="block">
        <h2>{page.documentsTitle}</h2>
        <DocumentTable />
        <p className="own-reports">
          {review.lead} <a href="#/review">{review.link}</a>
        </p>
        <p className="own-reports">
          {review.tables.lead} <a href="#/import">{review.tables.link}</a>
        </p>
        <SqlLink />
      </section>
      <section className="block" ref={download}>
        <h2>{page.download}</h2>
        <p>
          <a href="data/fazhi-atlas-data.zip" download>
            {page.downloadAll}
          </a>
        </p>
        <dl className="facts files">
          {page.files.map(([file, what]) => (
            <div key={file} className="pair">
              <dt>
                <a href={`data/${file}`} download>
                  {file}
                </a>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="block prose">
        <h2>{page.citeUs}</h2>
        <p>{page.citeText(`${version.date} · ${version.hash}`)}</p>
        <h3>{page.licence}</h3>
        <p>{page.licenceText}</p>
        <h3>{page.corrections}</h3>
        <p>{page.noCorrections}</p>
        <h3>{page.accessibility}</h3>
        <p>{page.accessibilityText}</p>
      </section>
    </>
  );
}
