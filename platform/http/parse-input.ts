import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Translate } from '../i18n/translator.ts';
import type { Endpoint } from './endpoint.ts';

type Issue = z.core.$ZodIssue;

/** Input refused by an endpoint's schema. */
export class InvalidInput extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super('invalid input');
    this.issues = issues;
  }

  get firstField(): string {
    return this.issues[0]?.path.join('.') ?? '';
  }

  /** Field paths with reasons in the reader's language; at most 50. */
  present(t: Translate): { path: string; message: string }[] {
    return this.issues.slice(0, 50).map(issue => ({ path: issue.path.join('.'), message: reason(issue, t) }));
  }
}

/** Validates params, query and body; throws InvalidInput with every issue. */
export function parseInput(
  endpoint: Endpoint,
  request: FastifyRequest,
): Record<'params' | 'query' | 'body', unknown> {
  const issues: Issue[] = [];
  const parse = (schema: z.ZodType | undefined, value: unknown, part: string): unknown => {
    if (schema === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    issues.push(...result.error.issues.map(issue => ({ ...issue, path: [part, ...issue.path] })));
    return undefined;
  };
  const input = {
    params: parse(endpoint.params, request.params, 'params'),
    query: parse(endpoint.query, request.query, 'query'),
    body: endpoint.stream === true ? undefined : parse(endpoint.body, request.body ?? {}, 'body'),
  };
  if (issues.length > 0) throw new InvalidInput(issues);
  return input;
}

function reason(issue: Issue, t: Translate): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? t.dynamic('common.field.required')
        : t.dynamic('common.field.invalid');
    case 'too_big':
      return t.dynamic(issue.origin === 'string' ? 'common.field.tooLong' : 'common.field.tooBig', {
        max: Number(issue.maximum),
      });
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) <= 1
        ? t.dynamic('common.field.required')
        : t.dynamic(issue.origin === 'string' ? 'common.field.tooShort' : 'common.field.tooSmall', {
            min: Number(issue.minimum),
          });
    case 'invalid_format':
      return issue.format === 'email'
        ? t.dynamic('common.field.notEmail')
        : t.dynamic('common.field.invalid');
    default:
      // A schema's own refinement names a catalogue key as its message.
      return issue.message.includes('.') && !issue.message.includes(' ')
        ? t.dynamic(issue.message)
        : t.dynamic('common.field.invalid');
  }
}
