import type { CompanyWords, People, Voice } from '../verbatims/voice.ts';
import type { History } from './history.ts';
import { markets } from './markets.ts';
import { appVersion, tenureBand } from './people.ts';
import type { Random } from './random.ts';
import { dayMs, type Timeline } from './timeline.ts';

/** A customer as the directory takes it, with consent. */
export interface DemoCustomer {
  readonly externalKey: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly language: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly consent: { readonly email: boolean; readonly sms: boolean; readonly phone: boolean };
  readonly joinedAt: Date;
  readonly lostAt: Date | undefined;
}

/** Names the person in their language's script, and describes them in the workspace's words. */
export function presentCustomer(
  history: History,
  voice: Voice,
  words: CompanyWords,
  timeline: Timeline,
  random: Random,
): DemoCustomer {
  const { profile, lost } = history;
  const { name, handle } = nameOf(voice.people, random);
  const phone = profile.consent.sms || profile.consent.phone ? phoneOf(history) : undefined;
  const today = timeline.days - 1;
  const version = appVersion(profile, today);
  return {
    externalKey: profile.externalKey,
    name,
    // A domain kept for examples (RFC 2606): no letter ever reaches anybody.
    email: `${handle}.${profile.index + 1}@example.com`,
    ...(phone && { phone }),
    language: profile.language,
    attributes: {
      city: words.cities[profile.city.key],
      market: words.markets[profile.market],
      segment: words.segments[profile.segment],
      type: profile.business ? words.kinds.business : words.kinds.personal,
      tenure: words.tenures[tenureBand(profile.joined, today)],
      platform: platformNames[profile.platform],
      ...(version && { app_version: version }),
      joined_on: new Date(timeline.start + profile.joined * dayMs).toISOString().slice(0, 10),
      ...(lost && {
        lost_on: new Date(lost.at).toISOString().slice(0, 10),
        lost_reason: words.lostReasons[lost.reason],
      }),
    },
    consent: profile.consent,
    joinedAt: new Date(timeline.start + profile.joined * dayMs),
    lostAt: lost && new Date(lost.at),
  };
}

const platformNames = { web: 'Web', android: 'Android', ios: 'iOS' } as const;

function nameOf(people: People, random: Random): { name: string; handle: string } {
  const woman = random.chance(0.5);
  const [given = '', handle = ''] = random.pick(woman ? people.women : people.men).split(' ');
  return { name: people.full(given, random.pick(people.families), random, woman), handle };
}

function phoneOf({ profile }: History): string | undefined {
  const { phone } = markets[profile.market];
  // Seven-digit step that is prime to the range scatters the numbers and keeps them apart.
  return (
    phone &&
    `+${phone.code}${phone.prefix}${String((profile.index * 7_654_321 + 1_234_567) % 10 ** phone.digits).padStart(phone.digits, '0')}`
  );
}
