import { basename, extname } from "node:path";
import type { Archive } from "../writers/writer.js";
import { readBytes } from "./read-bytes.js";
import type { World } from "./world.js";

/**
 * The rules of an archive, with the filing's own file inside if asked for.
 *
 * @param file the filing as the user named it; absent when it stays outside.
 * @throws InputFileError when the file can no longer be read.
 */
export async function archiveOf(
  world: World,
  level: Archive["level"] | undefined,
  file: string | undefined,
): Promise<Archive | undefined> {
  if (level === undefined || file === undefined) return level === undefined ? undefined : { level };
  const bytes = await readBytes(world, file);
  return { level, attached: { name: basename(file), mediaType: mediaTypeOf(file), bytes } };
}

/** By the ends of names under which filings and questionnaires are read (RFC 9512 for YAML, RFC 7111 for CSV). */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".yaml": "application/yaml",
  ".yml": "application/yaml",
  ".json": "application/json",
  ".csv": "text/csv",
  ".tsv": "text/tab-separated-values",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function mediaTypeOf(file: string): string {
  return MEDIA_TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
}
