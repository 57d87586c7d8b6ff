import { CircleDot, Gauge, Info, type LucideIcon, MessageSquareQuote } from 'lucide-react';
import { kindOf } from '../model/kinds.ts';

const icons: Readonly<Record<string, LucideIcon>> = {
  score: Gauge,
  choice: CircleDot,
  text: MessageSquareQuote,
  content: Info,
};

/** A small picture of what a kind asks for. */
export function KindIcon({ kind, size = 17 }: { readonly kind: string; readonly size?: number }) {
  const Icon = icons[kindOf(kind)?.group ?? ''] ?? Info;
  return <Icon aria-hidden size={size} strokeWidth={1.8} className="shrink-0 text-brand" />;
}
