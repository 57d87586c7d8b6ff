import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { startApp } from './start-app.ts';

/** `npm start [-- --demo [--language en]]`: one process in the role that SAFAR_ROLE names. */
const { values } = parseArgs({
  options: { demo: { type: 'boolean' }, language: { type: 'string' } },
  strict: false,
});
const app = await startApp(await readConfig(process.env)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    void app.stop().then(() => process.exit(0));
  });
process.stdout.write(
  app.address === undefined ? 'Safar works in the background.\n' : `Safar is ready: ${app.address}\n`,
);
if (values['demo'] === true) {
  const { startDemo } = await import('../domains/demo/server.ts');
  const { language } = values;
  const wishes = typeof language === 'string' ? { language } : {};
  const link = await startDemo(app.services, line => process.stdout.write(`${line}\n`), wishes);
  process.stdout.write(`Sign in to the demo company: ${link}\n`);
}
