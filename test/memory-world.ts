import { basename, dirname, join, normalize } from "node:path";
import type { PendingFile, WordConversion, World } from "../src/app/world.js";

/** A disk in memory. `failAt` makes the n-th call (from 1) fail, for tests of what is left behind. */
export class MemoryWorld implements World {
  readonly files = new Map<string, Uint8Array>();
  standardInput: Uint8Array = new Uint8Array();
  day = "2026-11-23";
  failAt = 0;
  calls = 0;

  put(path: string, content: string | Uint8Array): void {
    this.files.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }

  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }

  async readFile(path: string, limit: number): Promise<Uint8Array> {
    this.count();
    const bytes = this.files.get(path);
    if (bytes === undefined) throw failure("ENOENT", path);
    return this.limited(bytes, limit, path);
  }

  async readStandardInput(limit: number): Promise<Uint8Array> {
    this.count();
    return this.limited(this.standardInput, limit, "-");
  }

  async *inputChunks(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(this.standardInput);
  }

  async writeFiles(files: readonly PendingFile[], force: boolean): Promise<void> {
    this.count();
    const folders = new Set([...this.files.keys()].map((path) => dirname(path)));
    for (const [index, { path, replaces = force }] of files.entries()) {
      if (files.findIndex((other) => other.path === path) < index) throw failure("EINVAL", path);
      if (folders.has(path)) throw failure("EISDIR", path);
      if (!replaces && this.files.has(path)) throw failure("EEXIST", path);
      if (this.files.has(dirname(path))) throw failure("ENOTDIR", path);
    }
    for (const { path, bytes } of files) this.files.set(path, bytes);
    return Promise.resolve();
  }

  async isSameFile(one: string, other: string): Promise<boolean> {
    return Promise.resolve(this.files.has(normalize(one)) && normalize(one) === normalize(other));
  }

  /** What LibreOffice makes of the next Word document; it is not installed unless given. */
  conversion: WordConversion = { type: "missing" };

  async wordToPdf(): Promise<WordConversion> {
    this.count();
    return Promise.resolve(this.conversion);
  }

  readonly self = { process: 1, machine: "memory" };

  isRunning(process: number): boolean {
    return process === this.self.process;
  }

  readonly links = new Set<string>();
  configFolder: string | undefined = join("/", "config");

  async isLink(path: string): Promise<boolean> {
    return Promise.resolve(this.links.has(normalize(path)));
  }

  readonly fontFolders: readonly string[] = [join("/", "fonts")];

  async listFiles(folder: string): Promise<readonly string[]> {
    const own = [...this.files.keys()].filter((path) => dirname(path) === folder);
    return Promise.resolve(own.map((path) => basename(path)).sort());
  }

  async listTree(folder: string): Promise<readonly string[]> {
    const prefix = `${normalize(folder)}/`;
    const own = [...this.files.keys()].filter((path) => normalize(path).startsWith(prefix));
    return Promise.resolve(own.map((path) => normalize(path).slice(prefix.length)).sort());
  }

  async removeFiles(paths: readonly string[]): Promise<void> {
    this.count();
    for (const path of paths) this.files.delete(path);
    return Promise.resolve();
  }

  today(): string {
    return this.day;
  }

  private count(): void {
    this.calls += 1;
    if (this.calls === this.failAt) throw failure("EIO", "disk");
  }

  private async limited(bytes: Uint8Array, limit: number, path: string): Promise<Uint8Array> {
    if (bytes.length > limit) throw failure("EFBIG", path);
    return Promise.resolve(bytes);
  }
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(code), { code, path });
}
