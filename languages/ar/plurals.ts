/** Plural categories of this language in CLDR. */
export type Plurals = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
