import { Search, X } from 'lucide-react';
import {
  Button,
  Input,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { inputClasses } from './field.tsx';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'children' | 'className' | 'style'> {
  /** Read aloud, and shown inside the box while it is empty. */
  readonly label: string;
  readonly className?: string;
}

export function SearchField({ label, className, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField
      {...props}
      aria-label={label}
      className={classNames('group relative flex items-center', className)}
    >
      <Search aria-hidden size={16} className="pointer-events-none absolute start-3 text-quiet" />
      <Input
        placeholder={label}
        className={classNames(inputClasses, 'ps-9 pe-9 [&::-webkit-search-cancel-button]:hidden')}
      />
      <Button className="absolute end-1 grid size-7 cursor-pointer place-items-center rounded-md text-quiet focus-ring group-data-empty:hidden hover:bg-sunken hover:text-ink">
        <X aria-hidden size={15} />
      </Button>
    </AriaSearchField>
  );
}
