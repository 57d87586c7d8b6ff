import { Compass, FileUp, type LucideIcon, MessageSquarePlus, Plug } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Banner, Spinner, useI18n } from '../../../../ui/index.ts';
import { useAction, useSession } from '../../../../web/index.ts';
import { accountContract } from '../../contract.ts';
import { Entrance } from './entrance.tsx';
import { StepRoad } from './step-road.tsx';

/** The last choice: look around in the demo company, or begin with one's own. */
export function BeginStep({ slug }: { readonly slug: string }) {
  const { t } = useI18n();
  const { demo } = useSession();
  const open = (path: string) => window.location.assign(`/w/${slug}${path}`);
  const openDemo = useAction(accountContract.openDemo, {
    invalidates: [],
    onDone: made => window.location.assign(`/w/${made.slug}`),
  });
  return (
    <Entrance
      title={t('workspace.begin.title')}
      description={t('workspace.begin.description')}
      progress={<StepRoad step={3} />}
      dawn={1}
    >
      {openDemo.error && <Banner tone="bad">{openDemo.error.message}</Banner>}
      <ul className="flex flex-col gap-3">
        {demo && (
          <Choice
            icon={Compass}
            title={t('workspace.begin.demo')}
            why={openDemo.isPending ? t('workspace.begin.demo.making') : t('workspace.begin.demo.why')}
            isPending={openDemo.isPending}
            onPress={() => openDemo.run({})}
          />
        )}
        <Choice
          icon={FileUp}
          title={t('workspace.begin.import')}
          why={t('workspace.begin.import.why')}
          onPress={() => open('/import')}
        />
        <Choice
          icon={MessageSquarePlus}
          title={t('workspace.begin.survey')}
          why={t('workspace.begin.survey.why')}
          onPress={() => open('/surveys')}
        />
        <Choice
          icon={Plug}
          title={t('workspace.begin.connect')}
          why={t('workspace.begin.connect.why')}
          onPress={() => open('/settings/keys')}
        />
      </ul>
    </Entrance>
  );
}

interface ChoiceProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly why: string;
  readonly isPending?: boolean;
  readonly onPress: () => void;
}

function Choice({ icon: Icon, title, why, isPending = false, onPress }: ChoiceProps) {
  return (
    <li>
      <Button
        onPress={onPress}
        isPending={isPending}
        className="flex w-full cursor-pointer items-start gap-3.5 rounded-lg border border-line bg-surface p-4 text-start shadow-soft transition-colors duration-150 focus-ring hover:border-brand hover:bg-brand-soft"
      >
        <span className="grid size-10 shrink-0 place-items-center rounded-md bg-brand-soft text-brand-strong">
          {isPending ? <Spinner /> : <Icon aria-hidden size={20} strokeWidth={1.8} />}
        </span>
        <span>
          <span className="block font-semibold">{title}</span>
          <span className="block text-quiet">{why}</span>
        </span>
      </Button>
    </li>
  );
}
