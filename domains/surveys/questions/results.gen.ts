// Written by `npm run generate` from the folders it names; do not edit.

export const results = {} as const;
