import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { languages } from '../../../../languages/registry.gen.ts';
import { loadLanguage } from '../../../../platform/i18n/load-language.ts';
import { useI18n } from '../../../../ui/index.ts';
import { rememberLanguage } from '../../../../web/reader/language-choice.ts';
import { Entrance } from './entrance.tsx';
import { StepRoad } from './step-road.tsx';

/** Every language in its own words and direction, so that nobody has to read another to find theirs. */
export function LanguageStep({ onSame }: { readonly onSame: () => void }) {
  const { t, language } = useI18n();
  const greetings = useGreetings();
  const choose = (code: string) => {
    rememberLanguage(code);
    if (code === language.code) onSame();
    else window.location.assign('/welcome?step=owner');
  };
  return (
    <Entrance
      title={t('workspace.welcome.title')}
      description={t('workspace.welcome.description')}
      progress={<StepRoad step={0} />}
      dawn={0.05}
    >
      <ul className="grid gap-3 sm:grid-cols-2">
        {Object.values(languages).map(one => (
          <li key={one.code}>
            <Button
              onPress={() => choose(one.code)}
              className="flex w-full cursor-pointer flex-col items-start rounded-lg border border-line bg-surface px-4 py-3.5 text-start shadow-soft transition-colors duration-150 focus-ring hover:border-brand hover:bg-brand-soft"
            >
              <span
                lang={one.code}
                dir={one.direction}
                style={{ fontFamily: one.font.family }}
                className="w-full"
              >
                <span className="block text-xl font-semibold">{one.name}</span>
                <span className="block text-quiet">{greetings?.[one.code] ?? '…'}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Entrance>
  );
}

/** What each language says, from its own catalogue. */
function useGreetings(): Readonly<Record<string, string>> | undefined {
  const { data } = useQuery({
    queryKey: ['greetings'],
    queryFn: async () => {
      const said = Object.keys(languages).map(async code => {
        const { t } = await loadLanguage(code);
        return [code, t('workspace.welcome.greeting')] as const;
      });
      return Object.fromEntries(await Promise.all(said));
    },
  });
  return data;
}
