// What the person may do in the workspace at hand, as the gateway itself says it.
import { useOne } from './listed';
import { usePlace } from './place';
import { useSession } from './queries';

interface Place {
  id: string;
  role: string;
  scopes: string[];
}

interface Me {
  role: string | null;
  scopes: string[];
  workspaces: Place[];
}

export interface Right {
  scope: string;
  allowed: boolean;
  message: string;
}

const ME = '/v1/me';

/** The scopes of the person here; those of the session until the gateway has said more. */
export function useScopes(): string[] {
  const place = usePlace();
  const session = useSession().data;
  const me = useOne<Me>(ME).data;
  const here = me?.workspaces.find((one) => one.id === place);
  const above = me?.role === 'owner' || me?.role === 'admin';
  return here && !above ? here.scopes : (me?.scopes ?? session?.scopes ?? []);
}

/** Why the person lacks a scope here, in the gateway's words. */
export function useReason(scope: string) {
  const place = usePlace();
  const asked = new URLSearchParams({ scope, ...(place ? { workspace_id: place } : {}) });
  return useOne<{ data: Right[] }>(`${ME}/can?${asked}`);
}
