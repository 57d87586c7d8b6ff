import { existsSync } from 'node:fs';
import type { CommandRun } from '../../platform/module.ts';
import { readConfig, type Config } from '../config.ts';
import { isTaken, readRunningNote } from '../data-folder.ts';
import { ok, printChecks, problem, warning, type Check } from './check.ts';
import { checkModels } from './doctor-models.ts';
import { doctorStores } from './doctor-stores-command.ts';
import { checkClock, checkDisk, checkFolder, checkMail, checkNode, checkOrigin } from './doctor-machine.ts';

/** `safar doctor`: every check, whether the server runs or not; `ok` is false when one found a problem. */
export const run: CommandRun = async ({ print }) => {
  const checks: Check[] = [checkNode(), checkClock(new Date())];
  try {
    const config = await readConfig(process.env);
    checks.push(ok('settings', 'every variable of the environment is valid'));
    checks.push(...(await checkInstallation(config)));
  } catch (error) {
    checks.push(problem('settings', (error as Error).message));
  }
  printChecks(checks, print);
  const problems = checks.filter(check => check.status === 'problem').length;
  const warnings = checks.filter(check => check.status === 'warning').length;
  print(`${problems} problems, ${warnings} warnings`);
  if (problems > 0) process.exitCode = 1;
  return { ok: problems === 0, checks };
};

async function checkInstallation(config: Config): Promise<Check[]> {
  const embedded = !config.databaseUrl || !config.clickhouseUrl;
  if (embedded && !existsSync(config.dataPath)) {
    const missing = warning('data folder', `${config.dataPath} is not there yet: npm start makes it`);
    return [missing, ...(await checkModels(config))];
  }
  return [
    checkOrigin(config),
    ...(embedded ? [checkFolder(config), checkDisk(config), checkServer(config)] : []),
    ...(await checkStores(config)),
    await checkMail(config),
    ...(await checkModels(config)),
  ];
}

function checkServer(config: Config): Check {
  if (!isTaken(config.dataPath)) return ok('server', 'not running');
  const note = readRunningNote(config.dataPath);
  return ok('server', note ? `running as process ${note.pid} at ${note.address}` : 'starting');
}

/** Asks the running server, or opens the stores for the question. */
async function checkStores(config: Config): Promise<Check[]> {
  const { runCommand } = await import('../run-command.ts');
  try {
    const input = { values: {}, positionals: [], print: () => {} };
    const { checks } = (await runCommand(doctorStores, input, config)) as { checks: Check[] };
    return checks;
  } catch (error) {
    return [problem('stores', `they cannot be opened: ${(error as Error).message}`)];
  }
}
