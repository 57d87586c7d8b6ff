import type { ReactNode } from 'react';
import { Link, PageHeader, useI18n } from '../../../ui/index.ts';
import { usePageTitle, useWorkspace } from '../../../web/index.ts';

interface SurveyFrameProps {
  readonly id: string;
  readonly name: string;
  readonly at: 'edit' | 'share' | 'results';
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Head of the three pages of one survey, with the way between them. */
export function SurveyFrame({ id, name, at, description, actions, children }: SurveyFrameProps) {
  const { t } = useI18n();
  const { href } = useWorkspace();
  const title = name || t('surveys.untitled');
  usePageTitle(title);
  return (
    <>
      <PageHeader
        title={title}
        description={description}
        breadcrumbs={[{ label: t('surveys.title'), href: href('/surveys') }, { label: title }]}
        actions={actions}
      />
      <nav aria-label={t('surveys.parts')} className="mb-6 flex gap-1 overflow-x-auto border-b border-line">
        {(['edit', 'share', 'results'] as const).map(part => (
          <Link
            key={part}
            look="bare"
            href={href(part === 'edit' ? `/surveys/${id}` : `/surveys/${id}/${part}`)}
            {...(part === at && { 'aria-current': 'page' as const })}
            className={`-mb-px flex min-h-(--control-height) items-center border-b-2 px-3 !rounded-none ${
              part === at
                ? 'border-brand font-medium text-ink'
                : 'border-transparent text-quiet hover:text-ink'
            }`}
          >
            {t(`surveys.part.${part}`)}
          </Link>
        ))}
      </nav>
      {children}
    </>
  );
}
