// How each kind of entry looks. A kind that another area adds and that is not here is shown by its name.
import {
  CircleDot,
  Flag,
  type LucideIcon,
  MessageSquareText,
  Send,
  ShieldCheck,
  ShoppingBag,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useI18n } from '../../../ui/index.ts';
import { useAttributeWords } from './attribute-words.ts';
import type { EntryView } from './customer-types.ts';
import { FeedbackDetail, FeedbackTitle } from './feedback-entry.tsx';

type Part = (props: { readonly entry: EntryView }) => ReactNode;

export interface TimelineKind {
  readonly Icon: LucideIcon;
  readonly look: string;
  readonly Title: Part;
  readonly Detail?: Part;
}

const kinds: Readonly<Record<string, TimelineKind>> = {
  order: {
    Icon: ShoppingBag,
    look: 'bg-saffron-soft text-saffron-ink',
    Title: OrderTitle,
    Detail: OrderItems,
  },
  event: { Icon: CircleDot, look: 'bg-sunken text-quiet', Title: EventTitle, Detail: EventDetail },
  consent: { Icon: ShieldCheck, look: 'bg-good-soft text-good-ink', Title: ConsentTitle },
  joined: { Icon: Flag, look: 'bg-brand-soft text-brand-strong', Title: JoinedTitle },
  feedback: {
    Icon: MessageSquareText,
    look: 'bg-brand-soft text-brand-strong',
    Title: FeedbackTitle,
    Detail: FeedbackDetail,
  },
  invitation: { Icon: Send, look: 'bg-sunken text-quiet', Title: InvitationTitle },
};

const unknownKind: TimelineKind = {
  Icon: CircleDot,
  look: 'bg-sunken text-quiet',
  Title: ({ entry }) => <bdi>{entry.kind}</bdi>,
};

export function kindOf(name: string): TimelineKind {
  return kinds[name] ?? unknownKind;
}

function OrderTitle({ entry }: { entry: EntryView }) {
  const { t, format } = useI18n();
  const { amount, currency } = entry.data;
  return t('directory.entry.order', { amount: format.money(Number(amount), String(currency)) });
}

function OrderItems({ entry }: { entry: EntryView }) {
  const { format } = useI18n();
  const { items } = entry.data;
  const names = Array.isArray(items)
    ? items.map(item => String((item as { name?: unknown }).name ?? ''))
    : [];
  if (names.length === 0) return null;
  return <p className="text-quiet">{format.list(names.slice(0, 6).map(format.isolate))}</p>;
}

function EventTitle({ entry }: { entry: EntryView }) {
  const { t } = useI18n();
  const name = String(entry.data['name']);
  return <bdi>{t.dynamic(`directory.event.${name}`, {}, name)}</bdi>;
}

function EventDetail({ entry }: { entry: EntryView }) {
  const words = useAttributeWords();
  const { detail } = entry.data;
  const facts = Object.entries(typeof detail === 'object' && detail !== null ? detail : {})
    .filter((fact): fact is [string, string | number] => ['string', 'number'].includes(typeof fact[1]))
    .slice(0, 4);
  if (facts.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
      {facts.map(([name, value]) => (
        <bdi key={name}>{`${words.name(name)}: ${words.value(value)}`}</bdi>
      ))}
    </p>
  );
}

function ConsentTitle({ entry }: { entry: EntryView }) {
  const { t } = useI18n();
  const { purpose, channel, granted } = entry.data;
  const words = {
    purpose: t.dynamic(`directory.consent.purpose.${String(purpose)}`, {}, String(purpose)),
    channel: t.dynamic(`directory.consent.channel.${String(channel)}`, {}, String(channel)),
  };
  return granted === true ? t('directory.entry.consented', words) : t('directory.entry.withdrew', words);
}

function JoinedTitle() {
  const { t } = useI18n();
  return t('directory.entry.joined');
}

function InvitationTitle({ entry }: { entry: EntryView }) {
  const { t } = useI18n();
  const channel = String(entry.data['channel'] ?? '');
  return t('directory.entry.invitation', {
    channel: t.dynamic(`directory.consent.channel.${channel}`, {}, channel),
  });
}
