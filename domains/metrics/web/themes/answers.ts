import type { CallOutput } from '../../../../web/index.ts';
import type { themesContract } from '../../themes-contract.ts';

/** What the pages of themes are answered; their parts take it from here, not from the page that shows them. */
export type ThemeDetail = CallOutput<typeof themesContract.theme>;
export type News = CallOutput<typeof themesContract.news>;

/** The filters of a page as its address has them. */
export type FilterQuery = Record<string, string | string[]>;
