import { Check, SkipForward } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, ButtonLink, Card, EmptyState, Kbd, ProgressBar, useI18n } from '../../../../ui/index.ts';
import { useKeys, useWorkspace } from '../../../../web/index.ts';
import { MarkedWords } from '../marked-words.tsx';
import { ReadingPanel } from '../reading-panel.tsx';
import { ReadingsFrame } from '../readings-frame.tsx';
import { useReadings } from '../readings.ts';

/** Name of the key that says: right as it is. */
const yes = 'Enter';

interface Offered {
  readonly id: string;
  readonly text: string;
  readonly drawn: 'chance' | 'unsure';
}

interface CheckTextsProps {
  readonly texts: readonly Offered[];
  readonly onMore: () => void;
}

/** One after the other: corrected where it is wrong, confirmed by Enter. */
export function CheckTexts({ texts, onMore }: CheckTextsProps) {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const [at, setAt] = useState(0);
  const offered = texts[at];
  const see = <ButtonLink href={href('/themes/learning')}>{t('text.learning.seeLearnt')}</ButtonLink>;
  if (texts.length === 0)
    return (
      <EmptyState drawing="letters" title={t('text.learning.nothing')} action={see}>
        {t('text.learning.nothingText')}
      </EmptyState>
    );
  if (offered === undefined) return <Done onMore={onMore}>{see}</Done>;
  const drawnOf = (id: string) => texts.find(one => one.id === id)?.drawn;
  return (
    <ReadingsFrame ids={texts.map(one => one.id)} drawn={drawnOf}>
      <div className="flex max-w-3xl flex-col gap-4">
        <ProgressBar
          label={t('text.learning.place', { at: at + 1, n: texts.length })}
          value={at / texts.length}
        />
        <CheckText key={offered.id} offered={offered} onNext={() => setAt(at + 1)} />
      </div>
    </ReadingsFrame>
  );
}

function Done({ onMore, children }: { readonly onMore: () => void; readonly children: ReactNode }) {
  const { t } = useI18n();
  useKeys({ enter: { label: 'text.learning.more', run: onMore } });
  return (
    <EmptyState
      drawing="road"
      title={t('text.learning.done')}
      action={
        <span className="flex flex-wrap justify-center gap-2">
          <Button variant="primary" onPress={onMore}>
            {t('text.learning.more')} <Kbd>{yes}</Kbd>
          </Button>
          {children}
        </span>
      }
    />
  );
}

function CheckText({ offered, onNext }: { readonly offered: Offered; readonly onNext: () => void }) {
  const { t } = useI18n();
  const { of, correct } = useReadings();
  const { id, text, drawn } = offered;
  const isRead = of(id)?.status === 'read';
  const confirm = () => {
    if (!isRead) return;
    correct(id, { confirm: true });
    onNext();
  };
  useKeys({
    enter: { label: 'text.key.confirm', run: confirm },
    j: { label: 'text.key.skip', run: onNext },
  });
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <h2 className="text-xs font-normal text-quiet">{t(`text.learning.${drawn}`)}</h2>
        <p dir="auto" className="text-lg leading-relaxed break-words whitespace-pre-wrap">
          <MarkedWords id={id} text={text} />
        </p>
        <ReadingPanel id={id} text={text} />
        <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
          <Button variant="primary" icon={Check} isDisabled={!isRead} onPress={confirm}>
            {t('text.learning.right')} <Kbd>{yes}</Kbd>
          </Button>
          <Button icon={SkipForward} onPress={onNext}>
            {t('text.learning.skip')} <Kbd>J</Kbd>
          </Button>
        </div>
      </div>
    </Card>
  );
}
