import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { findTextModels } from '../domains/text/plugs/transformer/find-text-models.ts';
import { freePort } from '../platform/postgres/embedded-server.ts';
import type { LanguageModel, TextModels } from '../platform/services.ts';
import { installationSecret } from './installation-secret.ts';

/** What one process is told by its environment, checked. docs/configuration lists the variables for operators. */
export interface Config {
  /** The one folder everything lives in; absolute. */
  readonly dataPath: string;
  readonly filesPath: string;
  readonly role: 'all' | 'api' | 'worker';
  readonly port: number;
  readonly host: string;
  /** Public address, without a slash at the end. */
  readonly origin: string;
  readonly secret: string;
  /** Absent: the embedded stores. */
  readonly databaseUrl?: string;
  readonly clickhouseUrl?: string;
  readonly databaseConnections: number;
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** Absent: summaries are chosen from the originals only. */
  readonly languageModel?: LanguageModel;
  readonly textModels: TextModels;
  readonly logLevel: (typeof logLevels)[number];
  readonly trustProxy: boolean;
  /** Multiplies the limits of public routes; 0 lifts them. */
  readonly rateScale: number;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const modelFolder = 'a folder with the config.json of a text-classification model';

/** Variable → what is allowed, in the words of the message that names it. */
const allowed = {
  SAFAR_DATA: 'a folder, "./data" when not set',
  SAFAR_ROLE: 'all, api or worker',
  PORT: 'a number from 0 to 65535 (0: any free port)',
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  SAFAR_ORIGIN: 'the public address without a path, such as https://cx.example.com',
  SAFAR_SECRET: 'at least 32 characters that nobody can guess, the same in every process',
  DATABASE_URL: 'postgresql://user:password@host:5432/database',
  CLICKHOUSE_URL: 'http(s)://user:password@host:8123/database',
  DATABASE_CONNECTIONS: 'a number from 4 to 500',
  SMTP_URL: 'smtp(s)://user:password@host:587',
  MAIL_FROM: 'an address, such as Safar <safar@example.com>',
  SAFAR_LLM_URL:
    'the base of an OpenAI-compatible API, such as http://localhost:11434/v1, without a password',
  SAFAR_LLM_MODEL: 'the name that the API knows the model by',
  SAFAR_LLM_KEY: 'the key of that API, without spaces',
  SAFAR_TEXT_MODELS: 'a folder, "models" in the data folder when not set',
  SAFAR_TEXT_MODEL_FA: modelFolder,
  SAFAR_TEXT_MODEL_AR: modelFolder,
  SAFAR_TEXT_MODEL_VI: modelFolder,
  SAFAR_TEXT_MODEL_EN: modelFolder,
  LOG_LEVEL: logLevels.join(', '),
  TRUST_PROXY: 'true (behind a proxy that sets X-Forwarded-For) or false',
  RATE_SCALE: 'a number from 0 (no limits) to 1000',
} as const;

type Variable = keyof typeof allowed;

const address = (...protocols: string[]) =>
  z.string().refine(text => URL.canParse(text) && protocols.includes(new URL(text).protocol));

const folderOfModel = z
  .string()
  .refine(path => existsSync(join(resolve(path), 'config.json')))
  .optional();

const schema = z.object({
  SAFAR_DATA: z.string().default('./data'),
  SAFAR_ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535)).default(4000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/)
    .optional(),
  SAFAR_ORIGIN: address('http:', 'https:')
    .refine(text => new URL(text).pathname === '/' && new URL(text).search === '')
    .transform(text => new URL(text).origin)
    .optional(),
  SAFAR_SECRET: z.string().min(32).optional(),
  DATABASE_URL: address('postgres:', 'postgresql:').optional(),
  CLICKHOUSE_URL: address('http:', 'https:').optional(),
  DATABASE_CONNECTIONS: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.number().min(4).max(500))
    .default(20),
  SMTP_URL: address('smtp:', 'smtps:').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]+@[^<>\r\n]+$|^[^<>\r\n]*<[^<>@\s]+@[^<>\s]+>$/)
    .optional(),
  SAFAR_LLM_URL: address('http:', 'https:')
    .refine(
      text => new URL(text).username === '' && new URL(text).password === '' && new URL(text).search === '',
    )
    .optional(),
  SAFAR_LLM_MODEL: z.string().max(200).optional(),
  SAFAR_LLM_KEY: z.string().regex(/^\S+$/).optional(),
  SAFAR_TEXT_MODELS: z.string().optional(),
  SAFAR_TEXT_MODEL_FA: folderOfModel,
  SAFAR_TEXT_MODEL_AR: folderOfModel,
  SAFAR_TEXT_MODEL_VI: folderOfModel,
  SAFAR_TEXT_MODEL_EN: folderOfModel,
  LOG_LEVEL: z.enum(logLevels).default('info'),
  TRUST_PROXY: z
    .enum(['true', 'false', '1', '0'])
    .transform(text => text === 'true' || text === '1')
    .default(false),
  RATE_SCALE: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().max(1000))
    .default(1),
} satisfies Record<Variable, z.ZodType>);

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment. Throws an Error whose message names every wrong variable and what is allowed. */
export async function readConfig(environment: Environment): Promise<Config> {
  const names = Object.keys(allowed) as Variable[];
  // An empty variable is a variable that is not set, as compose files write them.
  const given = Object.fromEntries(names.map(name => [name, environment[name]?.trim() || undefined]));
  const read = schema.safeParse(given);
  if (!read.success) throw new Error(describe(read.error, given));
  const values = read.data;
  const split = mismatch(values) ?? halfNamed(values);
  if (split) throw new Error(split);
  const dataPath = resolve(values.SAFAR_DATA);
  // Chosen now, so that the address is known before anything listens.
  const port = values.PORT === 0 ? await freePort() : values.PORT;
  const origin = values.SAFAR_ORIGIN ?? `http://localhost:${port}`;
  return {
    dataPath,
    filesPath: join(dataPath, 'files'),
    role: values.SAFAR_ROLE,
    port,
    host: values.HOST ?? defaultHost(origin),
    origin,
    // Read when asked for: commands that need no secret leave no data folder behind.
    get secret() {
      return values.SAFAR_SECRET ?? installationSecret(dataPath);
    },
    ...(values.DATABASE_URL && { databaseUrl: values.DATABASE_URL }),
    ...(values.CLICKHOUSE_URL && { clickhouseUrl: values.CLICKHOUSE_URL }),
    databaseConnections: values.DATABASE_CONNECTIONS,
    ...(values.SMTP_URL && { smtpUrl: values.SMTP_URL }),
    mailFrom: values.MAIL_FROM ?? `Safar <safar@${new URL(origin).hostname}>`,
    ...(values.SAFAR_LLM_URL &&
      values.SAFAR_LLM_MODEL && {
        languageModel: {
          url: values.SAFAR_LLM_URL,
          model: values.SAFAR_LLM_MODEL,
          ...(values.SAFAR_LLM_KEY && { key: values.SAFAR_LLM_KEY }),
        },
      }),
    textModels: findTextModels({ ...given, SAFAR_DATA: dataPath }),
    logLevel: values.LOG_LEVEL,
    trustProxy: values.TRUST_PROXY,
    rateScale: values.RATE_SCALE,
  };
}

