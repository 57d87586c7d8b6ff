import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { AlertDialog, Banner, Button, Card, useI18n } from '../../../ui/index.ts';
import { useAction, useWorkspace } from '../../../web/index.ts';
import { SettingsFrame } from '../../workspace/web/settings/settings-frame.tsx';
import { demoContract } from '../contract.ts';
import { DemoProgress } from './demo-progress.tsx';

/** How far the demo company is, and the way to be rid of it. */
export default function DemoPage() {
  const { t } = useI18n();
  const { demo, can } = useWorkspace();
  const [asks, setAsks] = useState(false);
  const remove = useAction(demoContract.remove, {
    // The workspace is gone: the app starts over in another one.
    invalidates: [],
    onDone: () => window.location.replace('/'),
  });
  return (
    <SettingsFrame place="/settings/demo" title={t('demo.title')} description={t('demo.why')}>
      <div className="flex max-w-2xl flex-col items-start gap-6">
        {!demo && <Banner tone="attention">{t('demo.error.notDemo')}</Banner>}
        {remove.error && <Banner tone="bad">{remove.error.message}</Banner>}
        <div className="w-full empty:hidden">
          <DemoProgress />
        </div>
        {demo && can('demo.remove') && (
          <Card title={t('demo.remove')} description={t('demo.remove.text')} className="w-full">
            <Button variant="danger" icon={Trash2} isPending={remove.isPending} onPress={() => setAsks(true)}>
              {remove.isPending ? t('demo.removing') : t('demo.remove')}
            </Button>
          </Card>
        )}
      </div>
      <AlertDialog
        isOpen={asks}
        onOpenChange={setAsks}
        title={t('demo.remove.title')}
        confirmLabel={t('demo.remove')}
        isDanger
        onConfirm={() => remove.run({})}
      >
        {t('demo.remove.text')}
      </AlertDialog>
    </SettingsFrame>
  );
}
