import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, Form, FormActions, IconButton, TextField, useI18n } from '../../../ui/index.ts';
import { useAction } from '../../../web/index.ts';
import { directoryContract } from '../contract.ts';
import type { CustomerView } from './customer-types.ts';

interface EditCustomerDialogProps {
  readonly customer: CustomerView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function EditCustomerDialog({ customer, isOpen, onClose }: EditCustomerDialogProps) {
  const { t } = useI18n();
  const save = useAction(directoryContract.update, { done: t('common.saved'), onDone: onClose });
  const [attributes, setAttributes] = useState(() => Object.entries(customer.attributes));
  const submit = (data: FormData) => {
    const text = (name: string) => String(data.get(name) ?? '').trim() || null;
    const removed = Object.keys(customer.attributes).map(name => [name, null] as const);
    const kept = attributes
      .filter(([name]) => name.trim() !== '')
      .map(([name, value]) => [name.trim(), value] as const);
    save.run({
      params: { id: customer.id },
      body: {
        name: text('name'),
        email: text('email'),
        phone: text('phone'),
        attributes: Object.fromEntries([...removed, ...kept]),
      },
    });
  };
  const change = (at: number, entry: [string, string]) => setAttributes(attributes.with(at, entry));
  return (
    <Dialog
      title={t('directory.edit')}
      size="medium"
      isOpen={isOpen}
      onOpenChange={open => !open && onClose()}
    >
      <Form error={save.error} onSubmit={submit}>
        <TextField label={t('common.name')} name="name" defaultValue={customer.name ?? ''} />
        <TextField label={t('common.email')} name="email" type="email" defaultValue={customer.email ?? ''} />
        <TextField label={t('common.phone')} name="phone" type="tel" defaultValue={customer.phone ?? ''} />
        <fieldset className="flex flex-col gap-2">
          <legend className="pb-1.5 text-sm font-medium">{t('directory.attributes')}</legend>
          {attributes.map(([name, value], at) => (
            <div key={at} className="flex items-center gap-2">
              <TextField
                label={t('directory.attribute.name')}
                labelHidden
                className="w-40"
                value={name}
                onChange={next => change(at, [next, value])}
              />
              <TextField
                label={t('directory.attribute.value', { name })}
                labelHidden
                className="flex-1"
                value={value}
                onChange={next => change(at, [name, next])}
              />
              <IconButton
                size="small"
                icon={X}
                label={t('directory.attribute.remove', { name })}
                onPress={() => setAttributes(attributes.toSpliced(at, 1))}
              />
            </div>
          ))}
          <Button
            variant="plain"
            size="small"
            icon={Plus}
            className="self-start"
            onPress={() => setAttributes([...attributes, ['', '']])}
          >
            {t('directory.attribute.add')}
          </Button>
        </fieldset>
        <FormActions>
          <Button variant="primary" type="submit" isPending={save.isPending}>
            {t('common.save')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
