import { resolve } from "node:path";
import { decodeText } from "../../foundation/encoding.js";
import type { PendingFile, World } from "../world.js";

/** What tells that a file or folder is still as it was: equal while it is. */
export type StampOf = (path: string) => Promise<string>;

/**
 * A world that writes down what is read through it. So what a document is made of is known without a list of what could matter: the
 * filing, a file beside it, pictures, a pack with those it stands on, a configuration, and what was looked for and is not there.
 */
export class ReadRecord implements World {
  readonly fontFolders: readonly string[];
  readonly configFolder: string | undefined;
  readonly self: World["self"];
  private readonly world: World;
  private readonly stampOf: StampOf;
  /** Stamps by what they are of, taken before it was read: what is saved while it is read counts as changed. */
  private stamps = new Map<string, { readonly now: () => Promise<string>; readonly was: string }>();
  private bytes = new Map<string, Uint8Array>();

  constructor(world: World, stampOf: StampOf) {
    this.world = world;
    this.stampOf = stampOf;
    this.fontFolders = world.fontFolders;
    this.configFolder = world.configFolder;
    this.self = world.self;
  }

  async readFile(path: string, limit: number): Promise<Uint8Array> {
    await this.note(`file ${resolve(path)}`, async () => this.stampOf(path));
    const bytes = await this.world.readFile(path, limit);
    this.bytes.set(resolve(path), bytes);
    return bytes;
  }

  async listFiles(folder: string): Promise<readonly string[]> {
    await this.note(`folder ${resolve(folder)}`, async () => namesIn(this.world.listFiles(folder)));
    return this.world.listFiles(folder);
  }

  async listTree(folder: string): Promise<readonly string[]> {
    await this.note(`tree ${resolve(folder)}`, async () => namesIn(this.world.listTree(folder)));
    return this.world.listTree(folder);
  }

  async isLink(path: string): Promise<boolean> {
    return this.world.isLink(path);
  }

  async isSameFile(one: string, other: string): Promise<boolean> {
    return this.world.isSameFile(one, other);
  }

  async readStandardInput(limit: number): Promise<Uint8Array> {
    return this.world.readStandardInput(limit);
  }

  inputChunks(signal?: AbortSignal): AsyncIterable<Uint8Array> {
    return this.world.inputChunks(signal);
  }

  isRunning(process: number): boolean {
    return this.world.isRunning(process);
  }

  async writeFiles(files: readonly PendingFile[], force: boolean): Promise<void> {
    return this.world.writeFiles(files, force);
  }

  async removeFiles(paths: readonly string[]): Promise<void> {
    return this.world.removeFiles(paths);
  }

  async wordToPdf(document: Uint8Array): ReturnType<World["wordToPdf"]> {
    return this.world.wordToPdf(document);
  }

  today(): string {
    return this.world.today();
  }

  /** Whether anything that was read, or looked for in vain, is not as it was. */
  async hasChanged(): Promise<boolean> {
    for (const { now, was } of this.stamps.values()) {
      if ((await now()) !== was) return true;
    }
    return false;
  }

  /** How everything is at this moment, in one text: equal while nothing changes. */
  async state(): Promise<string> {
    const stamps: string[] = [];
    for (const { now } of this.stamps.values()) stamps.push(await now());
    return stamps.join("\n");
  }

  /** Forgets everything: what is read from now on counts. */
  forget(): void {
    this.stamps = new Map();
    this.bytes = new Map();
  }

  /**
   * Gives the texts of files as they were read since everything was forgotten, by the name messages give them, also when they have changed
   * since; nothing for what is no text or was not read.
   */
  texts(): (file: string) => string | undefined {
    const { bytes: read } = this;
    return (file) => {
      const bytes = read.get(resolve(file));
      if (bytes === undefined) return undefined;
      const decoded = decodeText(bytes);
      return decoded.type === "text" ? decoded.text : undefined;
    };
  }

  private async note(key: string, now: () => Promise<string>): Promise<void> {
    if (!this.stamps.has(key)) this.stamps.set(key, { now, was: await now() });
  }
}

/** What stands in a folder, in one text; a folder that cannot be read is one state as well. */
async function namesIn(listing: Promise<readonly string[]>): Promise<string> {
  try {
    return (await listing).join("\n");
  } catch {
    return "unreadable";
  }
}
