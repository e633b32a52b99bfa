/** The code that Node gives an error of the system, such as `ENOENT`; nothing for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** The file or folder that Node names with an error of the file system; nothing where it names none. */
export function errorPath(error: unknown): string | undefined {
  return error instanceof Error && "path" in error && typeof error.path === "string" ? error.path : undefined;
}

/** Whether an error of the file system says that nothing is there, not even the folder where it would be. */
export function isNowhere(error: unknown): boolean {
  return isNoSuchFile(error) || errorCode(error) === "ENOTDIR";
}

/** Whether an error of the file system says that nothing is there. */
export function isNoSuchFile(error: unknown): boolean {
  return errorCode(error) === "ENOENT";
}
