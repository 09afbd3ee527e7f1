import type { Component } from 'solid-js'

/**
 * Parts that the first load does not begin with. Each lists its own files here, so that the start
 * does not carry the lists.
 */
export const parts = {
  /** Every page that needs an account; and that an address is none of ours. */
  withAccount: () => import('./organisation-routes.tsx').then((m) => m.OrganisationRoutes),
  /** The menu in the head of every page for who is signed in. */
  accountMenu: () => import('./features/account/AccountMenu.tsx').then((m) => m.AccountMenu),
  /** The line above every page while a workbook is worked on. */
  workbookBar: () => import('./features/workbook/WorkbookBar.tsx').then((m) => m.WorkbookBar),
  guide: () => import('./pages/Guide.tsx').then((m) => m.Guide),
  mapOverview: () => import('./pages/MapOverview.tsx').then((m) => m.MapOverview),
  mapIndustry: () => import('./pages/MapIndustry.tsx').then((m) => m.MapIndustry),
  remedies: () => import('./pages/Remedies.tsx').then((m) => m.Remedies),
  policies: () => import('./pages/Policies.tsx').then((m) => m.Policies),
  policyReader: () => import('./pages/PolicyReader.tsx').then((m) => m.PolicyReader),
  catalogue: () => import('./pages/Catalogue.tsx').then((m) => m.Catalogue),
} satisfies Readonly<Record<string, () => Promise<Component>>>
