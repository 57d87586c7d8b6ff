/**
 * What can be true of a text beside what it says: Persian or Arabic in Latin letters, personal data in it, and that a person
 * corrected what was understood.
 */
export const textTraits = ['latinised', 'private', 'corrected'] as const;
export type TextTrait = (typeof textTraits)[number];
