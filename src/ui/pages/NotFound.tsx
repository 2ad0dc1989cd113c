import { useMessages } from "../atlas.ts";

export function NotFound() {
  const { page } = useMessages();
  return (
    <div className="opening">
      <h1>{page.noSuchPage}</h1>
      <p className="summary">{page.noSuchPageHint}</p>
      <p>
        <a href="#/">{page.backHome}</a>
      </p>
    </div>
  );
}
