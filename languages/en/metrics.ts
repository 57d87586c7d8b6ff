import { plural, type MessageFile } from '../../platform/i18n/message.ts';

/** Names of metrics are in domains/metrics/catalog/<name>/words. */
export const metrics = {
  'method.adjusted-wald.name': 'adjusted Wald interval',
  'method.adjusted-wald.about':
    'The true score of all customers lies in this range in 95 of 100 such samples; a small correction makes the range honest for few answers too.',
  'method.nps-difference.name': 'z test of two net promoter scores',
  'method.nps-difference.about':
    'Says how often a difference this large would come about by chance if the two groups of customers felt the same.',
  'method.wilson.name': 'Wilson interval',
  'method.wilson.about':
    'The true share among all customers lies in this range in 95 of 100 such samples, and never below 0 or above 100 %.',
  'method.newcombe.name': 'two-proportion test, Newcombe interval',
  'method.newcombe.about': 'Compares two shares and says in what range their true difference lies.',
  'method.t.name': 't interval of a mean',
  'method.t.about':
    'The true average of all customers lies in this range in 95 of 100 such samples; the more the answers differ, the wider it is.',
  'method.welch.name': 'Welch’s test of two means',
  'method.welch.about':
    'Compares two averages, also when one group’s answers differ more among themselves than the other’s.',
  'method.count.name': 'count',
  'method.count.about': 'Everything was counted and nothing estimated, so there is no range.',
  'method.count-difference.name': 'comparison of two counts',
  'method.count-difference.about':
    'Says whether the number changed by more than it would from one period to the next by chance.',
  'method.kaplan-meier.name': 'Kaplan–Meier estimate',
  'method.kaplan-meier.about':
    'The share of customers still with us after each length of time, fair to those who came only recently.',
  'method.log-rank.name': 'log-rank test',
  'method.log-rank.about': 'Says whether two groups of customers really leave at different rates.',
  'method.benjamini-hochberg.name': 'Benjamini–Hochberg correction',
  'method.benjamini-hochberg.about':
    'Where many things are compared at once, some look different by chance alone; this keeps such false alarms rare.',

  'withheld.none': 'No answers yet',
  'withheld.threshold': plural('needed', {
    one: 'Hidden: fewer than {needed} answer',
    other: 'Hidden: fewer than {needed} answers, so that nobody can be recognised',
  }),

  'verdict.better': 'Better',
  'verdict.worse': 'Worse',
  'verdict.unclear': 'May be chance',

  'series.relational': 'about the company as a whole',
  'series.transactional': 'about one event',
  'notice.strands':
    'These answers were asked on different scales or in different wordings. They are shown side by side and never added up.',
  'notice.corrected':
    'Several comparisons are made at once, so each is judged more strictly (Benjamini–Hochberg).',
  'notice.reversal':
    'Every group moved one way and the total the other: who answered has changed. Trust the groups, not the total.',
  'part.mix': 'because other customers answered',
  'part.rate': 'because their scores changed',

  'dimension.touchpoint': 'Touchpoint',
  'dimension.stage': 'Stage',
  'dimension.channel': 'Channel',
  'dimension.team': 'Team',
  'dimension.segment': 'Segment',
  'dimension.language': 'Language',
  'dimension.survey': 'Survey',
  'dimension.question': 'Question',
  'dimension.none': 'None',

  'error.unknownMetric': 'There is no metric “{metric}”. Choose one of: {known}.',
  'error.unknownDimension':
    'Figures cannot be grouped by “{dimension}”. Choose one of: {known}, or attribute.<name>.',
  'error.badFilter': 'The filter “{filter}” cannot be read. Write it as {example}.',
  'error.tooManySlices': 'This would be more than {limit} figures. Narrow the filters or group by less.',
  'error.badNumbers': 'Give whole numbers of at least 0 for {needed}.',
  'error.problemNotFound': 'This problem is not followed any more. Reload the page.',
} as const satisfies MessageFile;
