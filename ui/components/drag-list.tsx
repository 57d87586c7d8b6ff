import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useI18n } from '../i18n/i18n-context.ts';

interface DragListProps<I extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly I[];
  /** Name of an item, for announcements. */
  readonly itemName: (item: I) => string;
  readonly children: (item: I) => ReactNode;
  /** All ids in their new order. */
  readonly onReorder: (ids: readonly string[]) => void;
}

/** A list whose order is the content: dragged with the pointer, or Enter, arrows, Enter on the handle. */
export function DragList<I extends { readonly id: string }>({
  label,
  items,
  itemName,
  children,
  onReorder,
}: DragListProps<I>) {
  const { t } = useI18n();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: keys => [...keys].map(key => ({ 'text/plain': String(key) })),
    onReorder: event => {
      const moved = items.filter(item => event.keys.has(item.id)).map(item => item.id);
      const rest = items.map(item => item.id).filter(id => !event.keys.has(id));
      const target = rest.indexOf(String(event.target.key)) + (event.target.dropPosition === 'after' ? 1 : 0);
      onReorder([...rest.slice(0, target), ...moved, ...rest.slice(target)]);
    },
    renderDropIndicator: target => (
      <DropIndicator target={target} className="h-0.5 rounded-full data-drop-target:bg-brand" />
    ),
  });
  return (
    <GridList
      aria-label={label}
      items={items}
      dragAndDropHooks={dragAndDropHooks}
      className="flex flex-col gap-1.5 outline-none"
    >
      {item => (
        <GridListItem
          id={item.id}
          textValue={itemName(item)}
          className="flex items-center gap-2 rounded-md border border-line bg-surface py-1.5 ps-1 pe-3 focus-ring data-dragging:opacity-50"
        >
          <Button
            slot="drag"
            aria-label={t('ui.drag', { name: itemName(item) })}
            className="grid size-8 shrink-0 cursor-grab place-items-center rounded-sm text-quiet focus-ring hover:text-ink coarse:size-11"
          >
            <GripVertical aria-hidden size={16} />
          </Button>
          <div className="min-w-0 flex-1">{children(item)}</div>
        </GridListItem>
      )}
    </GridList>
  );
}
