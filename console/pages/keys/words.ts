import type { KeyKind } from '../../api/types';

/** The kinds of key in the words of someone who has to choose one. */
export const KINDS: { value: KeyKind; label: string; short: string; about: string; path: string }[] = [
  { value: 'workspace-service', label: 'An app or service', short: 'Service', about: 'Calls models in this workspace.', path: 'workspace/service' },
  { value: 'workspace-user', label: 'Me', short: 'Personal', about: 'Can never do more than you can. It ends when you leave.', path: 'workspace/user' },
  { value: 'organisation-service', label: 'Administration', short: 'Admin', about: 'Manages the organisation. It can never call a model.', path: 'organisation/service' },
];

export const kindOf = (value: string) => KINDS.find((kind) => kind.value === value);
