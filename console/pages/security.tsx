import { Tabs } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'wouter';
import { Page } from '../parts/page';
import { Directory } from './security/directory';
import { Logins } from './security/logins';
import { Rights } from './security/rights';
import { SingleSignOn } from './security/sso';
import { SignedTokens } from './security/tokens';

const TABS = [
  { value: 'rights', name: 'Who sees what', panel: <Rights /> },
  { value: 'logins', name: 'Logins', panel: <Logins /> },
  { value: 'sso', name: 'Single sign-on', panel: <SingleSignOn /> },
  { value: 'tokens', name: 'Signed tokens', panel: <SignedTokens /> },
  { value: 'directory', name: 'Directory (SCIM)', panel: <Directory /> },
];

/** The organisation's rules for its people: what roles may see, and how they prove who they are. */
export function Security() {
  const [search, setSearch] = useSearchParams();
  const at = search.get('tab') ?? 'rights';
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => tabs.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [at]);
  return (
    <Page title="Security" about="What people of each role may see and do, and how people and programs prove who they are.">
      <Tabs value={at} onChange={(tab) => setSearch(tab && tab !== 'rights' ? { tab } : {}, { replace: true })} keepMounted={false}>
        <Tabs.List mb="lg" className="scroll-tabs" ref={tabs}>
          {TABS.map((one) => (
            <Tabs.Tab key={one.value} value={one.value}>
              {one.name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((one) => (
          <Tabs.Panel key={one.value} value={one.value}>
            {one.panel}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
