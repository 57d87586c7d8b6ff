/** The company's journey: seven stages, 21 touchpoints, and who owns them. */
export interface DemoTouchpoint {
  readonly key: TouchpointKey;
  readonly stage: StageKey;
  readonly team: TeamKey;
  readonly channel: string;
  readonly icon: string;
  /** Mean of the latent satisfaction (standard deviations; 0.6 is about 79 % satisfied). */
  readonly base: number;
  /** How much a customer's general mood colours the judgement of it. */
  readonly mood: number;
  /** Themes its texts speak of, the first most. */
  readonly themes: readonly Theme[];
}

export type StageKey = 'discover' | 'consider' | 'evaluate' | 'choose' | 'buy' | 'use' | 'advocate';

export const teamKeys = [
  'marketing',
  'digital',
  'stores',
  'assortment',
  'finance',
  'logistics',
  'care',
  'club',
] as const;
export type TeamKey = (typeof teamKeys)[number];

// prettier-ignore
export type TouchpointKey =
  | 'ad' | 'guide' | 'website' | 'app' | 'store' | 'product-page' | 'search' | 'advice' | 'cart' | 'offers'
  | 'checkout' | 'payment' | 'invoice' | 'delivery' | 'packaging' | 'product' | 'call' | 'ticket' | 'returns'
  | 'club' | 'referral';

/** What a text can be about. The part before the dot is the subject. */
export const themes = [
  'delivery.time',
  'delivery.courier',
  'packaging',
  'product.quality',
  'product.match',
  'price',
  'offers',
  'app.layout',
  'app.speed',
  'site.search',
  'site.info',
  'checkout',
  'payment',
  'invoice',
  'support.wait',
  'support.help',
  'returns',
  'store',
  'stock',
  'club',
  'ads',
  'general',
] as const;
export type Theme = (typeof themes)[number];

const at = (
  stage: StageKey,
  key: TouchpointKey,
  team: TeamKey,
  channel: string,
  icon: string,
  base: number,
  mood: number,
  ...about: readonly Theme[]
): DemoTouchpoint => ({ key, stage, team, channel, icon, base, mood, themes: about });

export const touchpoints: readonly DemoTouchpoint[] = [
  at('discover', 'ad', 'marketing', 'social', 'megaphone', 0.15, 0.3, 'ads'),
  at('discover', 'guide', 'marketing', 'web', 'book-open', 0.7, 0.3, 'site.info'),
  at('consider', 'website', 'digital', 'web', 'globe', 0.45, 0.4, 'site.search', 'site.info'),
  at('consider', 'app', 'digital', 'app', 'smartphone', 0.6, 0.4, 'app.speed', 'app.layout'),
  at('consider', 'store', 'stores', 'store', 'store', 0.75, 0.4, 'store', 'stock'),
  at('evaluate', 'product-page', 'assortment', 'web', 'file-text', 0.5, 0.35, 'site.info', 'product.match'),
  at('evaluate', 'search', 'digital', 'web', 'search', 0.25, 0.35, 'site.search', 'stock'),
  at('evaluate', 'advice', 'care', 'chat', 'message-circle', 0.65, 0.4, 'support.help'),
  at('choose', 'cart', 'digital', 'web', 'shopping-cart', 0.55, 0.35, 'checkout', 'stock'),
  at('choose', 'offers', 'marketing', 'email', 'tag', 0.35, 0.35, 'offers', 'price'),
  at('buy', 'checkout', 'digital', 'web', 'credit-card', 0.45, 0.35, 'checkout', 'payment'),
  at('buy', 'payment', 'finance', 'web', 'landmark', 0.6, 0.3, 'payment'),
  at('buy', 'invoice', 'finance', 'email', 'receipt', 0.55, 0, 'invoice'),
  at('use', 'delivery', 'logistics', 'delivery', 'truck', 0.6, 0.35, 'delivery.time', 'delivery.courier'),
  at('use', 'packaging', 'logistics', 'delivery', 'package', 0, 0, 'packaging'),
  at('use', 'product', 'assortment', 'product', 'lamp', 0.65, 0.4, 'product.quality', 'product.match'),
  at('use', 'call', 'care', 'phone', 'phone', 0.05, 0.4, 'support.wait', 'support.help'),
  at('use', 'ticket', 'care', 'email', 'life-buoy', 0.1, 0.4, 'support.help', 'support.wait'),
  at('use', 'returns', 'care', 'store', 'undo-2', -0.05, 0.35, 'returns'),
  at('advocate', 'club', 'club', 'app', 'award', 0.55, 0.45, 'club', 'offers'),
  at('advocate', 'referral', 'club', 'app', 'users', 0.6, 0.5, 'club', 'general'),
];

export const touchpointByKey = Object.fromEntries(touchpoints.map(each => [each.key, each])) as Readonly<
  Record<TouchpointKey, DemoTouchpoint>
>;
