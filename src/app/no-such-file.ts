/** Whether an error of the file system says that nothing is there. */
export function isNoSuchFile(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
