// What every npm script runs, on whatever Node the machine has: brings dependencies, registries and browser code up
// to date, then hands over to the pinned Node. Speaks only on stderr, so that a command's --json stays JSON.
// Plain JavaScript without imports from node_modules, because there may be none yet.
import { refuseMachine } from './bootstrap/machine.mjs';
import { say } from './bootstrap/say.mjs';

// Script → its program, and what must be ready for it.
const programs = {
  start: { entry: 'app/main.ts', browser: true },
  dev: { entry: 'scripts/dev.ts', browser: false },
  test: { entry: 'scripts/test.ts', browser: true },
  check: { entry: 'scripts/check.ts', browser: false },
  safar: { entry: 'app/cli.ts', browser: false },
  bench: { entry: 'bench/main.ts', browser: true },
  new: { entry: 'scripts/new.ts', browser: false },
  generate: { entry: 'scripts/generate.ts', browser: false, registries: false },
  'text:train': { entry: 'domains/text/train/main.ts', browser: false },
  messages: { entry: 'scripts/messages.ts', browser: false },
  // Only what has to be ready: for images and installers.
  prepare: { entry: undefined, browser: true },
};

const [name, ...args] = process.argv.slice(2);
const program = Object.hasOwn(programs, name ?? '') ? programs[name] : undefined;

const problem = refuseMachine();
if (problem) fail(problem);
else if (!program)
  fail(`npm run ${name}: there is no such program. There is: ${Object.keys(programs).join(', ')}`);
else {
  try {
    const { prepare } = await import('./bootstrap/prepare.mjs');
    const { handOver } = await import('./bootstrap/hand-over.mjs');
    const node = await prepare(program);
    if (program.entry) await handOver(node, program.entry, args);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message) {
  say(message);
  process.exitCode = 1;
}
