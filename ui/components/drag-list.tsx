import { GripVertical } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import {
  Button,
  DropIndicator,
  GridList,
  GridListItem,
  isTextDropItem,
  type ItemDropTarget,
  useDragAndDrop,
} from 'react-aria-components';
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
 * A list whose order is the content: dragged with the pointer, or Enter, arrows, Enter on the handle. What is opened
 * stands under its own row, outside the grid, because fields inside a grid would lose their arrow keys to it; so there
 * are two grids then, between which rows move as within one.
 */
export function DragList<I extends { readonly id: string }>(props: DragListProps<I>) {
  const { items, opened } = props;
  const split = items.findIndex(item => item.id === opened?.id) + 1;
  const type = useId();
  const frame = useRef<HTMLDivElement>(null);
  const hasOpened = useRef(false);
  useLayoutEffect(() => {
    // The row that was pressed may have gone from one grid to the other and lost the focus on its way.
    if (!hasOpened.current) hasOpened.current = true;
    else if (document.activeElement === document.body)
      frame.current
        ?.querySelector<HTMLElement>(`[data-key="${opened?.id}"] button:not([slot=drag])`)
        ?.focus({ preventScroll: true });
  }, [opened?.id]);
  if (!opened || split === 0) return <Rows {...props} type={type} part={items} />;
  return (
    <div ref={frame} className="flex flex-col gap-1.5">
      <Rows {...props} type={type} part={items.slice(0, split)} />
      {opened.content}
      {split < items.length && <Rows {...props} type={type} part={items.slice(split)} />}
    </div>
  );
}

interface RowsProps<I extends { readonly id: string }> extends DragListProps<I> {
  /** Of what is dragged: rows of another list are not taken. */
  readonly type: string;
  readonly part: readonly I[];
}

function Rows<I extends { readonly id: string }>(props: RowsProps<I>) {
  const { label, items, part, type, itemName, children, onReorder } = props;
  const { t } = useI18n();
  const move = (keys: ReadonlySet<unknown>, target: ItemDropTarget) => {
    const moved = items.filter(item => keys.has(item.id)).map(item => item.id);
    const rest = items.map(item => item.id).filter(id => !keys.has(id));
    const at = rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
    onReorder([...rest.slice(0, at), ...moved, ...rest.slice(at)]);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: keys => [...keys].map(key => ({ [type]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [type],
    onReorder: event => move(event.keys, event.target),
    onInsert: event => {
      const texts = event.items.filter(isTextDropItem).map(item => item.getText(type));
      void Promise.all(texts).then(ids => move(new Set(ids), event.target));
    },
    renderDropIndicator: target => (
      <DropIndicator target={target} className="h-0.5 rounded-full data-drop-target:bg-brand" />
    ),
  });
  return (
    <GridList
      aria-label={label}
      items={part}
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
