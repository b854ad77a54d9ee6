// People and places as the admin API shows them.
import { useList, useOne } from './listed';

export const WORKSPACES = '/v1/admin/workspaces';
export const USERS = '/v1/admin/users';
export const INVITES = '/v1/admin/users/invites';

export interface WorkspaceRow {
  id: string;
  slug: string;
  name: string;
  icon: string | null;
  description: string | null;
  status: string;
  created_at: string;
  defaults: { metadata: Record<string, string> | null; config_id: string | null; block_inline_config: boolean; is_default: number };
}

export type PlaceRole = 'admin' | 'manager' | 'member';
export type Role = 'owner' | 'admin' | 'member';

export interface MemberRow {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  org_role: Role;
  role: PlaceRole;
  status: string;
  created_at: string;
}

export interface UserRow {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  role: Role;
  status: string;
  created_at: string;
  workspace_ids: string[];
}

export interface InviteRow {
  id: string;
  email: string;
  role: Role;
  status: string;
  created_at: string;
  expires_at: string;
  workspaces: { id: string; role: PlaceRole }[];
}

export const useWorkspaces = () => useList<WorkspaceRow>(`${WORKSPACES}?page_size=500`);
export const useWorkspace = (id: string) => useOne<WorkspaceRow>(`${WORKSPACES}/${encodeURIComponent(id)}`, id !== '');
export const useMembers = (id: string) => useList<MemberRow>(`${WORKSPACES}/${encodeURIComponent(id)}/users?page_size=500`, id !== '');
export const useUsers = (enabled = true) => useList<UserRow>(`${USERS}?page_size=500`, enabled);
export const useInvites = () => useList<InviteRow>(`${INVITES}?page_size=500`);

export const fullName = (person: { first_name: string; last_name: string; email: string }): string =>
  [person.first_name, person.last_name].filter(Boolean).join(' ') || person.email;

/** The address, where it does not stand in for the name already. */
export const emailBelow = (person: { first_name: string; last_name: string; email: string }): string | undefined =>
  fullName(person) === person.email ? undefined : person.email;

/** A person to choose among others, who may have the same name. */
export const nameAndEmail = (person: { first_name: string; last_name: string; email: string }): string =>
  fullName(person) === person.email ? person.email : `${fullName(person)} (${person.email})`;

export const ROLES: { value: Role; label: string; about: string }[] = [
  { value: 'member', label: 'Member', about: 'Works in the workspaces they are in.' },
  { value: 'admin', label: 'Admin', about: 'Everything in all workspaces, and the organisation’s people and settings.' },
  { value: 'owner', label: 'Owner', about: 'An admin who also makes and unmakes owners.' },
];
export const PLACE_ROLES: { value: PlaceRole; label: string; about: string }[] = [
  { value: 'member', label: 'Member', about: 'Calls models, and makes keys of their own.' },
  { value: 'manager', label: 'Manager', about: 'Also makes service keys, virtual keys, configs and prompts.' },
  { value: 'admin', label: 'Admin', about: 'Also puts people in and takes them out.' },
];
