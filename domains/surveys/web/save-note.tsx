import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useI18n } from '../../../ui/index.ts';
import type { SaveState } from './use-survey-draft.ts';

/** Whether what is on screen is safe, in a few quiet words. */
export function SaveNote({
  state,
  failure,
}: {
  readonly state: SaveState;
  readonly failure: string | undefined;
}) {
  const { t } = useI18n();
  const looks = {
    saved: { Icon: Check, words: t('surveys.save.saved') },
    waiting: { Icon: LoaderCircle, words: t('surveys.save.saving') },
    saving: { Icon: LoaderCircle, words: t('surveys.save.saving') },
    offline: { Icon: CloudOff, words: t('surveys.save.offline') },
    failed: { Icon: TriangleAlert, words: failure ?? '' },
    conflict: { Icon: TriangleAlert, words: t('surveys.save.conflict') },
  }[state];
  return (
    <output className="inline-flex items-center gap-1.5 text-sm text-quiet">
      <looks.Icon aria-hidden size={15} />
      {looks.words}
    </output>
  );
}
