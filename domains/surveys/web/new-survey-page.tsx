import { useState } from 'react';
import { CheckboxGroup, PageHeader, Skeleton, useI18n } from '../../../ui/index.ts';
import { CallState, useAction, useCall, useGo, usePageTitle, useWorkspace } from '../../../web/index.ts';
import { languages as installed } from '../../../languages/registry.gen.ts';
import { surveysContract } from '../contract.ts';
import { inLanguage } from '../model/wording.ts';
import { TemplateCard } from './template-card.tsx';

/** /surveys/new: what do you want to hear about? A dozen ready surveys, or a blank page. */
export default function NewSurveyPage() {
  const { t, language } = useI18n();
  const { href, language: ours } = useWorkspace();
  const go = useGo();
  usePageTitle(t('surveys.new.title'));
  const [languages, setLanguages] = useState<readonly string[]>(() => [...new Set([ours, language.code])]);
  const templates = useCall(surveysContract.templates, {});
  const create = useAction(surveysContract.create, {
    failure: 'toast',
    onDone: survey => go(href(`/surveys/${survey.id}`)),
  });
  // The company's language is the fallback: it stands first whatever was ticked first.
  const ordered = languages.toSorted((a, b) => Number(b === ours) - Number(a === ours));
  return (
    <>
      <PageHeader
        title={t('surveys.new.question')}
        description={t('surveys.new.about')}
        breadcrumbs={[
          { label: t('surveys.title'), href: href('/surveys') },
          { label: t('surveys.new.title') },
        ]}
      />
      <div className="pb-6">
        <CheckboxGroup
          className="[&>div]:flex-row [&>div]:flex-wrap [&>div]:gap-x-6"
          label={t('surveys.editor.languages')}
          value={[...languages]}
          onChange={chosen => chosen.length && setLanguages(chosen)}
          options={Object.values(installed).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
      <CallState call={templates} skeleton={<Skeleton look="block" lines={3} />}>
        {data => (
          <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {data.templates.map(template => (
              <li key={template.key}>
                <TemplateCard
                  name={
                    template.key === 'empty'
                      ? t('surveys.new.empty')
                      : inLanguage(template.name, language.code, [])
                  }
                  about={inLanguage(template.about, language.code, [])}
                  kinds={template.kinds}
                  isPending={create.isPending}
                  onChoose={() => create.run({ body: { template: template.key, languages: ordered } })}
                />
              </li>
            ))}
          </ul>
        )}
      </CallState>
    </>
  );
}
