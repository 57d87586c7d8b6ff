// The walls of the house. Every rule is an error: a wall that only warns is a door.
const order = [
  'workspace',
  'directory',
  'journeys',
  'surveys',
  'collection',
  'feedback',
  'text',
  'metrics',
  'demo',
];
const tests = '\\.(test|e2e)\\.tsx?$|/testkit/|/rig/';

/** An area may import only areas listed earlier. */
const downwards = order.slice(0, -1).map((area, i) => ({
  name: `${area}-imports-no-later-area`,
  severity: 'error',
  from: { path: `^domains/${area}/`, pathNot: tests },
  // The draft is what every channel hands in: the one shape that earlier areas make and feedback takes.
  to: {
    path: `^domains/(${order.slice(i + 1).join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: tests },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'platform-knows-no-area',
      severity: 'error',
      from: { path: '^platform/', pathNot: tests },
      to: { path: '^(app|domains|web|widget|ui)/' },
    },
    {
      name: 'languages-know-only-contracts',
      severity: 'error',
      comment: 'Besides, words.gen.ts gathers the words that kinds carry in their own folders.',
      from: { path: '^languages/' },
      to: { path: '^(app|domains|web|widget|ui)/', pathNot: '^domains/[^/]+/[^/]+/[^/]+/words/[a-z]+\\.ts$' },
    },
    {
      name: 'ui-knows-no-area',
      severity: 'error',
      from: { path: '^ui/', pathNot: tests },
      to: { path: '^(app|domains|web|widget)/' },
    },
    {
      name: 'domains-know-no-app',
      severity: 'error',
      from: { path: '^domains/', pathNot: tests },
      to: { path: '^app/' },
    },
    {
      name: 'model-is-pure',
      severity: 'error',
      from: { path: '^domains/[^/]+/model/', pathNot: tests },
      to: {
        path: '^domains/[^/]+/(store|analytics|server|routes|module|actions|jobs|web)|^platform/(postgres|analytics|http/(?!endpoint)|jobs|mail|events)|^node:',
      },
    },
    {
      name: 'browser-code-imports-no-server',
      severity: 'error',
      from: { path: '^(ui|web)/|^domains/[^/]+/web/|^widget/', pathNot: `${tests}|^widget/build` },
      to: {
        path: '^node:|^app/|^platform/(postgres|analytics|jobs|mail|events/create)|^domains/[^/]+/(store|analytics|server|routes|module|actions|jobs)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'areas-meet-at-the-surface',
      severity: 'error',
      comment: 'Another area is used through index.ts, contract.ts, server.ts, model types or its web parts.',
      from: { path: '^domains/([^/]+)/', pathNot: tests },
      to: { path: '^domains/[^/]+/(store|tables|actions|jobs|routes)', pathNot: '^domains/$1/' },
    },
    {
      name: 'only-stores-touch-databases',
      severity: 'error',
      from: {
        path: '^domains/',
        pathNot: `${tests}|(store|tables|analytics)\\.ts$|-(store|analytics)\\.ts$`,
      },
      to: { path: '^node_modules/(pg|drizzle-orm|chdb|@clickhouse)/', dependencyTypesNot: ['type-only'] },
    },
    ...downwards,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
