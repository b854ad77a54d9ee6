/** Two gate leaves that meet over water: the mark of a lock. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0b788b" />
      <g fill="none" stroke="#fff" strokeLinecap="round" strokeLinejoin="round">
        <path d="M7 7.5v12M25 7.5v12" strokeWidth="2.6" />
        <path d="M7 10.5 15 14v5.6M25 10.5 17 14v5.6" strokeWidth="2.4" />
        <path
          d="M5.5 24.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5"
          stroke="#a8e1ea"
          strokeWidth="2.2"
        />
      </g>
    </svg>
  );
}
