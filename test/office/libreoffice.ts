import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

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

/**
 * LibreOffice with a profile of its own in a temporary folder: nothing on the machine is read or changed, and other
 * instances may run. Conversions must not run at the same time. Call `close` when done.
 */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), "pipia-office-"));
  private readonly fontconfig: string | undefined;
  private count = 0;

  constructor(options: LibreOfficeOptions = {}) {
    this.fontconfig = options.fontconfig;
  }

  /** Converts a document; `extension` says what it is, without the dot. Fails with what LibreOffice printed. */
  async convert(document: Uint8Array, extension: string, target: keyof typeof TARGETS): Promise<Uint8Array> {
    this.count += 1;
    const folder = join(this.folder, String(this.count));
    mkdirSync(folder);
    const source = join(folder, `source.${extension}`);
    writeFileSync(source, document);
    const profile = pathToFileURL(join(this.folder, "profile")).href;
    const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", TARGETS[target]];
    const { stdout, stderr } = await execute("soffice", [...options, "--outdir", folder, source], {
      env: {
        ...process.env,
        ...(this.fontconfig === undefined ? {} : { FONTCONFIG_FILE: this.fontconfig }),
      },
    });
    try {
      return new Uint8Array(readFileSync(join(folder, `source.${target}`)));
    } catch (cause) {
      throw new Error(`LibreOffice made no ${target}: ${stdout}${stderr}`, { cause });
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
