import { Route, Router, useLocation } from '@solidjs/router'
import { createEffect, ErrorBoundary, type JSX, lazy, on, Show, Suspense } from 'solid-js'
import { AssessmentProvider, useAssessment } from './features/assessment/assessment.tsx'
import { isOfWorkbook } from './features/assessment/draft.ts'
import { SavingProvider } from './features/saving/saving-context.tsx'
import { AppBar } from './features/shell/AppBar.tsx'
import { OnTodaysContent } from './features/update/OnTodaysContent.tsx'
import { WaitingBar } from './features/update/WaitingBar.tsx'
import { say } from './language.ts'
import { Interview } from './pages/Interview.tsx'
import { Button } from './ui/Button.tsx'
import { StateNote } from './ui/StateNote.tsx'

/** What the first load knows by name alone, and not which files it is made of. */
const later = (name: keyof typeof import('./further.ts').parts) =>
  lazy(async () => ({ default: await (await import('./further.ts')).parts[name]() }))

const Start = lazy(() => import('./pages/Start.tsx').then((m) => ({ default: m.Start })))
const Result = lazy(() => import('./pages/Result.tsx').then((m) => ({ default: m.Result })))
const Update = lazy(() => import('./pages/Update.tsx').then((m) => ({ default: m.Update })))
const Shared = lazy(() => import('./pages/Shared.tsx').then((m) => ({ default: m.Shared })))
const Departments = lazy(() =>
  import('./pages/Departments.tsx').then((m) => ({ default: m.Departments })),
)
const Join = lazy(() => import('./pages/Join.tsx').then((m) => ({ default: m.Join })))
const Money = lazy(() => import('./pages/Money.tsx').then((m) => ({ default: m.Money })))
const Guide = later('guide')
const MapOverview = later('mapOverview')
const MapIndustry = later('mapIndustry')
const Remedies = later('remedies')
const Road = lazy(() => import('./pages/Road.tsx').then((m) => ({ default: m.Road })))
const Policies = later('policies')
const Catalogue = later('catalogue')
/** Every page that needs an account; and that an address is none of ours. */
const Further = later('withAccount')
/** Above every page while a workbook is worked on. */
const WorkbookBar = later('workbookBar')
const PolicyReader = later('policyReader')

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
  const { draft } = useAssessment()
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
      <Show when={isOfWorkbook(draft)}>
        <Suspense>
          <WorkbookBar />
        </Suspense>
      </Show>
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
          <Route path="*" component={Further} />
        </Router>
      </SavingProvider>
    </AssessmentProvider>
  )
}
