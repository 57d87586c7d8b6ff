import { createFinder } from '../../text/discovery/find-alarms.ts';
import { followDay, type Followed } from '../../text/discovery/follow-problems.ts';
import { leastHistory } from '../../text/discovery/judge.ts';
import type { ObservationColumns } from '../../text/discovery/observation-columns.ts';
import { observationTable } from '../../text/discovery/observation-table.ts';
import { defaultTaxonomy } from '../../text/taxonomy/default-taxonomy.ts';
import type { Demo } from '../generate-demo.ts';

/** What became of a demo company that was judged day by day, as each day had been the last. */
export interface Judgement {
  /** By planted cause: days from its beginning until it was noticed; undefined when it never was. */
  readonly found: Readonly<Record<'courier' | 'care' | 'release' | 'price', number | undefined>>;
  /** Alarms that no planted cause and no feast explains, and how many months were judged. */
  readonly false: readonly Followed[];
  /** Alarms while feasts strain couriers and shops: real in the demo's world, though nobody planted them. */
  readonly feasts: readonly Followed[];
  readonly months: number;
  readonly followed: readonly Followed[];
}

const month = 30.4;
const parents = Object.fromEntries(
  defaultTaxonomy.themes.flatMap(({ key, parent }) => (parent === undefined ? [] : [[key, parent]])),
);
/** After a cause has ended, what it did is still being answered. */
const echo = 35;

export function judgeCompany(demo: Demo, observations: ObservationColumns): Judgement {
  const { days } = observations;
  const finder = createFinder(observationTable(observations), parents);
  let followed: readonly Followed[] = [];
  for (let day = leastHistory; day <= days; day++) followed = followDay(finder, followed, day);
  const planted = causesOf(demo);
  const found = Object.fromEntries(
    planted.map(({ key, since, explains }) => {
      const first = followed.filter(one => one.noticed >= since && explains(one)).map(one => one.noticed);
      return [key, first.length === 0 ? undefined : Math.min(...first) - since];
    }),
  ) as Judgement['found'];
  const unexplained = followed.filter(
    one =>
      !planted.some(
        ({ since, until, touches }) => one.noticed >= since && one.noticed <= until + echo && touches(one),
      ),
  );
  const feasts = unexplained.filter(one => isFeast(demo, one));
  return {
    found,
    false: unexplained.filter(one => !feasts.includes(one)),
    feasts,
    months: (days - leastHistory) / month,
    followed,
  };
}

interface Planted {
  readonly key: keyof Judgement['found'];
  readonly since: number;
  readonly until: number;
  /** It is this very cause: the right subject, in a place that holds it. */
  readonly explains: (one: Followed) => boolean;
  /** It may be a consequence of the cause: not counted as false, nor as found. */
  readonly touches: (one: Followed) => boolean;
}

/** In a quiet company nothing is planted, and everything that is noticed is false. */
function causesOf({ world, words, options }: Demo): Planted[] {
  const { courier, care, release, price } = world.causes;
  const ago = world.timeline.ago;
  const about = (one: Followed, pattern: RegExp) => pattern.test(one.stream.key);
  const isAt = (one: Followed, dimension: string, value: string) =>
    one.place.some(each => each.dimension === dimension && each.value === value);
  const city = words.cities[courier.city];
  const carrier = words.couriers[courier.courier];
  const market = words.markets[price.market];
  const home = (one: Followed) =>
    one.place.every(({ dimension, value }) => dimension !== 'attribute.market' || value === market) &&
    one.place.every(({ dimension, value }) => dimension !== 'language' || value === options.language);
  /** A question that is asked at such touchpoints only. */
  const isOf = ({ askedAt }: Followed, pattern: RegExp) =>
    askedAt.length > 0 && askedAt.every(touchpoint => pattern.test(touchpoint));
  const careful = /call|ticket|support/;
  const none = ago(-1e6);
  const since = (days: number) => (options.quiet === true ? none : ago(days));
  return [
    {
      key: 'courier',
      since: since(courier.since),
      until: world.timeline.days,
      explains: one =>
        !one.better &&
        about(one, /delivery|courier|punctual|tracking|waiting/) &&
        (isAt(one, 'attribute.city', city) || isAt(one, 'attribute.courier', carrier)),
      touches: one =>
        !one.better && (isAt(one, 'attribute.city', city) || isAt(one, 'attribute.courier', carrier)),
    },
    {
      key: 'care',
      since: since(care.since),
      until: world.timeline.days,
      explains: one => one.better && (about(one, careful) || isOf(one, careful)),
      touches: one => one.better,
    },
    {
      key: 'release',
      since: options.quiet === true ? none : ago(release.since),
      until: ago(release.until),
      explains: one => !one.better && about(one, /(^| )(app|checkout|cart)( |$)|app-|digital|ordering/),
      touches: one =>
        !one.better &&
        (about(one, /app|digital|checkout|cart|website|ordering|paperwork|information|account/) ||
          isAt(one, 'attribute.app_version', release.version)),
    },
    {
      key: 'price',
      since: since(price.since),
      until: world.timeline.days,
      explains: one => !one.better && about(one, /price|offers|fees|discounts/) && home(one),
      touches: one => !one.better && about(one, /price|offers|fees|discounts|nps relational/) && home(one),
    },
  ];
}

/** Whether the home market was strained in the four weeks before. */
function isFeast({ world }: Demo, one: Followed): boolean {
  const strain = world.timeline.strain[world.home];
  for (let day = Math.max(0, one.noticed - 28); day < one.noticed; day++)
    if ((strain[day] ?? 0) >= 0.4) return true;
  return false;
}
