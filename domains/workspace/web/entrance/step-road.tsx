import { useI18n } from '../../../../ui/index.ts';

const STEPS = 4;

/** How far the first run is: a road with a house for every step, lit when passed. */
export function StepRoad({ step }: { readonly step: number }) {
  const { t, format } = useI18n();
  const label = t('workspace.welcome.step', { step: format.integer(step + 1), steps: format.integer(STEPS) });
  return (
    <div className="flex items-end">
      <span className="sr-only">{label}</span>
      {Array.from({ length: STEPS }, (_, n) => (
        <span key={n} aria-hidden className={n === 0 ? 'flex items-end' : 'flex flex-1 items-end'}>
          {n > 0 && (
            <span className="mx-1 mb-1 h-1 flex-1 overflow-hidden rounded-full bg-line">
              <span
                className="block h-full bg-brand transition-[width] duration-200 motion-reduce:transition-none"
                style={{ width: n <= step ? '100%' : '0' }}
              />
            </span>
          )}
          <svg aria-hidden viewBox="0 0 24 26" width={n === step ? 30 : 22} className="shrink-0">
            <path
              d="M3 25V12l9-9 9 9v13z"
              fill={n <= step ? 'var(--surface)' : 'var(--sunken)'}
              stroke={n <= step ? 'var(--brand)' : 'var(--control)'}
              strokeWidth="1.8"
              strokeLinejoin="round"
            />
            <rect
              x="9"
              y="15"
              width="6"
              height="10"
              rx="1"
              fill={n <= step ? 'var(--saffron)' : 'var(--line)'}
            />
          </svg>
        </span>
      ))}
    </div>
  );
}
