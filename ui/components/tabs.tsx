import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classNames } from '../class-names.ts';

export interface TabItem {
  readonly id: string;
  readonly label: string;
  /** Small figure after the label, already formatted. */
  readonly count?: string;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={key => onSelect?.(String(key))}
      className="flex flex-col gap-5"
    >
      <TabList aria-label={label} className="relative flex gap-1 overflow-x-auto border-b border-line">
        {items.map(item => (
          <Tab
            key={item.id}
            id={item.id}
            className={classNames(
              '-mb-px flex min-h-(--control-height) shrink-0 cursor-pointer items-center gap-2 border-b-2 border-transparent px-3 text-base text-quiet transition-colors duration-150 focus-ring !-outline-offset-2',
              'hover:text-ink selected:border-brand selected:font-medium selected:text-ink',
            )}
          >
            {item.label}
            {item.count && (
              <span className="rounded-full bg-sunken px-2 text-xs leading-5 text-quiet">{item.count}</span>
            )}
          </Tab>
        ))}
      </TabList>
      {items.map(item => (
        <TabPanel key={item.id} id={item.id} className="rounded-md focus-ring">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
