import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StayingOffice } from "../../src/app/office/staying.js";
import { programPath } from "./programs.js";

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

/**
 * LibreOffice with a profile of its own in a temporary folder: nothing on the machine is read or changed, and other
 * instances may run. It starts with the first conversion and stays. Conversions must not run at the same time. Call `close` when done.
 */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), "pipia-office-"));
  private readonly office: StayingOffice;
  private count = 0;

  constructor({ fontconfig }: LibreOfficeOptions = {}) {
    const environment =
      fontconfig === undefined ? process.env : { ...process.env, FONTCONFIG_FILE: fontconfig };
    this.office = new StayingOffice({
      program: programPath("soffice") ?? "soffice",
      folder: join(this.folder, "office"),
      environment,
    });
  }

  /** Converts a document; `extension` says what it is, without the dot. Fails when LibreOffice makes nothing. */
  async convert(document: Uint8Array, extension: string, target: keyof typeof TARGETS): Promise<Uint8Array> {
    this.count += 1;
    const folder = join(this.folder, String(this.count));
    mkdirSync(folder);
    const source = join(folder, `source.${extension}`);
    writeFileSync(source, document);
    await this.office.convert(source, TARGETS[target]);
    try {
      return new Uint8Array(readFileSync(join(folder, `source.${target}`)));
    } catch (cause) {
      throw new Error(`LibreOffice made no ${target}`, { cause });
    }
  }

  async close(): Promise<void> {
    await this.office.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
