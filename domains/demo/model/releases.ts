/** App releases, oldest first, by days before today. */
export const releases: readonly { readonly version: string; readonly daysAgo: number }[] = [
  { version: '4.6.1', daysAgo: 4000 },
  { version: '4.8.0', daysAgo: 560 },
  { version: '4.9.2', daysAgo: 430 },
  { version: '5.0.0', daysAgo: 310 },
  { version: '5.1.0', daysAgo: 190 },
  { version: '5.2.0', daysAgo: 88 },
  { version: '5.3.0', daysAgo: 24 },
];
