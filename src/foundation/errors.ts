import type { LocalizedText } from "./locale.js";

/** Exit codes of the command line; `cli/overview.ts` says what each means. */
export const EXIT = {
  ok: 0,
  findings: 1,
  input: 2,
  template: 3,
  batch: 4,
  output: 5,
  machine: 6,
  bug: 70,
  interrupted: 130,
} as const;

/** What the user can repair outside the document: command line, files, machine. Caught once, in `main.ts`. */
export abstract class UserError extends Error {
  abstract readonly code: string;
  abstract readonly exitCode: number;

  readonly text: LocalizedText;
  readonly help: LocalizedText;

  constructor(text: LocalizedText, help: LocalizedText, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
    this.help = help;
  }
}

/** The command line asks for something that does not exist or does not fit together. */
export class UsageError extends UserError {
  override readonly name = "UsageError";
  readonly code = "usage";
  readonly exitCode = EXIT.input;
}

/** A file named by the user cannot be read. */
export class InputFileError extends UserError {
  override readonly name = "InputFileError";
  readonly code = "input-file";
  readonly exitCode = EXIT.input;
}

/** A result cannot be written: exists already, no permission, disk full. */
export class OutputFileError extends UserError {
  override readonly name = "OutputFileError";
  readonly code = "output-file";
  readonly exitCode = EXIT.output;
}

/** A font or program the task needs is not on this machine or may not be used. */
export class MachineError extends UserError {
  override readonly name = "MachineError";
  readonly code = "machine";
  readonly exitCode = EXIT.machine;
}