/** Before it has a public address Safar is for this machine alone: whoever comes first becomes its owner. */
function defaultHost(origin: string): string {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname) ? 'localhost' : '0.0.0.0';
}

function describe(error: z.ZodError, given: Environment): string {
  const wrong = [...new Set(error.issues.map(issue => issue.path[0] as Variable))];
  const lines = wrong.map(name => `  ${name}=${shown(name, given[name])}: allowed is ${allowed[name]}`);
  return ['Safar does not start, because of its environment:', ...lines].join('\n');
}

/** A password or secret is not for the terminal. */
function shown(name: Variable, value: string | undefined): string {
  return name === 'SAFAR_SECRET' || name === 'SAFAR_LLM_KEY'
    ? '…'
    : JSON.stringify((value ?? '').replace(/\/\/[^/@]*@/, '//…@'));
}

/** Embedded stores live inside one process, so only a process that is everything can have them. */
function mismatch(values: z.output<typeof schema>): string | undefined {
  if (values.SAFAR_ROLE === 'all') return undefined;
  const missing = (['DATABASE_URL', 'CLICKHOUSE_URL'] as const).filter(name => !values[name]);
  if (missing.length === 0) return undefined;
  const lines = missing.map(name => `  ${name} is not set: allowed is ${allowed[name]}`);
  return [
    `SAFAR_ROLE=${values.SAFAR_ROLE} needs store servers that several processes can share:`,
    ...lines,
  ].join('\n');
}

/** An address without a model, or the other way round, would be silently off. */
function halfNamed({ SAFAR_LLM_URL, SAFAR_LLM_MODEL }: z.output<typeof schema>): string | undefined {
  if ((SAFAR_LLM_URL === undefined) === (SAFAR_LLM_MODEL === undefined)) return undefined;
  const missing = SAFAR_LLM_URL === undefined ? 'SAFAR_LLM_URL' : 'SAFAR_LLM_MODEL';
  return `A language model needs both its address and its name:\n  ${missing} is not set: allowed is ${allowed[missing]}`;
}
