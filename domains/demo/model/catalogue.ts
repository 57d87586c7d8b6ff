/** What the company sells: home and kitchen goods. Names are in each voice's company words. */
export interface Product {
  readonly key: ProductKey;
  readonly category: CategoryKey;
  /** In price units, about euros. */
  readonly price: number;
  /** How often it is bought, relative. */
  readonly demand: number;
  /** Latent satisfaction with it beside the average. */
  readonly quality: number;
}

export type CategoryKey = 'appliances' | 'cookware' | 'textiles' | 'lighting' | 'furniture' | 'decor';

// prettier-ignore
export type ProductKey =
  | 'kettle' | 'blender' | 'vacuum' | 'coffeemaker' | 'toaster' | 'iron'
  | 'pan' | 'pot' | 'knives' | 'plates' | 'thermos'
  | 'towels' | 'bedding' | 'curtain' | 'blanket'
  | 'lamp' | 'bulb' | 'chandelier'
  | 'chair' | 'shelf' | 'table'
  | 'vase' | 'mirror' | 'rug';

export const products: readonly Product[] = [
  { key: 'kettle', category: 'appliances', price: 28, demand: 9, quality: 0.1 },
  { key: 'blender', category: 'appliances', price: 42, demand: 6, quality: -0.1 },
  { key: 'vacuum', category: 'appliances', price: 110, demand: 4, quality: -0.35 },
  { key: 'coffeemaker', category: 'appliances', price: 75, demand: 5, quality: 0.2 },
  { key: 'toaster', category: 'appliances', price: 30, demand: 4, quality: 0 },
  { key: 'iron', category: 'appliances', price: 35, demand: 4, quality: -0.1 },
  { key: 'pan', category: 'cookware', price: 24, demand: 8, quality: 0.1 },
  { key: 'pot', category: 'cookware', price: 38, demand: 6, quality: 0.15 },
  { key: 'knives', category: 'cookware', price: 32, demand: 4, quality: 0.2 },
  { key: 'plates', category: 'cookware', price: 45, demand: 5, quality: -0.05 },
  { key: 'thermos', category: 'cookware', price: 18, demand: 7, quality: 0.15 },
  { key: 'towels', category: 'textiles', price: 16, demand: 8, quality: 0.1 },
  { key: 'bedding', category: 'textiles', price: 48, demand: 6, quality: 0.05 },
  { key: 'curtain', category: 'textiles', price: 40, demand: 4, quality: -0.15 },
  { key: 'blanket', category: 'textiles', price: 30, demand: 5, quality: 0.25 },
  { key: 'lamp', category: 'lighting', price: 26, demand: 5, quality: 0.05 },
  { key: 'bulb', category: 'lighting', price: 6, demand: 8, quality: -0.1 },
  { key: 'chandelier', category: 'lighting', price: 95, demand: 2, quality: 0 },
  { key: 'chair', category: 'furniture', price: 65, demand: 4, quality: -0.1 },
  { key: 'shelf', category: 'furniture', price: 50, demand: 4, quality: -0.3 },
  { key: 'table', category: 'furniture', price: 120, demand: 2, quality: 0 },
  { key: 'vase', category: 'decor', price: 14, demand: 5, quality: 0.1 },
  { key: 'mirror', category: 'decor', price: 34, demand: 3, quality: -0.2 },
  { key: 'rug', category: 'decor', price: 85, demand: 3, quality: 0.1 },
];

export const demand = products.map(product => product.demand);
