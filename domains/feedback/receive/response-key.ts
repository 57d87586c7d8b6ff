/** Key of the feedback: the link it came through and the response's own key, which is unique only there. */
export function responseKey(token: string, key: string): string {
  return `${token}.${key}`;
}

/** What `responseKey` was made of; tokens have no full stop. */
export function tokenAndKey(responseKey: string): { token: string; key: string } {
  const end = responseKey.indexOf('.');
  return { token: responseKey.slice(0, end), key: responseKey.slice(end + 1) };
}
