import { ChevronDown } from 'lucide-react';
import { Menu, Button, useI18n } from '../../../ui/index.ts';
import { useWorkspace } from '../../../web/index.ts';
import type { PresentedReading } from '../contract.ts';
import { sentimentLabels } from '../model/sentiment-labels.ts';
import { useReadings } from './readings.ts';
import { sentimentLook } from './sentiment-look.ts';

interface ThemeChipProps {
  readonly id: string;
  readonly theme: PresentedReading['themes'][number];
  readonly text: string;
}

/** A theme of the open record: points at its words, and opens to be corrected. */
export function ThemeChip({ id, theme, text }: ThemeChipProps) {
  const { t, format } = useI18n();
  const { href } = useWorkspace();
  const { themes, mayCorrect, correct, point } = useReadings();
  const { icon: Icon, text: tone } = sentimentLook[theme.sentiment];
  const name = themes.name(theme.key);
  const evidence = theme.spans.map(([start, end]) => `«${text.slice(start, end)}»`);
  const label = [
    name,
    t(`text.sentiment.${theme.sentiment}`),
    evidence.length > 0 ? t('text.evidence', { words: format.list(evidence) }) : t('text.byPerson'),
  ].join(' · ');
  return (
    <Menu
      label={t('text.correctTheme', { theme: name })}
      placement="bottom start"
      trigger={
        <Button
          size="small"
          className="!rounded-full"
          aria-label={label}
          onHoverStart={() => point(theme.key)}
          onHoverEnd={() => point(undefined)}
          onFocus={() => point(theme.key)}
          onBlur={() => point(undefined)}
        >
          <Icon aria-hidden size={15} className={tone} />
          <bdi>{name}</bdi>
          <ChevronDown aria-hidden size={13} className="text-quiet" />
        </Button>
      }
      groups={[
        {
          id: 'see',
          actions: [{ id: 'open', label: t('text.seeTheme'), href: href(`/themes/${theme.key}`) }],
        },
        ...(mayCorrect
          ? [
              {
                id: 'sentiment',
                title: t('text.speaksOfIt'),
                actions: sentimentLabels.map(label => ({
                  id: label,
                  label: t(`text.sentiment.${label}`),
                  icon: sentimentLook[label].icon,
                  isCurrent: label === theme.sentiment,
                  onAction: () =>
                    correct(id, { themes: [{ key: theme.key, present: true, sentiment: label }] }),
                })),
              },
              {
                id: 'remove',
                actions: [
                  {
                    id: 'remove',
                    label: t('text.notAbout'),
                    isDanger: true,
                    onAction: () => correct(id, { themes: [{ key: theme.key, present: false }] }),
                  },
                ],
              },
            ]
          : []),
      ]}
    />
  );
}
