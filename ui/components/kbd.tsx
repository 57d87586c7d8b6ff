/** A key: 'J', '⌘K'. Left-to-right in every language, as on the keyboard; unseen where there is none. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd
      dir="ltr"
      className="inline-block min-w-6 coarse:hidden rounded-sm border border-b-2 border-line bg-surface px-1.5 text-center font-[inherit] text-xs leading-5 text-quiet"
    >
      {children}
    </kbd>
  );
}
