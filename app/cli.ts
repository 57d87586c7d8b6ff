import { parseArgs } from 'node:util';
import { AppError } from '../platform/errors/app-error.ts';
import { loadLanguage } from '../platform/i18n/load-language.ts';
import type { Command } from '../platform/module.ts';
import { readConfig } from './config.ts';
import { commands } from './find-command.ts';
import { runCommand } from './run-command.ts';

/** `npm run -s safar -- <command> [options]`: the operator's tool. JSON on stdout with --json, words otherwise. */
const code = await main(process.argv.slice(2));
// A command that ran may say by itself that what it found is bad (doctor).
if (code !== 0) process.exitCode = code;

async function main(args: readonly string[]): Promise<number> {
  const command = commandIn(args);
  if (command === undefined) return overview(args);
  const rest = args.slice(command.name.split(' ').length);
  const json = rest.includes('--json');
  try {
    const { values, positionals } = parse(command, rest);
    if (values['help'] === true) return help(command);
    const input = { values, positionals, print: (line: string) => json || process.stdout.write(`${line}\n`) };
    const result = await runCommand(command, input, await readConfig(process.env));
    if (json) process.stdout.write(`${JSON.stringify(result ?? null)}\n`);
    return 0;
  } catch (error) {
    return report(error, json);
  }
}

/** The command with the most words that the arguments begin with. */
function commandIn(args: readonly string[]): Command | undefined {
  const matching = commands.filter(c => c.name.split(' ').every((word, i) => args[i] === word));
  return matching.toSorted((a, b) => b.name.split(' ').length - a.name.split(' ').length)[0];
}

function parse(command: Command, args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...command.options,
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean' },
      workspace: { type: 'string', short: 'w' },
    },
  });
}

function overview(args: readonly string[]): number {
  const asked = args.length === 0 || args[0] === '--help' || args[0] === '-h' || args[0] === 'help';
  const out = asked ? process.stdout : process.stderr;
  if (!asked) out.write(`There is no command "${args.join(' ')}".\n\n`);
  if (asked && args.includes('--json')) {
    out.write(`${JSON.stringify(commands.map(({ name, summary, usage }) => ({ name, summary, usage })))}\n`);
    return 0;
  }
  const width = Math.max(...commands.map(c => c.name.length));
  out.write('safar <command> [options]; --help and --json with every command\n\n');
  for (const c of commands.toSorted((a, b) => a.name.localeCompare(b.name)))
    out.write(`  ${c.name.padEnd(width)}  ${c.summary}\n`);
  return asked ? 0 : 2;
}

function help(command: Command): number {
  process.stdout.write(`${command.summary}\n\nsafar ${command.usage}\n`);
  if (command.needs === 'workspace')
    process.stdout.write('\n  -w, --workspace SLUG  which workspace, when there are several\n');
  return 0;
}

/** Exit code 1 for what failed, 2 for how it was asked. */
async function report(error: unknown, json: boolean): Promise<number> {
  const wrongCall =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const message =
    error instanceof AppError
      ? (await loadLanguage('en')).t.error(error.code, error.params)
      : error instanceof Error
        ? error.message
        : String(error);
  const code = error instanceof AppError ? error.code : wrongCall ? 'usage' : 'failed';
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  else process.stderr.write(`${message}\n`);
  return wrongCall ? 2 : 1;
}
