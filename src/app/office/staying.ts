import type { ChildProcess } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { pathExists } from "../path-exists.js";
import { endOf, startOffice, stopOffice } from "./child.js";
import type { Environment } from "./program.js";

/** LibreOffice ends with its last document, so it is given one that nobody closes. */
const HELD = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text/></office:body></office:document>
`;

/** How long LibreOffice may take to start, in milliseconds: some seconds, and more on a machine with other work. */
const LONGEST_START = 120_000;

/**
 * LibreOffice with a profile of its own in a folder, which stays between conversions: a start takes thirty times as long as the conversion of a letter.
 * Nothing else on the machine is read or changed, and other instances may run. Conversions must not run at the same time.
 */
export class StayingOffice {
  private readonly program: string;
  private readonly folder: string;
  private readonly environment: Environment;
  private holder: ChildProcess | undefined;
  private client: ChildProcess | undefined;

  /** @param folder is there, empty, and nobody else's. Whoever made it removes it after {@link close}. */
  constructor(program: string, folder: string, environment: Environment) {
    this.program = program;
    this.folder = folder;
    this.environment = environment;
  }

  /**
   * Converts a file into another beside it, with the same name and the ending of the target, unless LibreOffice cannot: what it made is to be looked for.
   *
   * @param target as LibreOffice takes it after `--convert-to`.
   * @param longest milliseconds, apart from the start.
   * @throws Error when LibreOffice does not start.
   */
  async convert(source: string, target: string, longest: number): Promise<"done" | "timeout"> {
    await this.start();
    // This call hands the work to the one that stays, and ends when it is done.
    const client = startOffice(
      this.program,
      [this.profile(), "--headless", "--convert-to", target, "--outdir", dirname(source), source],
      this.environment,
    );
    this.client = client;
    return endOf(client, longest);
  }

  /** Stops it, in the middle of a conversion too. */
  close(): void {
    for (const child of [this.client, this.holder]) {
      if (child !== undefined) stopOffice(child);
    }
  }

  private async start(): Promise<void> {
    if (this.holder !== undefined) return;
    await mkdir(this.folder, { recursive: true });
    const held = join(this.folder, "held.fodt");
    const lock = join(this.folder, ".~lock.held.fodt#");
    await writeFile(held, HELD);
    // One that was stopped leaves it.
    await rm(lock, { force: true });
    const options = [this.profile(), "--headless", "--norestore", held];
    const holder = startOffice(this.program, options, this.environment);
    this.holder = holder;
    const ended = (): void => {
      this.holder = undefined;
    };
    holder.on("error", ended);
    holder.on("exit", ended);
    const end = performance.now() + LONGEST_START;
    while (!(await pathExists(lock))) {
      if (this.isGone()) throw new Error("LibreOffice did not start");
      if (performance.now() > end) {
        this.close();
        throw new Error("LibreOffice takes too long to start");
      }
      await delay(50);
    }
  }

  /** Whether the one that stays has ended, of itself or stopped. */
  private isGone(): boolean {
    return this.holder === undefined;
  }

  private profile(): string {
    return `-env:UserInstallation=${pathToFileURL(join(this.folder, "profile")).href}`;
  }
}
