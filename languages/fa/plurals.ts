/** Plural categories of this language in CLDR. */
export type Plurals = 'one' | 'other';
