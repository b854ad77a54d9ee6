import { useEffect } from 'react';

const ABOVE = '[role=dialog], [role=menu]';

/** When a dialog is gone, whoever works by keyboard goes on where they opened it, and not at the top of the page. */
export function useReturnFocus(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    const seen = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && !event.target.closest(ABOVE)) last = event.target;
    };
    const look = () =>
      setTimeout(() => {
        if (document.activeElement === document.body && !document.querySelector('[role=dialog]') && last?.isConnected) last.focus();
      }, 50);
    const escaped = (event: KeyboardEvent) => event.key === 'Escape' && look();
    document.addEventListener('focusin', seen);
    document.addEventListener('keyup', escaped);
    return () => {
      document.removeEventListener('focusin', seen);
      document.removeEventListener('keyup', escaped);
    };
  }, []);
}
