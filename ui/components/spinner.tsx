import { useI18n } from '../i18n/i18n-context.ts';

/** Small ring inside a control that is working; never over a page. */
export function Spinner() {
  const { t } = useI18n();
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      role="img"
      aria-label={t('ui.working')}
      className="animate-spin"
    >
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" opacity="0.25" />
      <path d="M8 2a6 6 0 0 1 6 6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
