import { ArrowRight, Check } from 'lucide-react';
import { Card, Link, useI18n } from '../../../ui/index.ts';
import { useCall, useWorkspace } from '../../../web/index.ts';
import { workspaceContract } from '../contract.ts';

/** Where a step is done. A step without a place here is shown as text. */
const places: Readonly<Record<string, string>> = {
  journey: '/journey/edit',
  feedback: '/import',
  survey: '/surveys',
  share: '/surveys',
  customers: '/customers',
  invite: '/settings/members',
};

/** The first steps of a workspace, each knowing whether it is done; gone when all are, and in the demo. */
export function Checklist() {
  const { t, format } = useI18n();
  const { demo, href, can } = useWorkspace();
  const answer = useCall(workspaceContract.checklist, {}, { live: ['feedback.projected'], enabled: !demo });
  const steps = answer.data?.steps.filter(({ key }) => t.has(`workspace.checklist.${key}`)) ?? [];
  const left = steps.filter(step => !step.done);
  if (demo || left.length === 0) return null;
  const progress = t('workspace.checklist.progress', {
    done: format.integer(steps.length - left.length),
    all: format.integer(steps.length),
  });
  return (
    <Card title={t('workspace.checklist.title')} description={progress} className="mb-6">
      <ol className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {steps.map(step => (
          <Step
            key={step.key}
            name={step.key}
            isDone={step.done}
            isNext={step === left[0]}
            href={step.key === 'invite' && !can('members.write') ? undefined : link(places[step.key])}
          />
        ))}
      </ol>
    </Card>
  );

  function link(place: string | undefined): string | undefined {
    return place === undefined ? undefined : href(place);
  }
}

interface StepProps {
  readonly name: string;
  readonly isDone: boolean;
  readonly isNext: boolean;
  readonly href: string | undefined;
}

function Step({ name, isDone, isNext, href }: StepProps) {
  const { t } = useI18n();
  const title = t.dynamic(`workspace.checklist.${name}`);
  return (
    <li className="flex items-start gap-3 rounded-md py-2">
      <span
        className={
          isDone
            ? 'mt-0.5 grid size-6 shrink-0 place-items-center rounded-full bg-good-soft text-good-ink'
            : `mt-0.5 size-6 shrink-0 rounded-full border-2 ${isNext ? 'border-brand' : 'border-line'}`
        }
      >
        {isDone && <Check aria-hidden size={15} strokeWidth={2.6} />}
      </span>
      <span className="min-w-0">
        {isDone ? (
          <span className="text-quiet">
            <span className="sr-only">{t('workspace.checklist.done')} </span>
            {title}
          </span>
        ) : (
          <>
            {href === undefined ? (
              <span className="font-medium">{title}</span>
            ) : (
              <Link href={href} className="inline-flex items-center gap-1.5">
                {title}
                {isNext && <ArrowRight aria-hidden size={15} className="rtl:-scale-x-100" />}
              </Link>
            )}
            <span className="block text-sm text-quiet">
              {t.dynamic(`workspace.checklist.${name}.why`, {}, '')}
            </span>
          </>
        )}
      </span>
    </li>
  );
}
