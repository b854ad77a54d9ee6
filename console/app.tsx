// Who sees what: set-up while nobody owns the gateway, the login without a session, else the pages in their frame.
import { Center, Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense, lazy, useEffect, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { ApiError } from './api/client';
import { SESSION, client, refresh, useSession, useSetupNeeded } from './api/queries';
import type { Session } from './api/types';
import { Account } from './pages/account';
import { Audit } from './pages/audit';
import { Configs } from './pages/configs';
import { Enrol } from './pages/enrol';
import { Home } from './pages/home';
import { Integrations } from './pages/integrations';
import { Invite } from './pages/invite';
import { Keys } from './pages/keys';
import { Login } from './pages/login';
import { Logs } from './pages/logs';
import { Members } from './pages/members';
import { Missing } from './pages/missing';
import { Playground } from './pages/playground';
import { Reference } from './pages/reference';
import { Reset } from './pages/reset';
import { Secrets } from './pages/secrets';
import { Security } from './pages/security';
import { Setup } from './pages/setup';
import { VirtualKeys } from './pages/virtual-keys';
import { Watch } from './pages/watch';
import { Workspaces } from './pages/workspaces';
import { Problem } from './parts/problem';
import { Shell } from './parts/shell';
import { forgetSession } from './parts/sign-out';

// The editor is large: it comes when a config is opened.
const Config = lazy(() => import('./pages/config').catch(() => ({ default: Outdated })));

export function App() {
  const session = useSession();
  const setup = useSetupNeeded(session.data === null);
  const [at] = useLocation();
  useForgetOnRefusal();
  // A link's secret is read once: these stand whatever becomes of a session meanwhile.
  if (at === '/invite') return <Invite />;
  if (at === '/reset-password') return <Reset />;
  const error = session.error ?? setup.error;
  if (error) {
    return (
      <Center mih="100vh" p="md">
        <Problem error={error} title="The console cannot start" retry={() => void session.refetch()} />
      </Center>
    );
  }
  if (session.isPending || (session.data === null && setup.isPending)) {
    return (
      <Center mih="100vh">
        <Loader aria-label="Loading" />
      </Center>
    );
  }
  if (!session.data) return setup.data?.needed || at === '/setup' ? <Setup needed={setup.data?.needed ?? false} /> : <Login />;
  return <Inside session={session.data} />;
}

/** All pages of a person who is logged in, or the one that opens them: that where a second factor is added. */
function Inside({ session }: { session: Session }) {
  const [at] = useLocation();
  const needed = session.needs_second_factor ?? false;
  const [before, setBefore] = useState(needed);
  const [enrolling, setEnrolling] = useState(needed);
  if (needed !== before) {
    setBefore(needed);
    if (needed) setEnrolling(true);
  }
  const settled = async () => {
    await refresh(SESSION);
    if (!client.getQueryData<Session>([SESSION])?.needs_second_factor) setEnrolling(false);
  };
  // It stays until the person has stored the recovery codes, whatever the session says by then.
  if (enrolling) return <Enrol session={session} settled={() => void settled()} />;
  return (
    <Shell session={session}>
      <Guard key={at.split('/')[1]}>
        <Switch>
          <Route path="/" component={Home} />
          <Route path="/playground" component={Playground} />
          <Route path="/logs/:id?" component={Logs} />
          <Route path="/keys/:action?" component={Keys} />
          <Route path="/virtual-keys/:action?" component={VirtualKeys} />
          <Route path="/configs" component={Configs} />
          <Route path="/configs/:slug/:tab?">
            <Suspense fallback={<div className="page" aria-busy="true" />}>
              <Config />
            </Suspense>
          </Route>
          <Route path="/workspaces/:id?" component={Workspaces} />
          <Route path="/integrations" component={Integrations} />
          <Route path="/members" component={Members} />
          <Route path="/secrets" component={Secrets} />
          <Route path="/watch" component={Watch} />
          <Route path="/security" component={Security} />
          <Route path="/audit" component={Audit} />
          <Route path="/reference/:id?" component={Reference} />
          <Route path="/account" component={Account} />
          <Route path="/setup">
            <Redirect to="/" />
          </Route>
          <Route path="/login">
            <Redirect to="/" />
          </Route>
          <Route component={Missing} />
        </Switch>
      </Guard>
    </Shell>
  );
}

/** A part of the console could not be fetched: most often the gateway was updated under an open tab. */
function Outdated() {
  return (
    <div className="page">
      <Problem error={new Error('A part of the console is missing. The gateway may have been updated.')} title="Reload this page" retry={() => window.location.reload()} />
    </div>
  );
}

/** A session that ended elsewhere (signed out, timed out, password changed) shows the login, not a page of errors. */
function useForgetOnRefusal(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const look = (error: unknown) => {
      if (!(error instanceof ApiError)) return;
      if (error.status === 401) forgetSession();
      if (error.code === 'second_factor_required') void refresh(SESSION); // the rule came while the console was open
    };
    const stops = [
      queries.getQueryCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error') look(event.action.error);
      }),
      queries.getMutationCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error') look(event.action.error);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [queries]);
}

/** A page that breaks says so and leaves the navigation alive. */
class Guard extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <div className="page">
        <Problem error={this.state.error} title="This page broke" retry={() => this.setState({ error: null })} />
      </div>
    );
  }
}
