import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components';
import { classNames } from '../class-names.ts';

/** A choice of Select, ComboBox and FilterBar. */
export interface Option {
  /** Stable value; goes to onChange. */
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** Other words by which a ComboBox finds it: its name in another script. */
  readonly alias?: string | undefined;
  readonly icon?: ReactNode;
}

export const listClasses = 'max-h-80 overflow-auto p-1 outline-none';

export const itemClasses = classNames(
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-base leading-snug outline-none coarse:min-h-11',
  'focused:bg-brand-soft focused:text-brand-strong data-disabled:cursor-default data-disabled:opacity-45',
);

export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.value} textValue={option.label} className={itemClasses}>
      {({ isSelected }) => (
        <>
          {option.icon}
          <span className="min-w-0 flex-1">
            <span className="block">{option.label}</span>
            {option.description && <span className="block text-sm text-quiet">{option.description}</span>}
          </span>
          <Check
            aria-hidden
            size={16}
            className={classNames('shrink-0 text-brand', !isSelected && 'invisible')}
          />
        </>
      )}
    </ListBoxItem>
  );
}
