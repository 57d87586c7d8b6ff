/** What the app uses of the demo company. */
export { startDemo } from './actions/start-demo.ts';
export { createDemo, defaultCustomers, type DemoWishes } from './actions/create-demo.ts';
export { loadDemo, type DemoProgress } from './actions/load-demo.ts';
export { removeDemo } from './actions/remove-demo.ts';
export { truthText, writeTruth } from './actions/write-truth.ts';
export { generateDemo, type Demo, type DemoBatch, type DemoOptions } from './generate-demo.ts';
export { truthSchema, type Truth } from './model/truth.ts';
