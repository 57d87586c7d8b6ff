import type { LucideIcon } from 'lucide-react';
import { Check } from 'lucide-react';
import { Fragment, type ReactElement } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Separator,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { itemClasses } from './list-box.tsx';
import { PopoverSurface } from './popover.tsx';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly onAction?: () => void;
  readonly href?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  /** Marks the present choice. */
  readonly isCurrent?: boolean;
  /** Single key that does the same, shown at the end. */
  readonly keys?: string;
}

export interface MenuGroup {
  readonly id: string;
  readonly title?: string;
  readonly actions: readonly MenuAction[];
}

interface MenuProps {
  /** A Button or IconButton. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
}

export function Menu({ trigger, label, groups, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <PopoverSurface placement={placement} className="min-w-52">
        <AriaMenu aria-label={label} className="max-h-[min(75dvh,36rem)] overflow-auto p-1 outline-none">
          {groups.map((group, index) => (
            <Fragment key={group.id}>
              {index > 0 && <Separator className="mx-2 my-1 border-t border-line" />}
              <MenuSection {...(!group.title && { 'aria-label': label })}>
                {group.title && (
                  <Header className="px-2.5 pt-2 pb-1 text-xs font-medium text-quiet">{group.title}</Header>
                )}
                {group.actions.map(action => (
                  <ActionItem key={action.id} action={action} />
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </AriaMenu>
      </PopoverSurface>
    </MenuTrigger>
  );
}

function ActionItem({ action }: { action: MenuAction }) {
  const Icon = action.icon;
  return (
    <MenuItem
      id={action.id}
      textValue={action.label}
      {...(action.onAction && { onAction: action.onAction })}
      {...(action.href !== undefined && { href: action.href })}
      isDisabled={action.isDisabled ?? false}
      className={classNames(
        itemClasses,
        action.isDanger && 'text-bad focused:!bg-bad-soft focused:!text-bad-ink',
      )}
    >
      {Icon && <Icon aria-hidden size={16} strokeWidth={1.9} className="shrink-0 opacity-75" />}
      <span className="flex-1">{action.label}</span>
      {action.keys && <kbd className="font-[inherit] text-xs text-quiet">{action.keys}</kbd>}
      {action.isCurrent && <Check aria-hidden size={16} className="shrink-0 text-brand" />}
    </MenuItem>
  );
}
