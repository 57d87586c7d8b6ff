import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { LucideIcon } from 'lucide-react';

interface SegmentedControlProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string; readonly icon?: LucideIcon }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** Two to five ways to see the same thing. */
export function SegmentedControl<V extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<V>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={keys => {
        const chosen = options.find(option => keys.has(option.value));
        if (chosen) onChange(chosen.value);
      }}
      className="inline-flex max-w-full gap-0.5 overflow-x-auto rounded-md border border-line bg-sunken p-0.5"
    >
      {options.map(({ value: id, label: text, icon: Icon }) => (
        <ToggleButton
          key={id}
          id={id}
          className="inline-flex min-h-[calc(var(--control-height)-0.375rem)] cursor-pointer items-center gap-1.5 justify-center rounded-[0.3125rem] px-3 text-sm max-sm:flex-auto max-sm:px-2 whitespace-nowrap text-quiet transition-colors duration-150 focus-ring !-outline-offset-1 hover:text-ink selected:bg-surface selected:font-medium selected:text-ink selected:shadow-soft"
        >
          {Icon && <Icon aria-hidden size={15} className={options.length > 3 ? 'max-sm:hidden' : ''} />}
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
