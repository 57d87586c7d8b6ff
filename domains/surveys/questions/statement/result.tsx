/** A statement is not answered. */
export function Result() {
  return null;
}
