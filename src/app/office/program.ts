import { delimiter, join } from "node:path";
import { platform } from "node:process";
import { pathExists } from "../path-exists.js";

/** The variables a program is started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where LibreOffice stands on systems that do not put it on the search path. */
const KNOWN_PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  "/opt/libreoffice/program/soffice",
] as const;

/** The path of LibreOffice; `undefined` where it is not installed. */
export async function officeProgram(environment: Environment): Promise<string | undefined> {
  const names = platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
  const folders = (environment["PATH"] ?? environment["Path"] ?? "").split(delimiter);
  const places = folders
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name)));
  for (const path of [...places, ...KNOWN_PLACES]) {
    if (await pathExists(path)) return path;
  }
  return undefined;
}
