import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { isRecord } from "../../../src/foundation/data.js";
import type { FilingSource } from "../../../src/app/filing-source.js";
import type { ExampleName } from "../../../src/app/scaffold.js";
import type { DocumentKind } from "../../../src/kinds/kind.js";
import { EXAMPLE_NAMES, exampleSource, sourceOf } from "../../app/example.js";

/** A filing to whose packet a kind of document belongs: an example, or one that has come further. */
export interface SuitableFiling {
  readonly name: ExampleName;
  readonly source: FilingSource;
}

/**
 * The examples to which a kind of document belongs. Neither of them is a renewal or a change of a certificate, so what
 * happened since stands in `<kind>.yaml` beside this file and is put over both.
 */
export function filingsFor({ id, appliesWhen }: DocumentKind): readonly SuitableFiling[] {
  const later = new URL(`${id}.yaml`, import.meta.url);
  const since: unknown = existsSync(later) ? parse(readFileSync(later, "utf8")) : {};
  return EXAMPLE_NAMES.flatMap((name) => {
    const example = exampleSource(name);
    // The certificate of any example is its processor's.
    const held = { certificate: { holderName: example.filing.processor?.name } };
    const source = existsSync(later)
      ? sourceOf(JSON.stringify(over(over(example.filing, since), held)), `${name}.json`)
      : example;
    return appliesWhen === undefined || appliesWhen.holds(source.filing) === true ? [{ name, source }] : [];
  });
}

/** `later` put over `earlier`: members of records are put together, everything else is replaced. */
function over(earlier: unknown, later: unknown): unknown {
  if (!isRecord(earlier) || !isRecord(later)) return later;
  const merged: Record<string, unknown> = { ...earlier };
  for (const [key, value] of Object.entries(later)) merged[key] = over(earlier[key], value);
  return merged;
}
