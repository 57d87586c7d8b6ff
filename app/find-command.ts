import { modules } from '../domains/registry.gen.ts';
import type { Command } from '../platform/module.ts';
import { commands as operations } from './commands/index.ts';

/** Every command: the operations of the installation, and the areas' own. */
export const commands: readonly Command[] = [...operations, ...modules.flatMap(m => m.commands ?? [])];

/** The command of exactly that name; it comes from our own tool, so that an unknown one is a version mix. */
export function findCommand(name: string): Command {
  const command = commands.find(c => c.name === name);
  if (command === undefined) throw new Error(`The running Safar does not know the command "${name}".`);
  return command;
}
