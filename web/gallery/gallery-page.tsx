import { languages } from '../../languages/registry.gen.ts';
import { Button, Card, PageHeader, SegmentedControl, useI18n } from '../../ui/index.ts';
import { Road } from '../../ui/road/index.ts';
import { chooseLanguage } from '../reader/language-choice.ts';
import { applyTheme, currentTheme, type Theme } from '../reader/theme.ts';
import { usePageTitle } from '../layout/use-page-title.ts';
import { useState } from 'react';
import { ChartsSection } from './charts-section.tsx';
import { ControlsSection } from './controls-section.tsx';
import { FieldsSection } from './fields-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import { GallerySection } from './gallery-section.tsx';
import { ListsSection } from './lists-section.tsx';
import { sampleRoad } from './sample-figures.ts';
import { sampleWords } from './sample-words.ts';

/** Every part of the design system, in the reader's language, direction and theme. */
export default function GalleryPage() {
  const { t, language } = useI18n();
  const words = sampleWords(language.code);
  const [theme, setTheme] = useState<Theme>(currentTheme);
  const road = sampleRoad(words);
  usePageTitle(words.title);
  return (
    <main className="mx-auto max-w-[76rem] px-4 py-8 md:px-8">
      <PageHeader
        title={words.title}
        description={words.about}
        breadcrumbs={[{ label: words.shop, href: '/gallery' }, { label: words.title }]}
        actions={
          <>
            <SegmentedControl
              label={t('shell.reader.theme')}
              value={theme}
              onChange={next => {
                applyTheme(next);
                setTheme(next);
              }}
              options={(['system', 'light', 'dark'] as const).map(value => ({
                value,
                label: t(`shell.reader.theme.${value}`),
              }))}
            />
            {Object.values(languages).map(one => (
              <Button key={one.code} size="small" variant="plain" onPress={() => chooseLanguage(one.code)}>
                {one.name}
              </Button>
            ))}
          </>
        }
      />
      <FiguresSection />
      <GallerySection id="road">
        <Card title={words.shop} description={words.about}>
          <Road headingLevel={3} journey={words.shop} stages={road.stages} touchpoints={road.touchpoints} />
        </Card>
      </GallerySection>
      <ChartsSection />
      <ListsSection />
      <FieldsSection />
      <ControlsSection />
    </main>
  );
}
