/** Every page and its address. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { onSessionOver } from './api/query-client.ts'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { CrashPage } from './pages/CrashPage.tsx'
import { agendaSearch, callsSearch, messagesSearch, signInSearch, ticketsSearch } from './searches.ts'
import { Shell } from './shell/Shell.tsx'

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./pages/sign-in/SignInPage.tsx'), 'SignInPage'),
})
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })
const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/agenda', search: {} })
  },
})
const agenda = createRoute({
  getParentRoute: () => shell,
  path: '/agenda',
  validateSearch: agendaSearch,
  component: lazyRouteComponent(() => import('./pages/agenda/AgendaPage.tsx'), 'AgendaPage'),
})
const calls = createRoute({
  getParentRoute: () => shell,
  path: '/calls',
  validateSearch: callsSearch,
  component: lazyRouteComponent(() => import('./pages/calls/CallsPage.tsx'), 'CallsPage'),
})
const call = createRoute({
  getParentRoute: () => shell,
  path: '/calls/$callId',
  component: lazyRouteComponent(() => import('./pages/call/CallPage.tsx'), 'CallPage'),
})
const tickets = createRoute({
  getParentRoute: () => shell,
  path: '/tickets',
  validateSearch: ticketsSearch,
  component: lazyRouteComponent(() => import('./pages/tickets/TicketsPage.tsx'), 'TicketsPage'),
})
const messages = createRoute({
  getParentRoute: () => shell,
  path: '/messages',
  validateSearch: messagesSearch,
  component: lazyRouteComponent(() => import('./pages/messages/MessagesPage.tsx'), 'MessagesPage'),
})
const docs = createRoute({
  getParentRoute: () => shell,
  path: '/api-docs',
  component: lazyRouteComponent(() => import('./pages/api-docs/ApiDocsPage.tsx'), 'ApiDocsPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    shell.addChildren([home, agenda, calls, call, messages, tickets, docs]),
  ]),
  defaultPreload: 'intent',
})

/** To the sign-in page, and back to where one was. */
onSessionOver(() => {
  const { pathname, href } = router.state.location
  if (pathname === '/sign-in') return
  void router.navigate({ to: '/sign-in', search: pathname === '/' ? {} : { next: href }, replace: true })
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
