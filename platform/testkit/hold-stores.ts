/**
 * A process for tests to kill: opens the stores that its environment names, says so to its parent, answers on the
 * control channel, and does what its parent's messages say. See stores-holder.ts.
 */
import { on } from 'node:events';
import { pino } from 'pino';
import { readConfig } from '../../app/config.ts';
import { serveControl } from '../../app/control.ts';
import { openStores } from '../../app/stores.ts';
import { AppError } from '../errors/app-error.ts';

const say = (message: unknown) => process.send?.(message);

try {
  const config = await readConfig(process.env);
  const stores = await openStores(config, pino({ level: 'silent' }));
  await serveControl(config, async (command, { positionals, values, print }) => {
    print(`running ${command}`);
    if (command === 'fail') throw new AppError('common.notFound', 404, { name: 'x' });
    return { pid: process.pid, positionals, values };
  });
  say({ pid: process.pid, postgres: stores.postgresPid(), url: stores.connectionString });
  for await (const [line] of on(process, 'message') as AsyncIterable<[string]>) {
    const [verb, argument = ''] = line.split(' ');
    if (verb === 'stop') {
      await stores.close();
      process.exit(0);
    }
    if (verb === 'postgres') say({ postgres: stores.postgresPid() });
    if (verb === 'sql') say((await stores.systemPool.query<Record<string, unknown>>(line.slice(4))).rows);
    if (verb === 'read') say(await stores.analytics.read(line.slice(5)));
    if (verb === 'command') {
      await stores.analytics.command(line.slice(8));
      say('done');
    }
    if (verb === 'insert') {
      const rows = Array.from({ length: 2000 }, (_, i) => ({ id: i, token: argument }));
      void stores.analytics.insert('crash', rows, argument).then(() => say('done'));
    }
  }
} catch (error) {
  say({ error: (error as Error).message });
  process.disconnect();
  process.exitCode = 1;
}
