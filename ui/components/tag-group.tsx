import { X } from 'lucide-react';
import { Button, Label, Tag, TagGroup as AriaTagGroup, TagList } from 'react-aria-components';

interface TagGroupProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove?: (id: string) => void;
}

/** Removable words: attributes, recipients, chosen values. Backspace removes too. */
export function TagGroup({ label, labelHidden, tags, onRemove }: TagGroupProps) {
  return (
    <AriaTagGroup
      {...(onRemove && { onRemove: keys => keys.forEach(key => onRemove(String(key))) })}
      className="flex flex-col gap-1.5"
    >
      <Label className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>{label}</Label>
      <TagList className="flex flex-wrap gap-1.5" items={tags}>
        {tag => (
          <Tag
            id={tag.id}
            textValue={tag.name}
            className="inline-flex min-h-7 items-center gap-1 rounded-full bg-sunken ps-3 pe-1.5 text-sm focus-ring"
          >
            {({ allowsRemoving }) => (
              <>
                <bdi className={allowsRemoving ? undefined : 'pe-1.5'}>{tag.name}</bdi>
                {allowsRemoving && (
                  <Button
                    slot="remove"
                    className="grid size-5 cursor-pointer place-items-center rounded-full text-quiet hover:bg-line hover:text-ink"
                  >
                    <X aria-hidden size={12} />
                  </Button>
                )}
              </>
            )}
          </Tag>
        )}
      </TagList>
    </AriaTagGroup>
  );
}
