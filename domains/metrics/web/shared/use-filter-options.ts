import { type FilterDefinition, useI18n } from '../../../../ui/index.ts';
import { useCall } from '../../../../web/index.ts';
import { journeysContract } from '../../../journeys/contract.ts';
import { stageName } from '../../../journeys/web/stage-name.ts';
import { workspaceContract } from '../../../workspace/contract.ts';
import { metricsContract } from '../../contract.ts';
import { useKeyName } from './use-key-name.ts';

/** What can be filtered by, with the values that the workspace really has. */
export function useFilterOptions(): FilterDefinition[] {
  const { t, language } = useI18n();
  const journeys = useCall(journeysContract.list, {});
  const teams = useCall(workspaceContract.teams, {});
  const heard = useHeardValues();
  const stages = journeys.data?.journeys[0]?.definition.stages ?? [];
  const options = {
    touchpoint: (journeys.data?.touchpoints ?? []).map(({ id, name }) => ({ value: id, label: name })),
    stage: stages.map(stage => ({ value: stage.key, label: stageName(stage, language.code, t) })),
    channel: heard.channel,
    team: (teams.data?.teams ?? []).map(({ id, name }) => ({ value: id, label: name })),
    segment: heard.segment,
    language: heard.language,
  };
  return Object.entries(options)
    .filter(([, values]) => values.length > 1)
    .map(([key, values]) => ({ key, label: t.dynamic(`metrics.dimension.${key}`), options: values }));
}

/** Channels, segments and languages in which anything was heard in the last year. */
function useHeardValues() {
  const name = useKeyName();
  const query = { metric: 'responses', range: 'last12Months' } as const;
  const channel = useCall(metricsContract.list, { query: { ...query, by: 'channel' } });
  const segment = useCall(metricsContract.list, { query: { ...query, by: 'segment' } });
  const language = useCall(metricsContract.list, { query: { ...query, by: 'language' } });
  const values = (dimension: string, answer: typeof channel) => {
    const keys = (answer.data?.strands ?? []).flatMap(s => s.figures.map(f => f.keys[dimension] ?? ''));
    return [...new Set(keys)]
      .filter(Boolean)
      .map(key => ({ value: key, label: name(dimension, key, answer.data?.names) }));
  };
  return {
    channel: values('channel', channel),
    segment: values('segment', segment),
    language: values('language', language),
  };
}
