import { Button, ButtonLink, useI18n } from '../../ui/index.ts';
import { useOptionalWorkspace } from '../session/workspace-context.ts';
import { ProblemPage } from './problem-page.tsx';

/** No page has this address. */
export function MissingPage() {
  const { t } = useI18n();
  const workspace = useOptionalWorkspace();
  return (
    <ProblemPage
      drawing="road"
      title={t('shell.missing.title')}
      action={
        <ButtonLink variant="primary" href={workspace ? workspace.href('/') : '/'}>
          {t('shell.missing.home')}
        </ButtonLink>
      }
    >
      {t('shell.missing.text')}
    </ProblemPage>
  );
}

/** The page threw, or a chunk of it is gone after an update. */
export function FailedPage({ error }: { error: unknown }) {
  const { t } = useI18n();
  const isGone =
    error instanceof Error && /dynamically imported module|Importing a module/i.test(error.message);
  return (
    <ProblemPage
      drawing="search"
      title={t('shell.failed.title')}
      action={
        <Button variant="primary" onPress={() => window.location.reload()}>
          {t('shell.failed.reload')}
        </Button>
      }
    >
      {isGone ? t('shell.failed.update') : t('shell.failed.text')}
    </ProblemPage>
  );
}

/** The reader's role lacks the permission. */
export function ForbiddenPage({ workspace }: { workspace: string }) {
  const { t } = useI18n();
  const here = useOptionalWorkspace();
  return (
    <ProblemPage
      drawing="gate"
      title={t('shell.forbidden.title')}
      action={<ButtonLink href={here ? here.href('/') : '/'}>{t('shell.missing.home')}</ButtonLink>}
    >
      {t('shell.forbidden.text', { workspace })}
    </ProblemPage>
  );
}

/** No workspace of that name that the reader belongs to; strangers cannot tell which. */
export function StrangePage() {
  const { t } = useI18n();
  return (
    <ProblemPage
      drawing="gate"
      title={t('shell.strange.title')}
      action={<ButtonLink href="/">{t('shell.missing.home')}</ButtonLink>}
    >
      {t('shell.strange.text')}
    </ProblemPage>
  );
}
