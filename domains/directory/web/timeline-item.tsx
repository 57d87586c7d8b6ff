import { classNames, useI18n } from '../../../ui/index.ts';
import type { EntryView } from './customer-types.ts';
import { kindOf } from './timeline-kinds.tsx';

/** One thing that happened: its icon on the line, what it was, and when. */
export function TimelineItem({ entry }: { readonly entry: EntryView }) {
  const { format } = useI18n();
  const kind = kindOf(entry.kind);
  const { Icon, Title, Detail } = kind;
  const at = new Date(entry.at);
  return (
    <li className="group flex gap-4">
      <div aria-hidden className="flex flex-col items-center">
        <span className={classNames('grid size-8 shrink-0 place-items-center rounded-full', kind.look)}>
          <Icon size={16} strokeWidth={1.9} />
        </span>
        <span className="w-px flex-1 bg-line group-last:hidden" />
      </div>
      <div className="min-w-0 flex-1 pt-1 pb-5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p className="font-medium">
            <Title entry={entry} />
          </p>
          <time dateTime={entry.at} className="text-sm whitespace-nowrap text-quiet">
            {format.dateTime(at, 'dayMonth')}
          </time>
        </div>
        {Detail && <Detail entry={entry} />}
      </div>
    </li>
  );
}
