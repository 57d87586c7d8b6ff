/** In the order that people are offered them. */
export const sentimentLabels = ['neg', 'neu', 'pos', 'mixed'] as const;
