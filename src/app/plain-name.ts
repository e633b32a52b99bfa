import { posix } from "node:path";

/** The name of a file without its folder, whichever system wrote the path: where people are sent a finding or a record, the path is nobody's business. */
export function plainName(path: string): string {
  return posix.basename(path.replaceAll("\\", "/"));
}
