import { Badge, useI18n } from '../../../ui/index.ts';
import type { PresentedReading } from '../contract.ts';

/** What else was found in the open record: intents, names, personal data, Latin letters. Nothing when there is none. */
export function FoundBesides({ reading }: { readonly reading: PresentedReading }) {
  const { t, format } = useI18n();
  const { intents, names, latinised } = reading;
  const kinds = reading.private.map(kind => t.dynamic(`text.private.${kind}`, {}, kind));
  return (
    <>
      {intents.length > 0 && (
        <p className="flex flex-wrap items-center gap-1.5 text-sm text-quiet">
          {t('text.intents')}
          {intents.map(({ intent }) => (
            <Badge key={intent} tone={intent === 'danger' || intent === 'churn' ? 'attention' : 'neutral'}>
              {t(`text.intent.${intent}`)}
            </Badge>
          ))}
        </p>
      )}
      {names.length > 0 && (
        <p className="flex flex-wrap items-center gap-1.5 text-sm text-quiet">
          {t('text.names')}
          {names.map(({ kind, name }) => (
            <Badge key={`${kind}:${name}`}>
              <bdi>{name}</bdi> · {t(`text.name.${kind}`)}
            </Badge>
          ))}
        </p>
      )}
      {(kinds.length > 0 || latinised) && (
        <p className="text-sm text-quiet">
          {[
            ...(kinds.length > 0 ? [t('text.private', { kinds: format.list(kinds) })] : []),
            ...(latinised ? [t('text.trait.latinised')] : []),
          ].join(' · ')}
        </p>
      )}
    </>
  );
}
