import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Link } from '../components/link.tsx';
import { useI18n } from '../i18n/i18n-context.ts';
import { ChangeMark } from './change-mark.tsx';
import type { DrawnChange, DrawnFigure } from './figure.ts';
import { IntervalBar } from './interval-bar.tsx';
import { useFigureFormat } from './use-figure-format.ts';

export interface HonestNumberProps {
  readonly figure: DrawnFigure;
  /** hero: the one figure of a page; card: among equals; cell: in dense tables; inline: in a sentence. */
  readonly size: 'hero' | 'card' | 'cell' | 'inline';
  /** What is measured. Leave out inside a labelled cell. */
  readonly label?: string;
  readonly change?: DrawnChange | undefined;
  /** Words for how the interval was found, from the metrics catalogue. */
  readonly methodName?: string;
  /** What n counts, in words, where it is not answers: 'of 320 who opened it'. */
  readonly countLabel?: string;
  /** Leads to what is behind the figure. */
  readonly href?: string;
}

/**
 * Safar's signature: a numeral, its change, and under it a thin bar with the interval on the metric's own scale, n in
 * small type. A withheld figure says why.
 */
export function HonestNumber({
  figure,
  size,
  label,
  change,
  methodName,
  countLabel,
  href,
}: HonestNumberProps) {
  const { t, format } = useI18n();
  const figures = useFigureFormat();
  const { value, interval, n, unit } = figure;
  if (value === null) return <Withheld figure={figure} size={size} label={label} />;
  const spoken = interval
    ? t('ui.figure.interval', {
        range: figures.range(interval, unit),
        level: format.percent(figure.level ?? 0.95),
      })
    : unit === 'count'
      ? ''
      : t('ui.figure.noInterval');
  const numeral = <bdi className="tabular">{figures.value(value, unit)}</bdi>;
  const count = unit === 'count' ? undefined : (countLabel ?? t('ui.figure.n', { n }));
  const title = [spoken, count, methodName && t('ui.figure.method', { method: methodName })]
    .filter(Boolean)
    .join(' · ');

  if (size === 'inline') {
    return (
      <span className="whitespace-nowrap" title={title}>
        {label && `${label} `}
        <strong className="font-semibold">{numeral}</strong>
        {interval && <span className="text-quiet"> ({figures.range(interval, unit)})</span>}
      </span>
    );
  }
  if (size === 'cell') {
    return (
      <span
        className="my-1 inline-grid min-w-20 grid-cols-[auto_auto] items-baseline gap-x-2 gap-y-0.5 align-middle leading-tight"
        title={title}
      >
        {label && <span className="sr-only">{label}</span>}
        <Target href={href}>
          <span className="font-semibold">{numeral}</span>
        </Target>
        <span className="justify-self-end text-xs">
          {change ? <ChangeMark change={change} unit={unit} /> : count && <SmallN n={n} />}
        </span>
        {unit !== 'count' && (
          <span className="col-span-2">
            <IntervalBar figure={figure} height={4} />
          </span>
        )}
        <span className="sr-only">{title}</span>
      </span>
    );
  }
  const hero = size === 'hero';
  return (
    <figure className={classNames('flex min-w-0 flex-col', hero ? 'gap-2.5' : 'gap-1.5')}>
      {label && (
        <figcaption className={hero ? 'text-base text-quiet' : 'text-sm text-quiet'}>{label}</figcaption>
      )}
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Target href={href}>
          <span className={classNames('font-semibold', hero ? 'text-5xl' : 'text-3xl')}>{numeral}</span>
        </Target>
        {change && (
          <span className={classNames('font-medium', hero ? 'text-lg' : 'text-sm')}>
            <ChangeMark change={change} unit={unit} words />
          </span>
        )}
      </div>
      {unit !== 'count' && <IntervalBar figure={figure} height={hero ? 9 : 6} />}
      <p
        className={classNames(
          'flex flex-wrap justify-between gap-x-4 text-quiet',
          hero ? 'text-sm' : 'text-xs',
        )}
      >
        <span>{spoken}</span>
        {count && <span>{count}</span>}
      </p>
      {hero && methodName && (
        <p className="text-xs text-quiet">{t('ui.figure.method', { method: methodName })}</p>
      )}
    </figure>
  );
}

function Target({ href, children }: { href: string | undefined; children: ReactNode }) {
  return href === undefined ? (
    children
  ) : (
    <Link href={href} look="bare" className="hover:text-brand-strong">
      {children}
    </Link>
  );
}

function SmallN({ n }: { n: number }) {
  const { t, format } = useI18n();
  return (
    <span aria-hidden className="whitespace-nowrap text-quiet">
      {t('ui.figure.nShort', { n: format.compact(n) })}
    </span>
  );
}

function Withheld({
  figure,
  size,
  label,
}: Pick<HonestNumberProps, 'figure' | 'size'> & { label: string | undefined }) {
  const { t } = useI18n();
  const why =
    figure.withheld?.reason === 'threshold'
      ? t('ui.figure.withheldThreshold', { needed: figure.withheld.needed })
      : t('ui.figure.withheldNone');
  if (size === 'cell' || size === 'inline') {
    const short = figure.withheld?.reason === 'threshold' ? t('ui.figure.tooFew') : '–';
    return (
      <span className="text-sm text-quiet" title={why}>
        <span aria-hidden>{short}</span>
        <span className="sr-only">{why}</span>
      </span>
    );
  }
  return (
    <figure className="flex min-w-0 flex-col gap-1.5">
      {label && (
        <figcaption className={size === 'hero' ? 'text-base text-quiet' : 'text-sm text-quiet'}>
          {label}
        </figcaption>
      )}
      <span
        aria-hidden
        className={classNames('font-semibold text-even', size === 'hero' ? 'text-5xl' : 'text-3xl')}
      >
        –
      </span>
      <IntervalBar figure={figure} height={size === 'hero' ? 9 : 6} />
      <p className="text-sm text-quiet">{why}</p>
    </figure>
  );
}
