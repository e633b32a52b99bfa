import { execFile, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { programPath } from "./programs.js";

const execute = promisify(execFile);

/** What LibreOffice turns a document into: ending and, where the ending says too little, its export filter. */
const TARGETS = {
  pdf: "pdf",
  txt: "txt:Text (encoded):UTF8",
  fodt: "fodt",
  fods: "fods",
  docx: "docx:MS Word 2007 XML",
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  xls: "xls:MS Excel 97",
  ods: "ods",
  csv: "csv:Text - txt - csv (StarCalc):44,34,76,1",
} as const;

export interface LibreOfficeOptions {
  /** A `fonts.conf` to use in place of the machine's, so that renders do not depend on installed fonts. */
  readonly fontconfig?: string;
}

const OFFICE = programPath("soffice") ?? "soffice";

/** LibreOffice ends with its last document, so it is given one that nobody closes. */
const HELD = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text/></office:body></office:document>
`;

/** How long LibreOffice may take to start, in milliseconds: some seconds, and more on a machine with other work. */
const LONGEST_START = 120_000;

/**
 * LibreOffice with a profile of its own in a temporary folder: nothing on the machine is read or changed, and other
 * instances may run. It starts with the first conversion and stays, for a start takes ten times as long as the conversion of a report.
 * Conversions must not run at the same time. Call `close` when done.
 */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), "pipia-office-"));
  private readonly fontconfig: string | undefined;
  private count = 0;
  private program: ChildProcess | undefined;
  private said = "";

  constructor(options: LibreOfficeOptions = {}) {
    this.fontconfig = options.fontconfig;
  }

  /** Converts a document; `extension` says what it is, without the dot. Fails with what LibreOffice printed. */
  async convert(document: Uint8Array, extension: string, target: keyof typeof TARGETS): Promise<Uint8Array> {
    await this.start();
    this.count += 1;
    const folder = join(this.folder, String(this.count));
    mkdirSync(folder);
    const source = join(folder, `source.${extension}`);
    writeFileSync(source, document);
    // This call hands the work to the one that runs, and ends when it is done.
    const options = ["--headless", "--convert-to", TARGETS[target], "--outdir", folder, source];
    await execute(OFFICE, [this.profile(), ...options], { env: this.environment() });
    try {
      return new Uint8Array(readFileSync(join(folder, `source.${target}`)));
    } catch (cause) {
      throw new Error(`LibreOffice made no ${target}: ${this.said}`, { cause });
    }
  }

  close(): void {
    this.program?.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Starts the instance that stays, and waits until it holds its document. */
  private async start(): Promise<void> {
    if (this.program !== undefined) return;
    const held = join(this.folder, "held.fodt");
    writeFileSync(held, HELD);
    const program = spawn(OFFICE, [this.profile(), "--headless", "--norestore", held], {
      env: this.environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.program = program;
    for (const stream of [program.stdout, program.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        this.said += chunk.toString();
      });
    }
    const lock = join(this.folder, ".~lock.held.fodt#");
    const end = performance.now() + LONGEST_START;
    while (!existsSync(lock)) {
      if (program.exitCode !== null || performance.now() > end) {
        throw new Error(`LibreOffice did not start: ${this.said}`);
      }
      await delay(50);
    }
  }

  private profile(): string {
    return `-env:UserInstallation=${pathToFileURL(join(this.folder, "profile")).href}`;
  }

  private environment(): NodeJS.ProcessEnv {
    return this.fontconfig === undefined ? process.env : { ...process.env, FONTCONFIG_FILE: this.fontconfig };
  }
}
