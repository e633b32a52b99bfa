/** Names of the files whose text is missing or differs from what was generated. `read` gives a file's text. */
export function driftedFiles(
  generated: ReadonlyMap<string, string>,
  read: (name: string) => string | undefined,
): readonly string[] {
  return [...generated].filter(([name, text]) => read(name) !== text).map(([name]) => name);
}
