import { Route, Router, useLocation } from '@solidjs/router'
import { createEffect, ErrorBoundary, type JSX, lazy, on, Suspense } from 'solid-js'
import { AssessmentProvider } from './features/assessment/assessment.tsx'
import { SavingProvider } from './features/saving/saving-context.tsx'
import { AppBar } from './features/shell/AppBar.tsx'
import { OnTodaysContent } from './features/update/OnTodaysContent.tsx'
import { WaitingBar } from './features/update/WaitingBar.tsx'
import { say } from './language.ts'
import { Interview } from './pages/Interview.tsx'
import { Button } from './ui/Button.tsx'
import { StateNote } from './ui/StateNote.tsx'

const Start = lazy(() => import('./pages/Start.tsx').then((m) => ({ default: m.Start })))
const Result = lazy(() => import('./pages/Result.tsx').then((m) => ({ default: m.Result })))
const Update = lazy(() => import('./pages/Update.tsx').then((m) => ({ default: m.Update })))
const Shared = lazy(() => import('./pages/Shared.tsx').then((m) => ({ default: m.Shared })))
const Departments = lazy(() =>
  import('./pages/Departments.tsx').then((m) => ({ default: m.Departments })),
)
const Join = lazy(() => import('./pages/Join.tsx').then((m) => ({ default: m.Join })))
const Money = lazy(() => import('./pages/Money.tsx').then((m) => ({ default: m.Money })))
const Guide = lazy(() => import('./pages/Guide.tsx').then((m) => ({ default: m.Guide })))
const MapOverview = lazy(() =>
  import('./pages/MapOverview.tsx').then((m) => ({ default: m.MapOverview })),
)
const MapIndustry = lazy(() =>
  import('./pages/MapIndustry.tsx').then((m) => ({ default: m.MapIndustry })),
)
const Remedies = lazy(() => import('./pages/Remedies.tsx').then((m) => ({ default: m.Remedies })))
const Road = lazy(() => import('./pages/Road.tsx').then((m) => ({ default: m.Road })))
const Policies = lazy(() => import('./pages/Policies.tsx').then((m) => ({ default: m.Policies })))
const Catalogue = lazy(() =>
  import('./pages/Catalogue.tsx').then((m) => ({ default: m.Catalogue })),
)
const NotFound = lazy(() => import('./pages/NotFound.tsx').then((m) => ({ default: m.NotFound })))
const PolicyReader = lazy(() =>
  import('./pages/PolicyReader.tsx').then((m) => ({ default: m.PolicyReader })),
)

/** The heading of the new page takes the focus, so that a change of page is heard. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

function Crashed(): JSX.Element {
  return (
    <main class="page">
      <div class="title">
        <h1>{say().crashed.head}</h1>
      </div>
      <StateNote
        state="error"
        heading={say().crashed.safe}
        action={<Button onClick={() => location.reload()}>{say().crashed.again}</Button>}
      />
    </main>
  )
}

function Frame(props: { readonly children?: JSX.Element }): JSX.Element {
  const place = useLocation()
  createEffect(
    on(
      () => place.pathname,
      () => queueMicrotask(focusHeading),
      { defer: true },
    ),
  )
  createEffect(() => {
    document.querySelector('meta[name=description]')?.setAttribute('content', say().description)
  })
  return (
    <>
      <a class="skip" href="#main">
        {say().skip}
      </a>
      <AppBar />
      <WaitingBar />
      <div id="main" tabindex={-1}>
        <ErrorBoundary fallback={<Crashed />}>
          <Suspense>{props.children}</Suspense>
        </ErrorBoundary>
      </div>
    </>
  )
}

export function App(): JSX.Element {
  return (
    <AssessmentProvider>
      <SavingProvider>
        <Router root={Frame}>
          <Route path="/" component={Start} />
          <Route component={OnTodaysContent}>
            <Route path="/check/departments" component={Departments} />
            <Route path="/check/:step?" component={Interview} />
            <Route path="/result" component={Result} />
            <Route path="/money" component={Money} />
            <Route path="/guide" component={Guide} />
            <Route path="/road" component={Road} />
            <Route path="/remedies" component={Remedies} />
            <Route path="/map" component={MapOverview} />
            <Route path="/map/:industry" component={MapIndustry} />
          </Route>
          <Route path="/update" component={Update} />
          <Route path="/join" component={Join} />
          <Route path="/policies" component={Policies} />
          <Route path="/policies/:document" component={PolicyReader} />
          <Route path="/catalogue" component={Catalogue} />
          <Route path="/a/:link" component={Shared} />
          <Route path="*" component={NotFound} />
        </Router>
      </SavingProvider>
    </AssessmentProvider>
  )
}
