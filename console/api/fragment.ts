import { useEffect, useState } from 'react';

/** A token that came in the fragment, which no server and no log ever sees; it leaves the address bar at once. */
export function useTokenOfLink(path: string): string {
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '');
  useEffect(() => {
    if (window.location.hash) window.history.replaceState(null, '', path);
  }, [path]);
  return token;
}
