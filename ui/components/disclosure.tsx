import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';

interface DisclosureProps {
  readonly title: ReactNode;
  readonly defaultExpanded?: boolean;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}

/** More, for those who want it. */
export function Disclosure({ title, defaultExpanded, level = 2, children }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={defaultExpanded ?? false} className="group">
      <Heading level={level}>
        <Button
          slot="trigger"
          className="flex min-h-(--control-height) cursor-pointer items-center gap-1.5 rounded-md text-base font-medium text-ink focus-ring hover:text-brand-strong"
        >
          <ChevronRight
            aria-hidden
            size={16}
            className="text-quiet transition-transform duration-150 group-data-expanded:rotate-90 rtl:-scale-x-100 rtl:group-data-expanded:-rotate-90"
          />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="ps-[1.375rem]">
        <div className="py-2">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
