/** A small key, for a question on which much rests. Always beside its word. */
export function KeySign() {
  return (
    <svg
      viewBox="0 0 22 12"
      width="22"
      height="12"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <circle cx="6" cy="6" r="4" />
      <path d="M10 6h11M17 6v4M20.5 6v3" strokeLinecap="square" />
    </svg>
  )
}
