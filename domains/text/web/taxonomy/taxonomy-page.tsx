import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Banner, Card, PageHeader, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall, usePageTitle, useWorkspace } from '../../../../web/index.ts';
import { textContract } from '../../contract.ts';
import { addTheme, mergeThemes, removeTheme, updateTheme, type Edit } from '../../taxonomy/edit.ts';
import type { Taxonomy, TextLanguage } from '../../taxonomy/taxonomy.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { newTheme, withWords } from './theme-draft.ts';
import { ThemeDialog } from './theme-dialog.tsx';
import { ThemeRow } from './theme-row.tsx';

/** What is being written: a new theme below `parent`, an old one, or one that goes into another. */
type Opened =
  | { readonly what: 'new'; readonly parent?: string }
  | { readonly what: 'words' | 'merge'; readonly key: string };

/** /themes/edit: what texts are read for; nothing changes before it is published. */
export default function TaxonomyPage() {
  const { t } = useI18n();
  const { href } = useWorkspace();
  usePageTitle(t('text.edit.title'));
  const taxonomy = useCall(textContract.taxonomy, {});
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t('text.themes'), href: href('/themes') }, { label: t('text.edit.title') }]}
        title={t('text.edit.heading')}
        description={t('text.edit.about')}
      />
      <CallState call={taxonomy} skeleton={<Skeleton look="rows" lines={12} />}>
        {data => <Editor key={data.version} published={data.taxonomy} version={data.version} />}
      </CallState>
    </>
  );
}

function Editor({ published, version }: { readonly published: Taxonomy; readonly version: number }) {
  const { t, language } = useI18n();
  const code = language.code as TextLanguage;
  const [draft, setDraft] = useState(published);
  const [opened, setOpened] = useState<Opened>();
  const [isPreviewing, setPreviewing] = useState(false);
  const change = (edit: Edit) => {
    if (edit.ok) setDraft(edit.taxonomy);
    setOpened(undefined);
  };
  const top = draft.themes.filter(theme => theme.parent === undefined);
  const row = (key: string) => {
    const theme = draft.themes.find(one => one.key === key);
    if (!theme) return null;
    return (
      <ThemeRow
        theme={theme}
        language={code}
        isChanged={theme !== published.themes.find(one => one.key === key)}
        onWords={() => setOpened({ what: 'words', key })}
        onMerge={() => setOpened({ what: 'merge', key })}
        onRemove={() => change(removeTheme(draft, key))}
        onAddBelow={theme.parent === undefined ? () => setOpened({ what: 'new', parent: key }) : undefined}
      />
    );
  };
  const edited =
    opened && opened.what !== 'new' ? draft.themes.find(one => one.key === opened.key) : undefined;
  return (
    <div className="flex flex-col gap-5">
      {draft === published ? (
        <div>
          <Button icon={Plus} onPress={() => setOpened({ what: 'new' })}>
            {t('text.edit.add')}
          </Button>
        </div>
      ) : (
        <Banner
          tone="attention"
          action={
            <span className="flex flex-wrap gap-2">
              <Button size="small" onPress={() => setDraft(published)}>
                {t('text.edit.discard')}
              </Button>
              <Button size="small" variant="primary" onPress={() => setPreviewing(true)}>
                {t('text.edit.preview')}
              </Button>
            </span>
          }
        >
          {t('text.edit.changed')}
        </Banner>
      )}
      <Card padding="none">
        <ul className="divide-y divide-line">
          {top.map(parent => (
            <li key={parent.key}>
              {row(parent.key)}
              <ul className="ps-6">
                {draft.themes
                  .filter(theme => theme.parent === parent.key)
                  .map(theme => (
                    <li key={theme.key}>{row(theme.key)}</li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      </Card>
      {opened && opened.what !== 'merge' && (
        <ThemeDialog
          key={JSON.stringify(opened)}
          theme={edited}
          language={code}
          onClose={() => setOpened(undefined)}
          onDone={written =>
            change(
              edited
                ? updateTheme(draft, withWords(edited, code, written))
                : addTheme(
                    draft,
                    newTheme(draft, opened.what === 'new' ? opened.parent : undefined, code, written),
                  ),
            )
          }
        />
      )}
      {opened?.what === 'merge' && edited && (
        <MergeDialog
          theme={edited}
          others={draft.themes.filter(theme => theme.key !== edited.key)}
          language={code}
          onClose={() => setOpened(undefined)}
          onDone={into => change(mergeThemes(draft, [edited.key], into))}
        />
      )}
      {isPreviewing && (
        <PreviewDialog draft={draft} base={version} language={code} onClose={() => setPreviewing(false)} />
      )}
    </div>
  );
}
