/** A key that nothing else has: question ids and option keys made in the editor. 48 bits of chance. */
export function newKey(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return prefix + Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
