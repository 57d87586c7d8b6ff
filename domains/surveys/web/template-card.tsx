import { Button } from 'react-aria-components';
import { useI18n } from '../../../ui/index.ts';
import { KindIcon } from './kind-icon.tsx';

interface TemplateCardProps {
  readonly name: string;
  readonly about: string;
  readonly kinds: readonly string[];
  readonly isPending: boolean;
  readonly onChoose: () => void;
}

/** A ready survey to begin with. */
export function TemplateCard({ name, about, kinds, isPending, onChoose }: TemplateCardProps) {
  const { t } = useI18n();
  return (
    <Button
      onPress={onChoose}
      isDisabled={isPending}
      className="flex h-full w-full cursor-pointer flex-col gap-1.5 rounded-lg border border-line bg-surface p-5 text-start shadow-soft transition-colors duration-150 focus-ring hover:border-brand disabled:opacity-60"
    >
      <span className="text-lg font-semibold">{name}</span>
      <span className="flex-1 text-quiet">{about}</span>
      {kinds.length > 0 && (
        <span className="flex items-center gap-1.5 pt-2 text-sm text-quiet">
          {kinds.slice(0, 8).map((kind, i) => (
            <KindIcon key={i} kind={kind} size={15} />
          ))}
          <span className="ps-1">{t('surveys.questionCount', { n: kinds.length })}</span>
        </span>
      )}
    </Button>
  );
}
