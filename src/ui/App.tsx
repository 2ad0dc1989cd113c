import { lazy, Suspense, useMemo, type ReactNode } from "react";
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
import { useDocumentTitle } from "./hooks/useDocumentTitle.ts";
import { EXPLORE, useExploration, type Exploration } from "./hooks/useExploration.ts";
import { useHashLocation } from "./hooks/useHashLocation.ts";
import { usePlaceQuestion } from "./hooks/usePlaceQuestion.ts";
import { useSlice, type SliceOnScreen } from "./hooks/useSlice.ts";
import { Dashboard } from "./pages/Dashboard.tsx";
import { NotFound } from "./pages/NotFound.tsx";
import { ReadingContext } from "./reading.ts";
import { DropBack } from "./share/DropBack.tsx";

// The first page carries only itself; the others come when they are opened.
const DataPage = lazy(async () => ({ default: (await import("./pages/DataPage.tsx")).DataPage }));
const MeetingPage = lazy(async () => ({ default: (await import("./pages/MeetingPage.tsx")).MeetingPage }));
const MethodsPage = lazy(async () => ({ default: (await import("./pages/MethodsPage.tsx")).MethodsPage }));
const PlacePage = lazy(async () => ({ default: (await import("./pages/PlacePage.tsx")).PlacePage }));
const ExplorePage = lazy(async () => ({ default: (await import("./pages/ExplorePage.tsx")).ExplorePage }));
const ImportPage = lazy(async () => ({ default: (await import("./pages/ImportPage.tsx")).ImportPage }));
const SqlPage = lazy(async () => ({ default: (await import("./pages/SqlPage.tsx")).SqlPage }));
const DatasetsPage = lazy(async () => ({ default: (await import("./pages/DatasetsPage.tsx")).DatasetsPage }));
const ComparePage = lazy(async () => ({ default: (await import("./pages/DatasetsPage.tsx")).ComparePage }));
const BureauPage = lazy(async () => ({ default: (await import("./pages/BureauPage.tsx")).BureauPage }));
const FigurePage = lazy(async () => ({ default: (await import("./pages/FigurePage.tsx")).FigurePage }));
const PackPage = lazy(async () => ({ default: (await import("./pages/PackPage.tsx")).PackPage }));
const ReviewPage = lazy(async () => ({ default: (await import("./pages/ReviewPage.tsx")).ReviewPage }));

/** What stands there while a page is on its way. */
function Opening({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <Suspense
      fallback={
        <p className="opening soft" role="status">
          {text}
        </p>
      }
    >
      {children}
    </Suspense>
  );
}

function Pages() {
  const { page, explore, review } = useMessages();
  useDocumentTitle();
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
          <Route path="/place/:id">
            {({ id }) => (
              <Opening text={page.opening}>
                <PlacePage key={id} id={id} />
              </Opening>
            )}
          </Route>
          <Route path={EXPLORE}>
            <Opening text={explore.loading}>
              <ExplorePage />
            </Opening>
          </Route>
          <Route path="/methods">
            <Opening text={page.opening}>
              <MethodsPage />
            </Opening>
          </Route>
          <Route path="/data">
            <Opening text={page.opening}>
              <DataPage />
            </Opening>
          </Route>
          <Route path="/review">
            <Opening text={review.opening}>
              <ReviewPage />
            </Opening>
          </Route>
          <Route path="/sql">
            <Opening text={page.opening}>
              <SqlPage />
            </Opening>
          </Route>
          <Route path="/import">
            <Opening text={review.tables.opening}>
              <ImportPage />
            </Opening>
          </Route>
          <Route path="/datasets">
            <Opening text={page.opening}>
              <DatasetsPage />
            </Opening>
          </Route>
          <Route path="/datasets/:id">
            {({ id }) => (
              <Opening text={page.opening}>
                <ComparePage key={id} id={id} />
              </Opening>
            )}
          </Route>
          <Route path="/pack">
            <Opening text={page.opening}>
              <PackPage />
            </Opening>
          </Route>
          <Route path="/bureau">
            <Opening text={page.opening}>
              <BureauPage />
            </Opening>
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </main>
      <SiteFoot />
      <EvidencePanel />
    </>
  );
}

/** The explore page and that of a place ask their own question; every other page that of the reader's filters. */
function useAnswerOnScreen(choices: Choices, exploration: Exploration | undefined): SliceOnScreen {
  const { seed } = useAtlas();
  // Views that differ only in how they are drawn ask the same.
  const exploring = exploration && viewToQuery(questionOf(exploration.view));
  const placing = usePlaceQuestion(choices);
  const { question, atHand } = useMemo(() => {
    if (placing) return { question: placing, atHand: undefined };
    if (exploring === undefined) {
      return { question: choices.view, atHand: choices.isDefault ? seed.slice : undefined };
    }
    const asked: View = { ...viewFromQuery(exploring).view, locale: seed.locale };
    return { question: asked, atHand: answerAtHand(asked, seed.slice) };
  }, [choices, exploring, placing, seed]);
  return useSlice(question, atHand);
}

function Site() {
  const { page } = useMessages();
  const choices = useChoices();
  const exploration = useExploration();
  const answer = useAnswerOnScreen(choices, exploration);
  const reading = useMemo(() => ({ choices, exploration, answer }), [choices, exploration, answer]);
  return (
    <ReadingContext value={reading}>
      <Switch>
        <Route path="/meeting">
          <Opening text={page.opening}>
            <MeetingPage />
          </Opening>
        </Route>
        <Route>
          <Pages />
        </Route>
      </Switch>
      <DropBack />
    </ReadingContext>
  );
}

/** The site, or one figure alone. */
function Everything() {
  const { page } = useMessages();
  return (
    <Switch>
      <Route path="/figure">
        <Opening text={page.opening}>
          <FigurePage />
        </Opening>
      </Route>
      <Route>
        <Site />
      </Route>
    </Switch>
  );
}

/** The whole application; rendered by Node at build and hydrated by the browser without drawing anything anew. */
export function App({ atlas }: { readonly atlas: Atlas }) {
  return (
    <AtlasContext value={atlas}>
      <Failure locale={atlas.seed.locale}>
        <Router hook={useHashLocation}>
          <Everything />
        </Router>
      </Failure>
    </AtlasContext>
  );
}
