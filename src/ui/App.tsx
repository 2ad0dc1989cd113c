import { lazy, Suspense, useMemo } from "react";
import { Route, Router, Switch } from "wouter";
import { viewFromQuery, viewToQuery } from "../view/viewUrl.ts";
import type { View } from "../view/view.ts";
import { AtlasContext, useAtlas, useMessages, type Atlas } from "./atlas.ts";
import { EvidencePanel } from "./components/EvidencePanel.tsx";
import { Failure } from "./components/Failure.tsx";
import { SiteFoot } from "./components/SiteFoot.tsx";
import { SiteHead } from "./components/SiteHead.tsx";
import { answerAtHand, questionOf } from "./explore/question.ts";
import { useChoices, type Choices } from "./hooks/useChoices.ts";
import { EXPLORE, useExploration, type Exploration } from "./hooks/useExploration.ts";
import { useHashLocation } from "./hooks/useHashLocation.ts";
import { useSlice, type SliceOnScreen } from "./hooks/useSlice.ts";
import { Dashboard } from "./pages/Dashboard.tsx";
import { DataPage } from "./pages/DataPage.tsx";
import { MeetingPage } from "./pages/MeetingPage.tsx";
import { MethodsPage } from "./pages/MethodsPage.tsx";
import { NotFound } from "./pages/NotFound.tsx";
import { PlacePage } from "./pages/PlacePage.tsx";
import { ReadingContext } from "./reading.ts";

const ExplorePage = lazy(async () => ({ default: (await import("./pages/ExplorePage.tsx")).ExplorePage }));

const ReviewPage = lazy(async () => ({ default: (await import("./pages/ReviewPage.tsx")).ReviewPage }));

function Pages() {
  const { page, explore, review } = useMessages();
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
          <Route path={EXPLORE}>
            <Suspense fallback={<p role="status">{explore.loading}</p>}>
              <ExplorePage />
            </Suspense>
          </Route>
          <Route path="/methods">
            <MethodsPage />
          </Route>
          <Route path="/data">
            <DataPage />
          </Route>
          <Route path="/review">
            <Suspense fallback={<p className="opening">{review.opening}</p>}>
              <ReviewPage />
            </Suspense>
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

/** The explore page asks its own question; every other page that of the reader's filters. */
function useAnswerOnScreen(choices: Choices, exploration: Exploration | undefined): SliceOnScreen {
  const { seed } = useAtlas();
  // Views that differ only in how they are drawn ask the same.
  const exploring = exploration && viewToQuery(questionOf(exploration.view));
  const { question, atHand } = useMemo(() => {
    if (exploring === undefined) {
      return { question: choices.view, atHand: choices.isDefault ? seed.slice : undefined };
    }
    const asked: View = { ...viewFromQuery(exploring).view, locale: seed.locale };
    return { question: asked, atHand: answerAtHand(asked, seed.slice) };
  }, [choices, exploring, seed]);
  return useSlice(question, atHand);
}

function Site() {
  const choices = useChoices();
  const exploration = useExploration();
  const answer = useAnswerOnScreen(choices, exploration);
  const reading = useMemo(() => ({ choices, exploration, answer }), [choices, exploration, answer]);
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
