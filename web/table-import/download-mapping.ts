/** The mapping as a file, for the next time and for the command line. */
export function downloadMapping(name: string, mapping: unknown): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(mapping, null, 2)], { type: 'application/json' }));
  link.download = `${name}.map.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
