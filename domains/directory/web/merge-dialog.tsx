import { useState } from 'react';
import { Banner, Button, ComboBox, Dialog, FormActions, useI18n } from '../../../ui/index.ts';
import { useAction, useCall } from '../../../web/index.ts';
import { directoryContract } from '../contract.ts';
import type { CustomerView } from './customer-types.ts';
import { displayName } from './display-name.ts';

interface MergeDialogProps {
  readonly customer: CustomerView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Finds the other record of the same customer and joins it into this one. */
export function MergeDialog({ customer, isOpen, onClose }: MergeDialogProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const found = useCall(directoryContract.list, { query: { q: typed, limit: 10 } }, { enabled: isOpen });
  const merge = useAction(directoryContract.merge, { done: t('directory.merged'), onDone: onClose });
  const options = (found.data?.customers ?? [])
    .filter(other => other.id !== customer.id)
    .map(other => {
      const detail = other.email ?? other.phone ?? other.externalKey;
      return {
        value: other.id,
        label: displayName(other),
        ...(detail === null ? {} : { description: detail }),
      };
    });
  return (
    <Dialog
      title={t('directory.merge.title', { name: displayName(customer) })}
      isOpen={isOpen}
      onOpenChange={open => !open && onClose()}
    >
      <div className="flex flex-col gap-5">
        {merge.error && <Banner tone="bad">{merge.error.message}</Banner>}
        <p className="text-quiet">{t('directory.merge.why')}</p>
        <ComboBox
          label={t('directory.merge.other')}
          options={options}
          value={from}
          onChange={setFrom}
          onSearch={setTyped}
        />
        <FormActions>
          <Button
            variant="primary"
            isDisabled={from === null}
            isPending={merge.isPending}
            onPress={() => from !== null && merge.run({ params: { id: customer.id }, body: { from } })}
          >
            {t('directory.merge')}
          </Button>
        </FormActions>
      </div>
    </Dialog>
  );
}
