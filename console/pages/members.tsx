import { Badge, Group, Tabs } from '@mantine/core';
import { IconKey, IconLock, IconLockOpen, IconMail, IconSend, IconTrash, IconUserCog, IconUserMinus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { refreshUnder, write } from '../api/listed';
import { INVITES, type InviteRow, ROLES, USERS, type UserRow, emailBelow, fullName, useInvites, useUsers, useWorkspaces } from '../api/people';
import { useSession } from '../api/queries';
import { Confirm } from '../parts/confirm';
import { AddButton, Listing, Named, type RowAct } from '../parts/listing';
import { Page } from '../parts/page';
import { Problem } from '../parts/problem';
import { StatusBadge } from '../parts/status';
import { When } from '../parts/when';
import { InviteForm } from './members/invite';
import { LinkDialog } from './members/link';
import { ResetLink } from './members/reset';
import { RoleForm } from './members/role';

const label = (role: string): string => ROLES.find((one) => one.value === role)?.label ?? role;

/** The organisation's people, and those who are invited. */
export function Members() {
  const [search, setSearch] = useSearchParams();
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<{ email: string; link: string } | null>(null);
  return (
    <Page
      title="Members"
      about="People of the organisation. Owners and admins reach every workspace; members reach those that they are put in."
      actions={
        <AddButton scope="organisation_users.create" run={() => setInviting(true)}>
          Invite
        </AddButton>
      }
    >
      <Tabs value={search.get('tab') ?? 'people'} onChange={(tab) => setSearch(tab === 'invites' ? { tab } : {}, { replace: true })} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="people">People</Tabs.Tab>
          <Tabs.Tab value="invites">Invites</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="people">
          <People />
        </Tabs.Panel>
        <Tabs.Panel value="invites">
          <Invites show={setLink} />
        </Tabs.Panel>
      </Tabs>
      {inviting && (
        <InviteForm
          close={() => setInviting(false)}
          done={(made) => {
            setLink(made);
            setSearch({ tab: 'invites' });
          }}
        />
      )}
      {link && (
        <LinkDialog title={`Invite of ${link.email}`} link={link.link} close={() => setLink(null)}>
          Send this link to {link.email}. It works once, for a week, and is not shown again: for another one choose “New link” in
          the list.
        </LinkDialog>
      )}
    </Page>
  );
}

type Act = { kind: 'role' | 'reset' | 'disable' | 'remove'; row: UserRow };

function People() {
  const found = useUsers();
  const me = useSession().data?.user.id;
  const names = new Map((useWorkspaces().data?.data ?? []).map((one) => [one.id, one.name]));
  const [act, setAct] = useState<Act | null>(null);
  const [link, setLink] = useState<{ name: string; link: string } | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const close = () => setAct(null);
  const others = (row: UserRow) => row.id !== me;
  const enable = (row: UserRow) => {
    setFailed(null);
    write('PUT', `${USERS}/${row.id}`, { status: 'active' }, USERS).catch(setFailed);
  };
  const acts: RowAct<UserRow>[] = [
    { name: 'Change role', icon: IconUserCog, scope: 'organisation_users.update', for: others, run: (row) => setAct({ kind: 'role', row }) },
    { name: 'Reset link…', icon: IconKey, scope: 'organisation_users.update', for: (row) => others(row) && row.status === 'active', run: (row) => setAct({ kind: 'reset', row }) },
    { name: 'Disable…', icon: IconLock, scope: 'organisation_users.update', for: (row) => others(row) && row.status === 'active', run: (row) => setAct({ kind: 'disable', row }) },
    { name: 'Let in again', icon: IconLockOpen, scope: 'organisation_users.update', for: (row) => row.status !== 'active', run: enable },
    { name: 'Remove…', icon: IconUserMinus, scope: 'organisation_users.delete', danger: true, for: others, run: (row) => setAct({ kind: 'remove', row }) },
  ];
  return (
    <>
      <Problem error={failed} />
      <Listing
        label="People"
        found={found}
        keyOf={(row) => row.id}
        nameOf={fullName}
        texts={(row) => [row.email, fullName(row), row.role]}
        acts={acts}
        cells={[
          {
            name: 'Person',
            least: 220,
            show: (row) => <Named name={row.id === me ? `${fullName(row)} (you)` : fullName(row)} about={emailBelow(row)} />,
          },
          { name: 'Role', width: 110, show: (row) => label(row.role) },
          {
            name: 'Workspaces',
            least: 160,
            show: (row) => (row.role === 'member' ? <Places ids={row.workspace_ids} names={names} /> : 'All'),
          },
          { name: 'Since', width: 120, from: 'lg', show: (row) => <When at={row.created_at} /> },
          { name: 'Status', width: 110, show: (row) => <StatusBadge status={row.status} /> },
        ]}
        empty={{ icon: <IconUsers size={26} />, title: 'Nobody is here', about: 'Invite the first.' }}
      />
      {act?.kind === 'role' && <RoleForm row={act.row} close={close} />}
      {act?.kind === 'reset' && <ResetLink row={act.row} show={(made) => setLink({ name: fullName(act.row), link: made })} close={close} />}
      {link && (
        <LinkDialog title={`New password of ${link.name}`} link={link.link} close={() => setLink(null)}>
          Hand this link to {link.name} yourself. It works once, for twenty minutes, and is not shown again.
        </LinkDialog>
      )}
      {act?.kind === 'disable' && (
        <Confirm title={`Disable ${fullName(act.row)}?`} action="Disable" close={close} run={() => write('PUT', `${USERS}/${act.row.id}`, { status: 'disabled' }, USERS)}>
          Their sessions end now and their keys stop working within a second. You can let them in again.
        </Confirm>
      )}
      {act?.kind === 'remove' && (
        <Confirm title={`Remove ${fullName(act.row)}?`} action="Remove" close={close} run={() => write('DELETE', `${USERS}/${act.row.id}`, undefined, USERS)}>
          Their sessions end now; their own keys and open invites are deleted. What they made for others stays, and so does what
          they did in the logs. This cannot be undone.
        </Confirm>
      )}
    </>
  );
}

function Places({ ids, names }: { ids: string[]; names: Map<string, string> }) {
  if (ids.length === 0) return <>–</>;
  return (
    <Group gap={4}>
      {ids.slice(0, 3).map((id) => (
        <Badge key={id} variant="light" color="gray" tt="none">
          {names.get(id) ?? 'One more'}
        </Badge>
      ))}
      {ids.length > 3 && `and ${ids.length - 3} more`}
    </Group>
  );
}

function Invites({ show }: { show: (made: { email: string; link: string }) => void }) {
  const found = useInvites();
  const [withdrawn, setWithdrawn] = useState<InviteRow | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const resend = (row: InviteRow) => {
    setFailed(null);
    write<{ invite_link: string }>('POST', `${INVITES}/${row.id}/resend`, {}, INVITES).then((made) => show({ email: row.email, link: made.invite_link }), setFailed);
  };
  const open = (row: InviteRow) => row.status === 'pending' || row.status === 'expired';
  return (
    <>
      <Problem error={failed} />
      <Listing
        label="Invites"
        found={found}
        keyOf={(row) => row.id}
        nameOf={(row) => row.email}
        texts={(row) => [row.email, row.status]}
        acts={[
          { name: 'New link', icon: IconSend, scope: 'organisation_users.create', for: open, run: resend },
          { name: 'Withdraw…', icon: IconTrash, scope: 'organisation_users.delete', danger: true, for: (row) => row.status === 'pending', run: setWithdrawn },
        ]}
        cells={[
          { name: 'Email', least: 220, show: (row) => <Named name={row.email} about={row.workspaces.length > 0 ? `${row.workspaces.length} ${row.workspaces.length === 1 ? 'workspace' : 'workspaces'}` : undefined} /> },
          { name: 'As', width: 110, show: (row) => label(row.role) },
          { name: 'Invited', width: 120, show: (row) => <When at={row.created_at} /> },
          { name: 'Ends', width: 120, show: (row) => (row.status === 'pending' ? <When at={row.expires_at} /> : '–') },
          { name: 'Status', width: 120, show: (row) => <StatusBadge status={row.status} /> },
        ]}
        empty={{ icon: <IconMail size={26} />, title: 'Nobody is invited', about: 'An invite is a link that works once, for a week.' }}
      />
      {withdrawn && (
        <Confirm title={`Withdraw the invite of ${withdrawn.email}?`} action="Withdraw" close={() => setWithdrawn(null)} run={() => write('DELETE', `${INVITES}/${withdrawn.id}`, undefined, INVITES)}>
          Its link stops working now.
        </Confirm>
      )}
    </>
  );
}

export const refreshInvites = (): Promise<void> => refreshUnder(INVITES);
