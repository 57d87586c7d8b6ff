import type { Module } from '../module.ts';
import type { Services } from '../services.ts';
import type { Authentication } from './authentication.ts';

export interface ServerOptions {
  readonly services: Services;
  readonly modules: readonly Module[];
  readonly authentication: Authentication;
  /** Behind a proxy that sets X-Forwarded-*. */
  readonly trustProxy: boolean;
  /** Multiplies the limits of public routes; 0 lifts them (benchmarks). */
  readonly rateScale: number;
}
