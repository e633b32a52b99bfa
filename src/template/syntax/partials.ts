import type { Findings } from "../findings.js";
import { type ParsedFile, parseFile, type TemplateSource } from "./parse-file.js";

/** The partials a template may call, read when one is first called. Those nobody calls are not read. */
export class Partials {
  private readonly sources: ReadonlyMap<string, TemplateSource>;
  private readonly findings: Findings;
  private readonly parsed = new Map<string, ParsedFile | undefined>();

  constructor(sources: ReadonlyMap<string, TemplateSource>, findings: Findings) {
    this.sources = sources;
    this.findings = findings;
  }

  has(name: string): boolean {
    return this.sources.has(name);
  }

  names(): Iterable<string> {
    return this.sources.keys();
  }

  /** The partial, or `undefined` when there is none or it cannot be read; the latter is reported. */
  get(name: string): ParsedFile | undefined {
    const source = this.sources.get(name);
    if (source === undefined) return undefined;
    if (!this.parsed.has(name)) this.parsed.set(name, parseFile(source, this.findings));
    return this.parsed.get(name);
  }
}
