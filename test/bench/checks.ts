import { readFileSync } from "node:fs";
import { validateFiling } from "../../generated/validators.js";
import { checkSource } from "../../src/app/check.js";
import { EXAMPLES } from "../../src/app/scaffold.js";
import { keysOf } from "../../src/foundation/data.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { readSource } from "../../src/input/read.js";
import type { SourceDocument } from "../../src/input/source-document.js";
import { AS_OF } from "./hotel.js";

/** What checking costs beside the bare validator: milliseconds a filing, in turn. */
export interface Checks {
  readonly filings: number;
  readonly ajvMilliseconds: readonly number[];
  readonly checkMilliseconds: readonly number[];
}

/**
 * Checks filings one after the other, each read anew so that nothing is remembered from one to the next: those of the
 * examples in turn, every fifth with a planted fault. Reading is not counted.
 */
export function measureChecks(filings: number): Checks {
  const texts = keysOf(EXAMPLES).map((name) =>
    JSON.stringify(
      read(readFileSync(packagePath(`${EXAMPLES[name]}/filing.yaml`), "utf8"), "filing.yaml").value,
    ),
  );
  const ajvMilliseconds: number[] = [];
  const checkMilliseconds: number[] = [];
  const warmUp = Math.ceil(filings / 10);
  for (let index = -warmUp; index < filings; index += 1) {
    const text = texts[Math.abs(index) % texts.length] ?? "";
    const source = read(index % 5 === 0 ? faulty(text) : text, "filing.json");
    const ajv = timed(() => validateFiling(source.value));
    const check = timed(() => checkSource(source, "filing", AS_OF));
    if (index < 0) continue;
    ajvMilliseconds.push(ajv);
    checkMilliseconds.push(check);
  }
  return { filings, ajvMilliseconds, checkMilliseconds };
}

/** A filing whose counts reach the cap, so that findings are made and placed. */
function faulty(text: string): string {
  return text.replace(/"sensitivePersons":\d+,"exempt"/u, '"sensitivePersons":10000,"exempt"');
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function read(text: string, file: string): SourceDocument {
  const { value } = readSource(text, file);
  if (value === undefined) throw new Error("a filing of the benchmark cannot be read");
  return value;
}
