import type { DocumentTree } from "../../src/document/node.js";

/** A program that makes the report. */
export interface Competitor {
  readonly name: string;
  readonly format: "docx" | "pdf";
  /** Loads the program: imports, fonts, template. Not part of a warm time, but of a cold one. */
  load(): Promise<Maker>;
}

/** A loaded program. */
export interface Maker {
  /**
   * The tree as the program wants to be given it (its data, its definition): never measured, because whoever uses
   * the program has the data in that form. Only data, so that another process can be given it.
   */
  input(tree: DocumentTree): Promise<unknown>;
  /** From that input to the bytes of the file: what is measured. */
  make(input: unknown): Promise<Uint8Array>;
  /** Forgets what it remembers of the last document, where the program has a way to. Not measured. */
  forget?(): void;
}
