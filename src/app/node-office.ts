import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { kill, platform } from "node:process";
import { pathToFileURL } from "node:url";
import { writeOfficeFonts } from "./office-fonts.js";
import { pathExists } from "./path-exists.js";
import type { WordConversion } from "./world.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** The longest a conversion may take, in milliseconds; a report of 300 pages takes some ten seconds on a slow machine. */
const LONGEST = 120_000;

/** Where LibreOffice stands on systems that do not put it on the search path. */
const KNOWN_PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  "/opt/libreoffice/program/soffice",
] as const;

/**
 * Makes a PDF of a Word document with LibreOffice, in a temporary folder with a profile of its own that is removed afterwards, so that the
 * user's LibreOffice may run beside it. Nothing it prints is passed on: it could name what is in the document.
 *
 * @param longest milliseconds after which it is stopped.
 */
export async function wordToPdf(
  document: Uint8Array,
  environment: Environment,
  longest = LONGEST,
): Promise<WordConversion> {
  const program = await officeProgram(environment);
  if (program === undefined) return { type: "missing" };
  const folder = await mkdtemp(join(tmpdir(), "pipia-word-"));
  try {
    const source = join(folder, "document.docx");
    await writeFile(source, document);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const options = [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--convert-to", "pdf"];
    const end = await run(program, [...options, "--outdir", folder, source], {
      environment: { ...environment, ...(await fontsWithin(folder, environment)) },
      longest,
    });
    if (end === "timeout") return { type: "failed", reason: "timeout" };
    return { type: "pdf", bytes: await readFile(join(folder, "document.pdf")) };
  } catch {
    return { type: "failed", reason: "error" };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Windows and macOS bring Chinese fonts along, and do not ask fontconfig for them. */
async function fontsWithin(folder: string, environment: Environment): Promise<Environment> {
  if (platform === "win32" || platform === "darwin") return {};
  return { FONTCONFIG_FILE: await writeOfficeFonts(folder, environment["FONTCONFIG_FILE"]) };
}

async function officeProgram(environment: Environment): Promise<string | undefined> {
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

async function run(
  program: string,
  options: readonly string[],
  { environment, longest }: { readonly environment: Environment; readonly longest: number },
): Promise<"done" | "timeout"> {
  return new Promise((resolve, reject) => {
    // A group of its own: the program that is started is not the one that works.
    const child = spawn(program, options, {
      env: environment,
      stdio: "ignore",
      detached: platform !== "win32",
    });
    const timer = setTimeout(() => {
      stop(child.pid);
      resolve("timeout");
    }, longest);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("exit", () => {
      clearTimeout(timer);
      resolve("done");
    });
  });
}

function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    kill(platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended by itself in this moment.
  }
}
