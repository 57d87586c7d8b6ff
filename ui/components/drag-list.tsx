import { GripVertical } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
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
  /** What is open of one of the items: drawn under its row. */
  readonly opened?: { readonly id: string; readonly content: ReactNode } | undefined;
}

/**
 * A list whose order is the content: dragged with the pointer, or Enter, arrows, Enter on the handle. What is opened is
 * drawn over the room that its row keeps for it, outside the grid, because the grid would take the arrow keys and the
 * letters from its fields.
 */
export function DragList<I extends { readonly id: string }>({
  label,
  items,
  itemName,
  children,
  onReorder,
  opened,
}: DragListProps<I>) {
  const { t } = useI18n();
  const { frame, panel, room, place } = usePanelPlace(opened?.id);
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
    <div ref={frame} className="relative">
      <GridList
        aria-label={label}
        items={items}
        // Rows are kept by their item: what else they show must be named, or stays as it was.
        dependencies={[children, opened?.id, place.height]}
        dragAndDropHooks={dragAndDropHooks}
        className="flex flex-col gap-1.5 outline-none"
      >
        {item => (
          <GridListItem
            id={item.id}
            textValue={itemName(item)}
            className="rounded-md focus-ring data-dragging:opacity-50"
          >
            <div className="flex items-center gap-2 rounded-md border border-line bg-surface py-1.5 ps-1 pe-3">
              <Button
                slot="drag"
                aria-label={t('ui.drag', { name: itemName(item) })}
                className="grid size-8 shrink-0 cursor-grab place-items-center rounded-sm text-quiet focus-ring hover:text-ink coarse:size-11"
              >
                <GripVertical aria-hidden size={16} />
              </Button>
              <div className="min-w-0 flex-1">{children(item)}</div>
            </div>
            {item.id === opened?.id && <div ref={room} aria-hidden style={{ height: place.height }} />}
          </GridListItem>
        )}
      </GridList>
      {opened && (
        <div ref={panel} className="absolute inset-x-0 pb-1" style={{ top: place.top }}>
          {opened.content}
        </div>
      )}
    </div>
  );
}

/** Keeps the opened panel over its room, and the room as high as the panel. */
function usePanelPlace(openedId: string | undefined) {
  const frame = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      if (!frame.current || !panel.current || !room.current) return;
      const height = panel.current.offsetHeight;
      const top = Math.round(
        room.current.getBoundingClientRect().top - frame.current.getBoundingClientRect().top,
      );
      setPlace(now => (now.top === top && now.height === height ? now : { top, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [frame.current, panel.current]) if (element) observer.observe(element);
    return () => observer.disconnect();
  });
  return { frame, panel, room, place: openedId === undefined ? { top: 0, height: 0 } : place };
}
