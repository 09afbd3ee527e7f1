import { useLocation } from '@solidjs/router'
import { createMemo, type JSX, lazy, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { OrganisationBar } from './features/organisation/OrganisationBar.tsx'
import {
  OrganisationProvider,
  useOrganisation,
} from './features/organisation/organisation-context.tsx'
import { NotFound } from './pages/NotFound.tsx'
import { OrganisationHome } from './pages/OrganisationHome.tsx'
import { organisationIn, rowFor, type TableRow } from './route-table.ts'

/** Pages of people: outside every organisation. */
const people: readonly TableRow[] = [
  {
    path: '/sign-in',
    page: lazy(() => import('./pages/SignIn.tsx').then((m) => ({ default: m.SignIn }))),
  },
  {
    path: '/sign-up',
    page: lazy(() => import('./pages/SignUp.tsx').then((m) => ({ default: m.SignUp }))),
  },
  {
    path: '/forgot',
    page: lazy(() => import('./pages/Forgot.tsx').then((m) => ({ default: m.Forgot }))),
  },
  {
    path: '/reset',
    page: lazy(() => import('./pages/Reset.tsx').then((m) => ({ default: m.Reset }))),
  },
  {
    path: '/account',
    page: lazy(() => import('./pages/Account.tsx').then((m) => ({ default: m.Account }))),
  },
  {
    path: '/invite/:token',
    page: lazy(() => import('./pages/Invite.tsx').then((m) => ({ default: m.Invite }))),
  },
  {
    path: '/organisations/new',
    page: lazy(() =>
      import('./pages/NewOrganisation.tsx').then((m) => ({ default: m.NewOrganisation })),
    ),
  },
  {
    path: '/admin',
    page: lazy(() => import('./pages/Admin.tsx').then((m) => ({ default: m.Admin }))),
  },
]

/** Pages of an organisation: `path` is the rest after `/o/:organisation`. */
const organisation: readonly TableRow[] = [
  { path: '', page: OrganisationHome },
  {
    path: 'people',
    page: lazy(() => import('./pages/People.tsx').then((m) => ({ default: m.People }))),
  },
  {
    path: 'settings',
    page: lazy(() =>
      import('./pages/OrganisationSettings.tsx').then((m) => ({
        default: m.OrganisationSettings,
      })),
    ),
  },
  {
    path: 'audit',
    page: lazy(() => import('./pages/Audit.tsx').then((m) => ({ default: m.Audit }))),
  },
  {
    path: 'w/:workbook',
    page: lazy(() => import('./pages/Workbook.tsx').then((m) => ({ default: m.Workbook }))),
  },
  {
    path: 'consents',
    page: lazy(() => import('./pages/Consents.tsx').then((m) => ({ default: m.Consents }))),
  },
  {
    path: 'submissions/:submission',
    page: lazy(() =>
      import('./pages/FirmSubmission.tsx').then((m) => ({ default: m.FirmSubmission })),
    ),
  },
  {
    path: 'clients',
    page: lazy(() => import('./pages/Clients.tsx').then((m) => ({ default: m.Clients }))),
  },
  {
    path: 'clients/:share',
    page: lazy(() => import('./pages/Client.tsx').then((m) => ({ default: m.Client }))),
  },
  {
    path: 'desk',
    page: lazy(() => import('./pages/Desk.tsx').then((m) => ({ default: m.Desk }))),
  },
  {
    path: 'register',
    page: lazy(() => import('./pages/Register.tsx').then((m) => ({ default: m.Register }))),
  },
  {
    path: 'claims',
    page: lazy(() => import('./pages/Claims.tsx').then((m) => ({ default: m.Claims }))),
  },
  {
    path: 'queue',
    page: lazy(() => import('./pages/Queue.tsx').then((m) => ({ default: m.Queue }))),
  },
  {
    path: 'queue/:submission',
    page: lazy(() => import('./pages/Case.tsx').then((m) => ({ default: m.Case }))),
  },
  {
    path: 'targets',
    page: lazy(() => import('./pages/Targets.tsx').then((m) => ({ default: m.Targets }))),
  },
]

/** Every page that needs an account, found by its address; what is none of them is not found. */
export function OrganisationRoutes(): JSX.Element {
  const place = useLocation()
  const path = createMemo(() => place.pathname)
  const outside = createMemo(() => rowFor(people, path()))
  const id = createMemo(() => organisationIn(path())?.id)
  return (
    <Show
      keyed
      when={id()}
      fallback={
        <Show keyed when={outside()} fallback={<NotFound />}>
          {({ row, params }) => <Dynamic component={row.page} params={params} />}
        </Show>
      }
    >
      {(one) => (
        <OrganisationProvider id={one}>
          <OrganisationBar />
          <PageInside path={path()} />
        </OrganisationProvider>
      )}
    </Show>
  )
}

/** What lies in the trash shows its first page alone: there it is taken out again, or erased. */
function PageInside(props: { readonly path: string }): JSX.Element {
  const { organisation: here } = useOrganisation()
  const rest = createMemo(() => organisationIn(props.path)?.rest ?? '')
  const found = createMemo(() => rowFor(organisation, rest()))
  return (
    <Show when={here().deletedAt === null} fallback={<OrganisationHome />}>
      <Show keyed when={found()} fallback={<NotFound />}>
        {({ row, params }) => <Dynamic component={row.page} params={params} />}
      </Show>
    </Show>
  )
}
