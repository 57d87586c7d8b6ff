/** The road and the house with its light on. Mirrored with the reader's direction, as the road is. */
export function SafarMark({ size }: { size: number }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" width={size} height={size} className="shrink-0 rtl:-scale-x-100">
      <rect width="32" height="32" rx="8" fill="var(--brand)" />
      <path
        d="M5 22c5-7 9-8 13-4s6 3 9-3"
        fill="none"
        stroke="var(--on-brand)"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path d="M9 14v-4l3-2.6L15 10v4z" fill="var(--on-brand)" opacity="0.9" />
      <circle cx="24" cy="9" r="2.4" fill="#f2c45a" />
    </svg>
  );
}
