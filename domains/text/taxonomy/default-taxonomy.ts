import { deliveryThemes } from './default/delivery.ts';
import { digitalThemes } from './default/digital.ts';
import { foodThemes } from './default/food.ts';
import { moneyThemes } from './default/money.ts';
import { placeThemes } from './default/place.ts';
import { productThemes } from './default/product.ts';
import { serviceThemes } from './default/service.ts';
import { trustThemes } from './default/trust.ts';
import type { Taxonomy } from './taxonomy.ts';

/** What a new workspace listens for, until the company makes it its own. */
export const defaultTaxonomy: Taxonomy = {
  version: 1,
  themes: [
    ...serviceThemes,
    ...deliveryThemes,
    ...moneyThemes,
    ...productThemes,
    ...foodThemes,
    ...placeThemes,
    ...digitalThemes,
    ...trustThemes,
  ],
};
