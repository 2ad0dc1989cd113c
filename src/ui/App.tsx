import { useMemo } from "react";
import { Route, Router, Switch } from "wouter";
import { AtlasContext, useMessages, type Atlas } from "./atlas.ts";
import { EvidencePanel } from "./components/EvidencePanel.tsx";
import { Failure } from "./components/Failure.tsx";
import { SiteFoot } from "./components/SiteFoot.tsx";
import { SiteHead } from "./components/SiteHead.tsx";
import { useChoices } from "./hooks/useChoices.ts";
import { useHashLocation } from "./hooks/useHashLocation.ts";
import { useSlice } from "./hooks/useSlice.ts";
import { Dashboard } from "./pages/Dashboard.tsx";
import { DataPage } from "./pages/DataPage.tsx";
import { MeetingPage } from "./pages/MeetingPage.tsx";
import { MethodsPage } from "./pages/MethodsPage.tsx";
import { NotFound } from "./pages/NotFound.tsx";
import { PlacePage } from "./pages/PlacePage.tsx";
import { ReadingContext } from "./reading.ts";

function Pages() {
  const { page } = useMessages();
  return (
    <>
      <SiteHead />
      <noscript>
        <p className="wrap notice">{page.noScript}</p>
      </noscript>
      <main id="content" className="wrap" tabIndex={-1}>
        <Switch>
          <Route path="/">
            <Dashboard />
          </Route>
          <Route path="/place/:id">{({ id }) => <PlacePage key={id} id={id} />}</Route>
          <Route path="/methods">
            <MethodsPage />
          </Route>
          <Route path="/data">
            <DataPage />
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </main>
      <SiteFoot />
    </>
  );
}

function Site() {
  const choices = useChoices();
  const answer = useSlice(choices.view, choices.isDefault);
  const reading = useMemo(() => ({ choices, answer }), [choices, answer]);
  return (
    <ReadingContext value={reading}>
      <Switch>
        <Route path="/meeting">
          <MeetingPage />
        </Route>
        <Route>
          <Pages />
        </Route>
      </Switch>
      <EvidencePanel />
    </ReadingContext>
  );
}

/** The whole application; rendered by Node at build and hydrated by the browser without drawing anything anew. */
export function App({ atlas }: { readonly atlas: Atlas }) {
  return (
    <AtlasContext value={atlas}>
      <Failure locale={atlas.seed.locale}>
        <Router hook={useHashLocation}>
          <Site />
        </Router>
      </Failure>
    </AtlasContext>
  );
}
