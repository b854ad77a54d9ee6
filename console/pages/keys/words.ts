import type { KeyKind } from '../../api/types';

/** The kinds of key in the words of someone who has to choose one. */
interface Kind {
  value: KeyKind;
  label: string;
  short: string;
  about: string;
  path: string;
  /** What a person needs to make one. */
  scope: string;
}

export const KINDS: Kind[] = [
  {
    value: 'workspace-service',
    label: 'An app or service',
    short: 'Service',
    about: 'Calls models in this workspace.',
    path: 'workspace/service',
    scope: 'workspace_service_api_keys.create',
  },
  {
    value: 'workspace-user',
    label: 'Me',
    short: 'Personal',
    about: 'Can never do more than you can. It ends when you leave.',
    path: 'workspace/user',
    scope: 'workspace_user_api_keys.create',
  },
  {
    value: 'organisation-service',
    label: 'Administration',
    short: 'Admin',
    about: 'Manages the organisation. It can never call a model.',
    path: 'organisation/service',
    scope: 'organisation_service_api_keys.create',
  },
];

export const kindOf = (value: string) => KINDS.find((kind) => kind.value === value);

/** What a person needs to do that to a key of this kind. */
export const rightTo = (verb: 'read' | 'update' | 'rotate' | 'delete', { type }: { type: KeyKind }): string | undefined =>
  kindOf(type)?.scope.replace(/\.create$/, `.${verb}`);
