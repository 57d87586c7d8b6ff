import { Download, Ellipsis, Eraser, Merge, Pencil } from 'lucide-react';
import { useState } from 'react';
import { AlertDialog, Avatar, Breadcrumbs, IconButton, Menu, useI18n } from '../../../ui/index.ts';
import { addressOf, useAction, useGo, useWorkspace } from '../../../web/index.ts';
import { directoryContract } from '../contract.ts';
import type { CustomerView } from './customer-types.ts';
import { displayName } from './display-name.ts';
import { EditCustomerDialog } from './edit-customer-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';

/** Who this is, at a glance, and what can be done with the record. */
export function CustomerHeader({ customer }: { customer: CustomerView }) {
  const { t, format } = useI18n();
  const { can, href, slug } = useWorkspace();
  const go = useGo();
  const [open, setOpen] = useState<'edit' | 'merge' | 'erase'>();
  const close = () => setOpen(undefined);
  const erase = useAction(directoryContract.erase, {
    done: t('directory.erased'),
    failure: 'toast',
    invalidates: [directoryContract.list],
    onDone: () => go(href('/customers'), 'replace'),
  });
  const name = displayName(customer);
  const exportAddress = addressOf(directoryContract.exportData, { params: { id: customer.id } }, slug);
  const actions = [
    {
      id: 'edit',
      label: t('common.edit'),
      icon: Pencil,
      permission: 'customers.write',
      onAction: () => setOpen('edit'),
    },
    {
      id: 'merge',
      label: t('directory.merge'),
      icon: Merge,
      permission: 'customers.merge',
      onAction: () => setOpen('merge'),
    },
    {
      id: 'export',
      label: t('directory.export'),
      icon: Download,
      permission: 'customers.export',
      onAction: () => window.location.assign(exportAddress),
    },
    {
      id: 'erase',
      label: t('directory.erase'),
      icon: Eraser,
      permission: 'customers.erase',
      isDanger: true,
      onAction: () => setOpen('erase'),
    },
  ].filter(action => can(action.permission));
  const contact = [customer.email, customer.phone].filter(value => value !== null);
  return (
    <header className="flex flex-col gap-4 pb-7">
      <Breadcrumbs items={[{ label: t('directory.customers'), href: href('/customers') }, { label: name }]} />
      <div className="flex items-start gap-4">
        <Avatar name={name} size="large" />
        <div className="min-w-0 flex-1">
          <h1 className="text-2xl font-semibold">
            <bdi>{name}</bdi>
          </h1>
          <p className="mt-0.5 flex flex-wrap gap-x-4 text-quiet">
            {contact.map(value => (
              <bdi key={value}>{value}</bdi>
            ))}
            <span>
              {t('directory.knownSince', { date: format.date(new Date(customer.createdAt), 'long') })}
            </span>
          </p>
        </div>
        {actions.length > 0 && (
          <Menu
            label={t('common.actions')}
            trigger={<IconButton icon={Ellipsis} label={t('common.actions')} />}
            groups={[{ id: 'customer', actions }]}
          />
        )}
      </div>
      <EditCustomerDialog
        key={customer.updatedAt}
        customer={customer}
        isOpen={open === 'edit'}
        onClose={close}
      />
      <MergeDialog customer={customer} isOpen={open === 'merge'} onClose={close} />
      <AlertDialog
        title={t('directory.erase.title', { name })}
        confirmLabel={t('directory.erase')}
        isDanger
        isOpen={open === 'erase'}
        onOpenChange={isOpen => !isOpen && close()}
        onConfirm={() => erase.run({ params: { id: customer.id } })}
      >
        {t('directory.erase.why')}
      </AlertDialog>
    </header>
  );
}
