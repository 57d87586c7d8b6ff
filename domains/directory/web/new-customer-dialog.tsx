import { Button, Dialog, Form, FormActions, TextField, useI18n } from '../../../ui/index.ts';
import { useAction, useGo, useWorkspace } from '../../../web/index.ts';
import { directoryContract } from '../contract.ts';

interface NewCustomerDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function NewCustomerDialog({ isOpen, onClose }: NewCustomerDialogProps) {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const go = useGo();
  const create = useAction(directoryContract.upsert, {
    done: t('common.saved'),
    onDone: ({ id }) => go(href(`/customers/${id}`)),
  });
  return (
    <Dialog title={t('directory.new')} isOpen={isOpen} onOpenChange={open => !open && onClose()}>
      <Form
        error={create.error}
        onSubmit={data => {
          const text = (name: string) => String(data.get(name) ?? '').trim() || undefined;
          create.run({
            body: {
              externalKey: text('externalKey') ?? '',
              name: text('name'),
              email: text('email'),
              phone: text('phone'),
            },
          });
        }}
      >
        <TextField label={t('common.name')} name="name" isRequired />
        <TextField
          label={t('directory.key')}
          description={t('directory.key.why')}
          name="externalKey"
          isRequired
        />
        <TextField label={t('common.email')} name="email" type="email" />
        <TextField label={t('common.phone')} name="phone" type="tel" />
        <FormActions>
          <Button variant="primary" type="submit" isPending={create.isPending}>
            {t('common.save')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
