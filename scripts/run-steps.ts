import { spawn } from 'node:child_process';

export interface Step {
  readonly name: string;
  /** Arguments for Node: a script and what follows it. */
  readonly command: readonly string[];
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Runs the steps one after another; what a step prints is shown only when it fails. */
export async function runSteps(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    const start = performance.now();
    const { code, output } = await run(step.command);
    const seconds = (performance.now() - start) / 1000;
    results.push({ name: step.name, passed: code === 0, seconds });
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${step.name} ${seconds.toFixed(1)} s\n`);
    if (code !== 0) process.stdout.write(`${output}\n`);
  }
  return results;
}

function run(command: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', error => resolve({ code: 1, output: String(error) }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}
