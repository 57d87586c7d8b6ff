/** A key: 'J', '⌘K'. Left-to-right in every language, as on the keyboard. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd
      dir="ltr"
      className="inline-block min-w-6 rounded-sm border border-b-2 border-line bg-surface px-1.5 text-center font-[inherit] text-xs leading-5 text-quiet"
    >
      {children}
    </kbd>
  );
}
