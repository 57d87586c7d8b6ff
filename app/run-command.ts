import { pino } from 'pino';
import { modules } from '../domains/registry.gen.ts';
import { listWorkspaces, loadWorkspaceSettings, permissionTable } from '../domains/workspace/server.ts';
import type { Actor, Context } from '../platform/context.ts';
import { createContext } from '../platform/create-context.ts';
import type { Command, CommandRun } from '../platform/module.ts';
import type { Services } from '../platform/services.ts';
import type { Config } from './config.ts';
import { callRunningServer } from './control.ts';
import { createServices } from './create-services.ts';
import { openStores } from './stores.ts';

type CommandInput = Omit<Parameters<CommandRun>[0], 'ctx' | 'services'>;

/**
 * Runs a command where the stores are: inside the server that holds the data folder when one runs, else in this
 * process with the stores opened for it. What the command recorded has reached the figures when it returns.
 */
export async function runCommand(command: Command, input: CommandInput, config: Config): Promise<unknown> {
  const { run } = await command.load();
  if (command.needs === 'none') return run({ ...input, ctx: undefined, services: undefined });
  const answer = await callRunningServer(config, command.name, input);
  if (answer !== undefined) return answer.result;
  const log = pino({ level: config.logLevel === 'info' ? 'warn' : config.logLevel }, pino.destination(2));
  const stores = await openStores(config, log);
  try {
    const running = await createServices({ ...servicesOptions(config), stores, modules, log, work: true });
    try {
      const result = await runInside(command, input, running.services);
      await running.drain();
      return result;
    } finally {
      await running.stop();
    }
  } finally {
    await stores.close();
  }
}

/** Runs a command with services at hand; also what a running server does for a caller on the control channel. */
export async function runInside(command: Command, input: CommandInput, services: Services): Promise<unknown> {
  const { run } = await command.load();
  const ctx =
    command.needs === 'workspace' ? await operatorContext(services, input.values['workspace']) : undefined;
  return run({ ...input, ctx, services });
}

async function operatorContext(services: Services, asked: unknown): Promise<Context> {
  const all = await listWorkspaces(services.systemPool);
  const named = typeof asked === 'string' ? asked : undefined;
  if (named === undefined && all.length !== 1)
    throw new Error(
      all.length === 0
        ? 'There is no workspace yet. Open Safar in a browser to create one, or run: safar demo'
        : `Name the workspace: --workspace ${all.map(w => w.slug).join(' | ')}`,
    );
  const workspace = await loadWorkspaceSettings(services.systemPool, named ?? all[0]?.slug ?? '');
  if (workspace === undefined)
    throw new Error(`There is no workspace "${named}". There is: ${all.map(w => w.slug).join(', ')}`);
  const actor: Actor = {
    kind: 'operator',
    id: 'operator',
    name: 'Operator',
    permissions: permissionTable(modules).all,
  };
  return createContext({ services, actor, workspace, language: workspace.language, log: services.log });
}

/** The part of the configuration that services are made from. */
export function servicesOptions(config: Config) {
  const { origin, secret, filesPath, mailFrom, smtpUrl, languageModel, textModels } = config;
  return {
    origin,
    secret,
    filesPath,
    mailFrom,
    textModels,
    ...(smtpUrl && { smtpUrl }),
    ...(languageModel && { languageModel }),
  };
}
