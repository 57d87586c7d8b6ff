// Written by `npm run generate` from the folders it names; do not edit.

export const words = { surveys: {}, collection: {}, metrics: {} } as const;
