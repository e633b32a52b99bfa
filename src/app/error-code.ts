/** The code that Node gives an error of the system, such as `ENOENT`; nothing for any other error. */
export function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** Whether an error of the file system says that nothing is there. */
export function isNoSuchFile(error: unknown): boolean {
  return errorCode(error) === "ENOENT";
}
