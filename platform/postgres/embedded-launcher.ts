import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import type { PostgresBinaries } from './embedded-binaries.ts';

/** How a PostgreSQL program is started: as which user, and behind which program. */
export interface Launcher {
  /** Set when files must belong to somebody else than this process. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  readonly command: (program: string, args: readonly string[]) => LaunchCommand;
  /** The same for initdb, which insists on a user with a name. */
  readonly named: (program: string, args: readonly string[]) => LaunchCommand;
}

export interface LaunchCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/** `nobody` exists on every Unix and owns nothing. */
const nobody = 65534;

/**
 * PostgreSQL refuses to run as root, so root starts it as `nobody`. Where `nobody` cannot reach the binaries or
 * the data (a clone under /root, umask 077) it keeps the one capability that lets it walk there, through
 * setpriv(1) of util-linux; where that is impossible too, the error names the folder that is in the way.
 */
export function chooseLauncher(binaries: PostgresBinaries, dataFolder: string): Launcher {
  if (process.getuid?.() !== 0) return asSelf();
  openOwnFolder(dirname(dataFolder));
  const launchers = [asNobody(), ...['dac_read_search', 'dac_override'].map(asNobodyWith)];
  const working = launchers.find(launcher => canRun(launcher, binaries, dataFolder));
  if (working) return working;
  const barrier = firstClosedFolder(binaries.home) ?? firstClosedFolder(dataFolder) ?? dataFolder;
  throw new Error(
    `PostgreSQL may not run as root, and its unprivileged user cannot enter ${barrier}. Run "chmod o+x ${barrier}", or move Safar or SAFAR_DATA to a folder such as /srv/safar, or start Safar as an ordinary user.`,
  );
}

/** A container may run us as a number that no user has; initdb then takes us for nobody, in a namespace of its own. */
function asSelf(): Launcher {
  const command: Launcher['command'] = (file, args) => ({ file, args });
  const asNamed = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];
  const named: Launcher['command'] = (file, args) => ({ file: 'unshare', args: [...asNamed, file, ...args] });
  return { owner: undefined, command, named: hasName() ? command : named };
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function asNobody(): Launcher {
  const owner = { uid: nobody, gid: nobody };
  const command: Launcher['command'] = (file, args) => ({ file, args, ...owner });
  return { owner, command, named: command };
}

function asNobodyWith(capability: string): Launcher {
  const args = [
    `--reuid=${nobody}`,
    `--regid=${nobody}`,
    '--clear-groups',
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    // Else the kernel leaves the capability out of account in access(2), by which PostgreSQL looks at its binaries.
    '--securebits=+no_setuid_fixup',
    '--',
  ];
  const command: Launcher['command'] = (file, rest) => ({ file: 'setpriv', args: [...args, file, ...rest] });
  return { owner: { uid: nobody, gid: nobody }, command, named: command };
}

/** Tries for real: enter the data folder, look at the binaries as PostgreSQL does, run one with its libraries. */
function canRun(launcher: Launcher, binaries: PostgresBinaries, dataFolder: string): boolean {
  const script = 'cd "$1" && ls . >/dev/null && exec "$2" --show --locale=C --pgdata="$1"';
  const command = launcher.command('/bin/sh', ['-c', script, 'probe', dataFolder, binaries.initdb]);
  const identity = command.uid === undefined ? {} : { uid: command.uid, gid: command.gid };
  return spawnSync(command.file, command.args, { stdio: 'ignore', cwd: '/', ...identity }).status === 0;
}

/** Our own data folder may be made passable without asking: what is secret in it has mode 600. */
function openOwnFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const { mode, uid } = statSync(folder);
  if (uid === 0 && (mode & 0o001) === 0) chmodSync(folder, (mode & 0o7777) | 0o011);
}

function firstClosedFolder(path: string): string | undefined {
  const parents: string[] = [];
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) parents.unshift(folder);
  return parents.find(folder => existsSync(folder) && (statSync(folder).mode & 0o001) === 0);
}
