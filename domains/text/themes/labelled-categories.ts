/**
 * How the categories of public labelled sets are read as themes of the default taxonomy. One category is one theme;
 * finer themes of ours count as the theme that the set can tell apart (`labelledTheme`).
 */

const entities: Readonly<Record<string, string>> = {
  SERVICE: 'staff',
  LOCATION: 'location',
  FACILITIES: 'facilities',
  ROOMS: 'rooms',
  ROOMS_AMENITIES: 'amenities',
  ROOM_AMENITIES: 'amenities',
  FOOD_DRINKS: 'food',
  'FOOD&DRINKS': 'food',
  HOTEL: 'overall',
};

const attributes: Readonly<Record<string, string>> = {
  PRICES: 'price',
  CLEANLINESS: 'cleanliness',
  STYLE_OPTIONS: 'food-choice',
  'STYLE&OPTIONS': 'food-choice',
};

const others: Readonly<Record<string, string>> = {
  'HOTEL#COMFORT': 'comfort',
  'HOTEL#DESIGN_FEATURES': 'ambience',
  'HOTEL#DESIGN&FEATURES': 'ambience',
  service: 'staff',
  food: 'food',
  price: 'price',
  ambience: 'ambience',
  'anecdotes/miscellaneous': 'overall',
};

/** The theme that a category of SemEval-2014 restaurants, SemEval-2016 or VLSP-2018 hotels is; undefined: unknown. */
export function themeOfCategory(category: string): string | undefined {
  const known = others[category];
  if (known !== undefined) return known;
  const [entity = '', attribute = ''] = category.split('#');
  return attributes[attribute] ?? entities[entity];
}

/** Themes that labelled sets tell apart: each has a trained head. */
export const labelledThemes = [
  'staff',
  'location',
  'facilities',
  'rooms',
  'amenities',
  'food',
  'food-choice',
  'price',
  'cleanliness',
  'comfort',
  'ambience',
  'overall',
] as const;

const coarse: Readonly<Record<string, string>> = {
  'staff-attitude': 'staff',
  'staff-competence': 'staff',
  'staff-attention': 'staff',
  'price-value': 'price',
  fees: 'price',
  discounts: 'price',
  'food-taste': 'food',
  'food-freshness': 'food',
  'food-portion': 'food',
};

/** The labelled theme under which a theme of the taxonomy counts, or undefined when no set labels it. */
export function labelledTheme(key: string): string | undefined {
  return coarse[key] ?? ((labelledThemes as readonly string[]).includes(key) ? key : undefined);
}
