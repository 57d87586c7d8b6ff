import { useState } from 'react';
import { Banner, Button, useI18n } from '../../../ui/index.ts';
import type { SurveyRecord } from '../present.ts';

interface ConflictBannerProps {
  readonly theirs: SurveyRecord;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people edited at once: both versions are here until one is chosen. */
export function ConflictBanner({ theirs, onKeepMine, onTakeTheirs }: ConflictBannerProps) {
  const { t, format } = useI18n();
  const [now] = useState(() => new Date());
  return (
    <div className="pb-5">
      <Banner tone="attention" title={t('surveys.conflict.title', { name: theirs.updatedBy })}>
        <p>{t('surveys.conflict.about', { time: format.relative(new Date(theirs.updatedAt), now) })}</p>
        <div className="flex flex-wrap gap-2 pt-3">
          <Button size="small" onPress={onKeepMine}>
            {t('surveys.conflict.keepMine')}
          </Button>
          <Button size="small" onPress={onTakeTheirs}>
            {t('surveys.conflict.takeTheirs')}
          </Button>
        </div>
      </Banner>
    </div>
  );
}
