import { fail } from '../errors.ts';

interface RequestLike {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Refuses a state-changing request that carries the session cookie but was not made by our own pages: browsers send
 * Sec-Fetch-Site or Origin with every such request, so one that has neither is refused as well. API keys are exempt,
 * being never sent by a browser on its own.
 */
export function requireSameOrigin(request: RequestLike): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site === 'same-origin' || site === 'none') return;
    throw fail.crossSite();
  }
  // Behind a proxy that ends TLS the scheme differs while the host stays; the host is what tells sites apart.
  if (typeof origin === 'string' && host !== undefined && hostOf(origin) === host) return;
  throw fail.crossSite();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
