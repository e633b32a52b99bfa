/** A file beside its target, to be renamed onto it: nothing is ever half written. */
export interface PendingFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Takes the place of a file that stands there, whatever is said of the others: the file that a command changes. */
  readonly replaces?: boolean;
}

/** What came of a conversion by LibreOffice. */
export type WordConversion =
  | { readonly type: "pdf"; readonly bytes: Uint8Array }
  | { readonly type: "missing" }
  | { readonly type: "failed"; readonly reason: "timeout" | "error" };

/**
 * Everything outside the program. Production code gets `node-world.ts`, tests get `memory-world.ts`.
 * Errors of the operations are Node's own (`code: "ENOENT"` …); `app/` words them for people.
 */
export interface World {
  /** Reads at most `limit` bytes; a larger file is an error with code `EFBIG`. */
  readFile(path: string, limit: number): Promise<Uint8Array>;
  /** Standard input, with the same limit. */
  readStandardInput(limit: number): Promise<Uint8Array>;
  /**
   * Standard input as it comes, for what is too much to hold at once.
   *
   * @param signal ends it with an `AbortError`, also while nothing comes.
   */
  inputChunks(signal?: AbortSignal): AsyncIterable<Uint8Array>;
  /**
   * Writes all files aside and renames them: either every file stands or none of the new ones does. Makes missing
   * folders. Unless `force` or the file `replaces`, an existing target is an error with code `EEXIST` before anything is written; a folder in
   * its place is always one with `EISDIR`, a file in the place of a folder one with `ENOTDIR`, and a target that is named twice one with `EINVAL`.
   */
  writeFiles(files: readonly PendingFile[], force: boolean): Promise<void>;
  /** Whether two paths lead to the same file that exists: by another spelling, a link, or the same name in other capitals. */
  isSameFile(one: string, other: string): Promise<boolean>;
  /** Names of the files of a folder, sorted, without those of its subfolders; empty where there is no such folder. */
  listFiles(folder: string): Promise<readonly string[]>;
  /** All files below a folder, as paths from it with forward slashes, sorted; empty where there is no such folder. Links are files. */
  listTree(folder: string): Promise<readonly string[]>;
  /** Whether a path is a symbolic link; not where nothing stands. */
  isLink(path: string): Promise<boolean>;
  /** Removes files; one that is not there is as good as removed. */
  removeFiles(paths: readonly string[]): Promise<void>;
  /** Lets LibreOffice make a PDF of a Word document, where it is installed; nothing of the user's own LibreOffice is read or changed. */
  wordToPdf(document: Uint8Array): Promise<WordConversion>;
  /** Where this system keeps its fonts, in the order in which they are asked. */
  readonly fontFolders: readonly string[];
  /** Where this system keeps the user's configuration; `undefined` where the environment does not say. */
  readonly configFolder: string | undefined;
  /** This process and the machine it runs on, for a lock that others understand. */
  readonly self: { readonly process: number; readonly machine: string };
  /** Whether a process of this machine is running, whoever started it. */
  isRunning(process: number): boolean;
  /** Today as `YYYY-MM-DD` in Asia/Shanghai, where the filing is made. */
  today(): string;
}
