import { useSyncExternalStore } from 'react';
import { Banner, useI18n } from '../../ui/index.ts';

function subscribe(notify: () => void): () => void {
  window.addEventListener('online', notify);
  window.addEventListener('offline', notify);
  return () => {
    window.removeEventListener('online', notify);
    window.removeEventListener('offline', notify);
  };
}

export function OfflineBanner() {
  const { t } = useI18n();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <div className="pb-4">
      <Banner tone="attention" title={t('shell.offline.title')}>
        {t('shell.offline.text')}
      </Banner>
    </div>
  );
}
