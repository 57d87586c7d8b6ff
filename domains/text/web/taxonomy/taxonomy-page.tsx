import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Banner, Card, PageHeader, Skeleton, useI18n } from '../../../../ui/index.ts';
import { CallState, useCall, usePageTitle, useWorkspace } from '../../../../web/index.ts';
import { textContract } from '../../contract.ts';
import { compareTaxonomies } from '../../taxonomy/compare.ts';
import { addTheme, mergeThemes, removeTheme, updateTheme, type Edit } from '../../taxonomy/edit.ts';
import type { Taxonomy, TextLanguage } from '../../taxonomy/taxonomy.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { newTheme, withWords } from './theme-draft.ts';
import { ThemeDialog } from './theme-dialog.tsx';
import { ThemeRow } from './theme-row.tsx';
import { RunProgress } from '../reading-progress.tsx';
import { ReadAgain } from './read-again.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { useDraft } from './use-draft.ts';
import { VersionList } from './version-list.tsx';

/** What is being written: a new theme below `parent`, an old one, or one that goes into another. */
type Opened =
  | { readonly what: 'new'; readonly parent?: string }
  | { readonly what: 'words' | 'merge' | 'split'; readonly key: string };

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
        {data => <Editor published={data.taxonomy} version={data.version} />}
      </CallState>
    </>
  );
}

function Editor({ published, version }: { readonly published: Taxonomy; readonly version: number }) {
  const { t, format, language } = useI18n();
  const code = language.code as TextLanguage;
  const { slug } = useWorkspace();
  const { draft, base, isChanged, change: setDraft, discard } = useDraft(slug, published);
  const [opened, setOpened] = useState<Opened>();
  const [isPreviewing, setPreviewing] = useState(false);
  const change = (edit: Edit) => {
    if (edit.ok) setDraft(edit.taxonomy);
    setOpened(undefined);
  };
  const { added, changed: rewritten } = compareTaxonomies(published, draft);
  const changed = new Set([...added, ...rewritten.map(one => one.key)]);
  const top = draft.themes.filter(theme => theme.parent === undefined);
  const row = (key: string) => {
    const theme = draft.themes.find(one => one.key === key);
    if (!theme) return null;
    return (
      <ThemeRow
        theme={theme}
        language={code}
        isChanged={isChanged && changed.has(key)}
        onWords={() => setOpened({ what: 'words', key })}
        onMerge={() => setOpened({ what: 'merge', key })}
        onSplit={() => setOpened({ what: 'split', key })}
        onRemove={() => change(removeTheme(draft, key))}
        onAddBelow={theme.parent === undefined ? () => setOpened({ what: 'new', parent: key }) : undefined}
      />
    );
  };
  const edited =
    opened && opened.what !== 'new' ? draft.themes.find(one => one.key === opened.key) : undefined;
  return (
    <div className="flex flex-col gap-5">
      <RunProgress />
      <div className="flex flex-wrap gap-3">
        <Button icon={Plus} onPress={() => setOpened({ what: 'new' })}>
          {t('text.edit.add')}
        </Button>
        <ReadAgain />
      </div>
      {isChanged && (
        <Banner
          tone="attention"
          action={
            <span className="flex flex-wrap gap-2">
              <Button size="small" onPress={discard}>
                {t('text.edit.discard')}
              </Button>
              <Button size="small" variant="primary" onPress={() => setPreviewing(true)}>
                {t('text.edit.preview')}
              </Button>
            </span>
          }
        >
          {t('text.edit.changed')}{' '}
          {base === version
            ? t('text.edit.isKept')
            : t('text.edit.outdated', {
                base: format.integer(base),
                version: format.integer(version),
              })}
        </Banner>
      )}
      <Card padding="none">
        <ul className="divide-y divide-line">
          {top.map(parent => (
            <li key={parent.key} className="py-1.5">
              {row(parent.key)}
              <ul>
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
      <VersionList current={version} />
      {opened && (opened.what === 'new' || opened.what === 'words') && (
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
      {opened?.what === 'split' && edited && (
        <SplitDialog
          draft={draft}
          theme={edited}
          language={code}
          onClose={() => setOpened(undefined)}
          onDone={taxonomy => {
            setDraft(taxonomy);
            setOpened(undefined);
          }}
        />
      )}
      {isPreviewing && (
        <PreviewDialog
          draft={draft}
          base={version}
          language={code}
          onClose={() => setPreviewing(false)}
          onPublished={() => {
            setPreviewing(false);
            discard();
          }}
        />
      )}
    </div>
  );
}
