/** What the browser may know of the demo company. */
export { demoContract } from './contract.ts';
