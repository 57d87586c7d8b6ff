import { readdirSync, readFileSync } from 'node:fs';

/** A process and all its descendants, on Linux. */

/** Megabytes of the whole tree; pages that several share are counted once in all. */
export function memoryOf(root: number): number {
  return familyOf(root).reduce((sum, pid) => sum + proportional(pid), 0) / 1024;
}

/** Seconds that the process, with all its threads, has kept a core busy. */
export function cpuSecondsOf(pid: number): number {
  const [user = 0, system = 0] =
    /\) (.*)$/s
      .exec(read(`/proc/${pid}/stat`))?.[1]
      ?.split(' ')
      .slice(11, 13)
      .map(Number) ?? [];
  return (user + system) / ticksPerSecond;
}

/** The tree's ids, the root first. */
export function familyOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const parent = Number.isInteger(pid) ? parentOf(pid) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const family = [root];
  for (const pid of family) family.push(...(children.get(pid) ?? []));
  return family;
}

/** USER_HZ, which is 100 on every Linux that people use. */
const ticksPerSecond = 100;

function parentOf(pid: number): number | undefined {
  const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
  return parent === undefined ? undefined : Number(parent);
}

function proportional(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** Nothing of a process that is gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
