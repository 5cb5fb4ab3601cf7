/** The mark of Keyring: a ring of brass with a key on it. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" fill="none">
      <circle cx="13" cy="12" r="9" stroke="var(--brass)" stroke-width="4" />
      <path
        d="M19 18l9 9M24.5 23.5l3.5-3.5M19 18l3-3"
        stroke="var(--text)"
        stroke-width="4"
        stroke-linecap="round"
      />
    </svg>
  );
}
