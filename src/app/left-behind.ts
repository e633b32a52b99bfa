/**
 * Names of files that systems and programs leave in folders that people looked at: what Windows and macOS keep about a folder or a file, and what Word and
 * LibreOffice put beside a document that is open.
 */
const LEFT_BEHIND =
  /^(?:\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|~\$.*|~WR[A-Z]\d+\.tmp|\.~.*)$/isu;

/** Whether a file is nobody's: not put there by a person, and no loss. */
export function isLeftBehind(path: string): boolean {
  return LEFT_BEHIND.test(path.split("/").at(-1) ?? "");
}
