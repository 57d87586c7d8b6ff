import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';
import { ok, problem, warning, type Check } from './check.ts';

const gigabyte = 1024 ** 3;

export function checkNode(): Check {
  const major = Number(process.versions.node.split('.')[0]);
  const memory = `${(totalmem() / gigabyte).toFixed(1)} GB of memory, ${(freemem() / gigabyte).toFixed(1)} free`;
  if (major < 24) return problem('machine', `Node ${process.version} is too old; run it through npm`);
  if (totalmem() < 1.5 * gigabyte) return warning('machine', `${memory}; 2 GB are advised`);
  return ok('machine', `Node ${process.version} on ${process.platform}-${process.arch}, ${memory}`);
}

/** A clock far off breaks sign-in, signatures and every figure by day. */
export function checkClock(now: Date): Check {
  const year = now.getUTCFullYear();
  if (year < 2026) return problem('clock', `${now.toISOString()} cannot be now: set the machine’s clock`);
  return ok('clock', now.toISOString());
}

export function checkOrigin(config: Config): Check {
  const { protocol, hostname } = new URL(config.origin);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (local)
    return warning(
      'address',
      `${config.origin} works on this machine only: set SAFAR_ORIGIN for links in mails and on QR codes`,
    );
  if (protocol !== 'https:')
    return warning('address', `${config.origin} is not encrypted: put a proxy with HTTPS in front`);
  return ok('address', config.origin);
}

export function checkFolder({ dataPath }: Config): Check {
  try {
    accessSync(dataPath, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return problem('data folder', `${dataPath} cannot be written by this user`);
  }
  if (statSync(dataPath).mode & 0o002)
    return warning('data folder', `${dataPath} can be written by everybody: chmod o-w`);
  return ok('data folder', dataPath);
}

export function checkDisk({ dataPath }: Config): Check {
  const { bavail, bsize } = statfsSync(dataPath);
  const free = bavail * bsize;
  const detail = `${(free / gigabyte).toFixed(1)} GB free`;
  if (free < 0.2 * gigabyte) return problem('disk', `${detail}: PostgreSQL stops when there is none`);
  return free < 2 * gigabyte ? warning('disk', `${detail}: make room`) : ok('disk', detail);
}

export async function checkMail(config: Config): Promise<Check> {
  if (!config.smtpUrl)
    return warning('mail', 'SMTP_URL is not set: mails are not sent, links are shown instead');
  const host = new URL(config.smtpUrl).host;
  const transport = createTransport({
    url: config.smtpUrl,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    socketTimeout: 5000,
  });
  try {
    await transport.verify();
    return ok('mail', `${host} accepts us, sender ${config.mailFrom}`);
  } catch (error) {
    return problem('mail', `${host} does not take mail: ${(error as Error).message}`);
  } finally {
    transport.close();
  }
}
