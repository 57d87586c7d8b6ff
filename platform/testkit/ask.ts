/** A request; what is sent and answered is JSON, or a file's text. Throws with the answer when it is refused. */
export type Ask = <T>(method: string, path: string, body?: unknown) => Promise<T>;

/** Asks as a browser would that has `cookie`, or none yet: the session it is given stays. `origin` is where Safar is just now. */
export function asker(
  origin: () => string,
  cookie = '',
): { readonly ask: Ask; readonly cookie: () => string } {
  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const at = origin();
    const sends =
      typeof body === 'string'
        ? { type: 'application/octet-stream', content: body }
        : { type: 'application/json', content: JSON.stringify(body) };
    const response = await fetch(at + path, {
      method,
      headers: { cookie, origin: at, ...(body === undefined ? {} : { 'content-type': sends.type }) },
      ...(body === undefined ? {} : { body: sends.content }),
    });
    const set = response.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0] ?? '';
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return (isJson ? JSON.parse(text) : text) as T;
  }
  return { ask, cookie: () => cookie };
}
