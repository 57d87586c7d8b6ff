/** A statement is its title and help; it has no settings. */
export function Editor() {
  return null;
}
