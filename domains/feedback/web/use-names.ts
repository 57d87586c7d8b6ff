import { findLanguage } from '../../../platform/i18n/load-language.ts';
import { useI18n } from '../../../ui/index.ts';
import { useCall } from '../../../web/index.ts';
import { journeysContract } from '../../journeys/contract.ts';
import { surveysContract } from '../../surveys/contract.ts';

export interface Names {
  readonly touchpoint: (id: string | null | undefined) => string | undefined;
  readonly channel: (name: string) => string;
  readonly language: (code: string) => string;
  readonly metric: (name: string) => string;
  readonly survey: (id: string) => string;
  /** For filters: what there is to choose from. */
  readonly touchpoints: readonly { readonly value: string; readonly label: string }[];
  readonly surveys: readonly { readonly value: string; readonly label: string }[];
}

/** What a person calls the touchpoints, channels and surveys that records name by id. */
export function useNames(): Names {
  const { t, language } = useI18n();
  const journeys = useCall(journeysContract.list, {});
  const surveys = useCall(surveysContract.list, {});
  const touchpoints = (journeys.data?.touchpoints ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const asked = (surveys.data?.surveys ?? []).map(({ id, name, title }) => ({
    value: id,
    label: name ?? title[language.code] ?? Object.values(title)[0] ?? id,
  }));
  const named = new Map([...touchpoints, ...asked].map(({ value, label }) => [value, label]));
  return {
    touchpoint: id => named.get(id ?? ''),
    // Channels that others feed through the API (chats, reviews) have no folder of their own here.
    channel: name =>
      t.dynamic(
        `collection.channel.${name}.name`,
        {},
        t.dynamic(`directory.consent.channel.${name}`, {}, name),
      ),
    language: code => findLanguage(code)?.name ?? code,
    metric: name =>
      t.dynamic(`metrics.metric.${name}.short`, {}, t.dynamic(`metrics.metric.${name}.name`, {}, name)),
    survey: id => named.get(id) ?? id,
    touchpoints,
    surveys: asked,
  };
}
