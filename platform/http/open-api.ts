import { z } from 'zod';
import type { Module } from '../module.ts';
import type { Endpoint } from './endpoint.ts';
import { fullPath } from './mount-route.ts';

type Json = Record<string, unknown>;

/** OpenAPI 3.1 of every endpoint, from the schemas that validate it. */
export function openApi(modules: readonly Module[]): Json {
  const paths: Record<string, Json> = {};
  for (const module of modules)
    for (const { name, endpoint } of module.routes ?? []) {
      const path = fullPath(endpoint).replace(/:(\w+)/g, '{$1}');
      paths[path] = {
        ...paths[path],
        [endpoint.method.toLowerCase()]: operation(module.name, name, endpoint),
      };
    }
  return {
    openapi: '3.1.0',
    info: { title: 'Safar', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'safar.session_token' },
        key: { type: 'http', scheme: 'bearer', description: 'API key of a workspace' },
      },
    },
    paths,
  };
}

function operation(area: string, name: string, endpoint: Endpoint): Json {
  return {
    operationId: name,
    tags: [area],
    summary: endpoint.summary,
    ...(endpoint.scope === 'public' ? {} : { security: [{ session: [] }, { key: [] }] }),
    ...(endpoint.permission === undefined ? {} : { 'x-permission': endpoint.permission }),
    parameters: [...pathParameters(endpoint), ...queryParameters(endpoint)],
    ...(endpoint.body === undefined
      ? {}
      : { requestBody: { required: true, content: json(endpoint.body, 'input') } }),
    responses: {
      200: { description: 'OK', content: json(endpoint.response, 'output') },
      default: { description: 'Error with code and message' },
    },
  };
}

function pathParameters(endpoint: Endpoint): Json[] {
  const names = [...fullPath(endpoint).matchAll(/:(\w+)/g)].map(m => m[1]);
  return names.map(name => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters(endpoint: Endpoint): Json[] {
  if (endpoint.query === undefined) return [];
  const { properties = {}, required = [] } = schema(endpoint.query, 'input') as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: value,
  }));
}

function json(type: z.ZodType, io: 'input' | 'output'): Json {
  return { 'application/json': { schema: schema(type, io) } };
}

function schema(type: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(type, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json;
  return rest;
}
