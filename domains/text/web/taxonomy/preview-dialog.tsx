import { useEffect, useState } from 'react';
import { Banner, Button, DataTable, Dialog, FormActions, Skeleton, useI18n } from '../../../../ui/index.ts';
import { type CallOutput, useAction } from '../../../../web/index.ts';
import { textContract } from '../../contract.ts';
import type { Taxonomy, TextLanguage } from '../../taxonomy/taxonomy.ts';

interface PreviewDialogProps {
  readonly draft: Taxonomy;
  /** The published version that was edited. */
  readonly base: number;
  readonly language: TextLanguage;
  readonly onClose: () => void;
  readonly onPublished: () => void;
}

/** What the draft would change on a sample of texts, and the way to publish it. */
export function PreviewDialog({ draft, base, language, onClose, onPublished }: PreviewDialogProps) {
  const { t, format } = useI18n();
  const names = new Map(draft.themes.map(theme => [theme.key, theme.names[language]]));
  const [seen, setSeen] = useState<CallOutput<typeof textContract.previewTaxonomy>>();
  const { run: look, error } = useAction(textContract.previewTaxonomy, { onDone: setSeen, invalidates: [] });
  const publish = useAction(textContract.saveTaxonomy, {
    done: t('text.edit.published'),
    onDone: onPublished,
  });
  useEffect(() => look({ body: { taxonomy: draft } }), [look, draft]);
  const changed = seen?.agreement.filter(row => row.onlyBefore + row.onlyAfter > 0);
  return (
    <Dialog
      title={t('text.edit.previewTitle')}
      size="large"
      isOpen
      onOpenChange={isOpen => !isOpen && onClose()}
    >
      <div className="flex flex-col gap-4">
        {(error ?? publish.error) && <Banner tone="bad">{(error ?? publish.error)?.message}</Banner>}
        {!seen && !error && <Skeleton look="rows" lines={5} />}
        {seen && changed && (
          <>
            <p className="text-quiet">{t('text.edit.sample', { n: seen.sample })}</p>
            <DataTable
              label={t('text.edit.previewTitle')}
              rows={changed}
              rowKey={row => row.key}
              empty={t('text.edit.noChange')}
              columns={[
                {
                  id: 'theme',
                  header: t('text.theme'),
                  isRowHeader: true,
                  cell: row => <bdi>{names.get(row.key) ?? row.key}</bdi>,
                },
                {
                  id: 'before',
                  header: t('text.edit.onlyBefore'),
                  align: 'end',
                  cell: row => format.integer(row.onlyBefore),
                },
                {
                  id: 'after',
                  header: t('text.edit.onlyAfter'),
                  align: 'end',
                  cell: row => format.integer(row.onlyAfter),
                },
                {
                  id: 'both',
                  header: t('text.edit.both'),
                  align: 'end',
                  isSecondary: true,
                  cell: row => format.integer(row.both),
                },
                {
                  id: 'kappa',
                  header: t('text.edit.kappa'),
                  align: 'end',
                  isSecondary: true,
                  cell: row => format.number(row.kappa, 2),
                },
              ]}
            />
          </>
        )}
        <FormActions>
          <Button
            variant="primary"
            isDisabled={!seen}
            isPending={publish.isPending}
            onPress={() => publish.run({ body: { taxonomy: draft, base } })}
          >
            {t('text.edit.publish', { version: base + 1 })}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </FormActions>
      </div>
    </Dialog>
  );
}
