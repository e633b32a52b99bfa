import type { ChildProcess } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathExists } from "../path-exists.js";
import { endOf, OfficeHome, stopOffice } from "./child.js";
import type { Environment } from "./program.js";

/** LibreOffice ends with its last document, so it is given one that nobody closes. */
const HELD = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text/></office:body></office:document>
`;

/** How long LibreOffice may take to start, in milliseconds: some seconds, and more on a machine with other work. */
const LONGEST_START = 60_000;

/** Where and with what a LibreOffice runs. */
export interface OfficePlace {
  readonly program: string;
  /** Nobody else's. Whoever made it removes it after `close`. */
  readonly folder: string;
  readonly environment: Environment;
  /** Told the process of each that is started, which leads a group, and the address of its profile. */
  readonly onStart?: (pid: number, profile: string) => void;
}

/**
 * LibreOffice that stays between conversions: a start takes thirty times as long as the conversion of a letter. Conversions must not run at the same
 * time.
 */
export class StayingOffice {
  private readonly place: OfficePlace;
  private readonly home: OfficeHome;
  private holder: ChildProcess | undefined;
  private client: ChildProcess | undefined;
  private isClosed = false;

  constructor(place: OfficePlace) {
    this.place = place;
    this.home = new OfficeHome(place.folder, place.environment);
  }

  /**
   * Converts a file into another beside it, with the same name and the ending of the target, unless LibreOffice cannot: what it made is to be looked for.
   *
   * @param target as LibreOffice takes it after `--convert-to`.
   * @throws Error when LibreOffice does not start, or was stopped.
   */
  async convert(source: string, target: string): Promise<void> {
    await this.start();
    // This call hands the work to the one that stays, and ends when it is done.
    this.client = this.started(["--convert-to", target, "--outdir", dirname(source), source]);
    try {
      await endOf(this.client);
    } finally {
      this.client = undefined;
    }
  }

  /** Stops it, in the middle of a start or of a conversion too, and waits until it is gone. */
  async close(): Promise<void> {
    this.isClosed = true;
    const children = [this.client, this.holder].filter((child) => child !== undefined);
    for (const child of children) stopOffice(child);
    await Promise.allSettled(children.map(async (child) => endOf(child)));
    await this.home.clear();
  }

  /** Nothing comes between the look whether it was closed and the start: who closes it finds what was started. */
  private started(options: readonly string[]): ChildProcess {
    if (this.isClosed) throw new Error("LibreOffice was stopped");
    const child = this.home.start(this.place.program, options);
    if (child.pid !== undefined) this.place.onStart?.(child.pid, this.home.profile);
    return child;
  }

  private async start(): Promise<void> {
    if (this.holder !== undefined) return;
    await this.home.prepare();
    const held = join(this.place.folder, "held.fodt");
    const lock = join(this.place.folder, ".~lock.held.fodt#");
    await writeFile(held, HELD);
    // One that was stopped leaves it.
    await rm(lock, { force: true });
    const holder = this.started(["--norestore", held]);
    this.holder = holder;
    const ended = (): void => {
      this.holder = undefined;
      // What it had started may go on without it.
      stopOffice(holder);
    };
    holder.on("error", ended);
    holder.on("exit", ended);
    const end = performance.now() + LONGEST_START;
    while (!(await pathExists(lock))) {
      if (this.isGone()) throw new Error("LibreOffice did not start");
      if (performance.now() > end) {
        stopOffice(holder);
        throw new Error("LibreOffice takes too long to start");
      }
      await delay(50);
    }
  }

  /** Whether the one that stays has ended, of itself or stopped. */
  private isGone(): boolean {
    return this.holder === undefined;
  }
}
