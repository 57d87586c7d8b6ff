import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { errorOf } from './api-error.ts';
import { addressOf } from './call.ts';

const list = endpoint({
  method: 'GET',
  path: '/things/:id/parts',
  scope: 'workspace',
  permission: 'things.read',
  summary: 'Parts',
  params: z.object({ id: z.string() }),
  query: z.object({
    q: z.string().optional(),
    tag: z.array(z.string()).optional(),
    page: z.number().optional(),
  }),
  response: z.object({}),
});

describe('addressOf', () => {
  it('fills in workspace, parameters and query, repeats lists, leaves out what is empty', () => {
    expect(
      addressOf(list, { params: { id: 'a/b' }, query: { q: '', tag: ['x', 'پست'], page: 2 } }, 'my shop'),
    ).toBe(`/api/v1/w/my%20shop/things/a%2Fb/parts?tag=x&tag=${encodeURIComponent('پست')}&page=2`);
  });

  it('refuses a workspace endpoint without a workspace', () => {
    expect(() => addressOf(list, { params: { id: '1' } }, undefined)).toThrow('workspace');
  });
});

describe('errorOf', () => {
  it('names refused fields as the inputs are named', async () => {
    const error = await errorOf({
      status: 400,
      json: async () => ({
        error: {
          code: 'common.invalid',
          message: 'No.',
          fields: [{ path: 'body.owner.email', message: 'Taken.' }],
          reference: 'r',
        },
      }),
    });
    expect(error).toMatchObject({
      code: 'common.invalid',
      status: 400,
      message: 'No.',
      fields: { 'owner.email': 'Taken.' },
    });
  });

  it('takes what is not our answer as no answer', async () => {
    const error = await errorOf({ status: 502, json: async () => Promise.reject(new Error('html')) });
    expect(error.code).toBe('offline');
  });
});
