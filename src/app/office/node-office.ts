import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { platform } from "node:process";
import { pathToFileURL } from "node:url";
import { pathExists } from "../path-exists.js";
import type { WordConversion } from "../world.js";
import { endOf, startOffice } from "./child.js";
import { writeOfficeFonts } from "./fonts.js";
import { KeptOffice } from "./kept.js";
import { officeProgram, type Environment } from "./program.js";

/** The longest a conversion may take, in milliseconds; a report of 300 pages takes some ten seconds on a slow machine. */
const LONGEST = 120_000;

/** Failures in a row after which no LibreOffice is kept any more: each document is then tried by one of its own at once. */
const PATIENCE = 3;

/** How LibreOffice is used. */
export interface OfficeOptions {
  /** Milliseconds after which a conversion is stopped. */
  readonly longest?: number;
  /** Whether one stays for the second document and those after it. Only on Linux unless given: how two of them work together was tried nowhere else. */
  readonly stays?: boolean;
  /** Milliseconds that it stays without work. */
  readonly idle?: number;
}

/**
 * Makes PDF of Word documents with LibreOffice, each in a temporary folder that is removed afterwards and with a profile that is not the user's, so that their
 * LibreOffice may run beside it. Nothing it prints is passed on: it could name what is in the document.
 */
export class NodeOffice {
  private readonly environment: Environment;
  private readonly longest: number;
  private readonly stays: boolean;
  private readonly idle: number | undefined;
  private kept: KeptOffice | undefined;
  private conversions = 0;
  private failures = 0;

  constructor(environment: Environment, options: OfficeOptions = {}) {
    this.environment = environment;
    this.longest = options.longest ?? LONGEST;
    this.stays = options.stays ?? platform === "linux";
    this.idle = options.idle;
  }

  async toPdf(document: Uint8Array): Promise<WordConversion> {
    const program = await officeProgram(this.environment);
    if (program === undefined) return { type: "missing" };
    const folder = await mkdtemp(join(tmpdir(), "pipia-word-"));
    try {
      const source = join(folder, "document.docx");
      await writeFile(source, document);
      const end = await this.convert(program, folder, source);
      if (end === "timeout") return { type: "failed", reason: "timeout" };
      return { type: "pdf", bytes: await readFile(pdfIn(folder)) };
    } catch {
      return { type: "failed", reason: "error" };
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  /** The first document has a LibreOffice of its own, for often it is the only one. */
  private async convert(program: string, folder: string, source: string): Promise<"done" | "timeout"> {
    this.conversions += 1;
    if (this.stays && this.conversions > 1 && this.failures < PATIENCE) {
      this.kept ??= new KeptOffice(program, this.environment, this.idle);
      const end = await this.kept.convert(source, this.longest).catch(() => "failed" as const);
      if (end === "timeout") return end;
      if (end === "done" && (await pathExists(pdfIn(folder)))) {
        this.failures = 0;
        return "done";
      }
      this.failures += 1;
    }
    return this.convertAlone(program, folder, source);
  }

  private async convertAlone(program: string, folder: string, source: string): Promise<"done" | "timeout"> {
    const profile = pathToFileURL(join(folder, "profile")).href;
    const options = [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--convert-to", "pdf"];
    const child = startOffice(program, [...options, "--outdir", folder, source], {
      ...this.environment,
      ...(await fontsWithin(folder, this.environment)),
    });
    return endOf(child, this.longest);
  }
}

function pdfIn(folder: string): string {
  return join(folder, "document.pdf");
}

/** Windows and macOS bring Chinese fonts along, and do not ask fontconfig for them. */
async function fontsWithin(folder: string, environment: Environment): Promise<Environment> {
  if (platform === "win32" || platform === "darwin") return {};
  return { FONTCONFIG_FILE: await writeOfficeFonts(folder, environment["FONTCONFIG_FILE"]) };
}
