import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Ranks of the folders below `src/`: imports point to a lower rank; equal ranks know only themselves. */
const RANKS: Readonly<Record<string, number>> = {
  cli: 8,
  app: 7,
  codegen: 7,
  kinds: 6,
  checks: 5,
  template: 5,
  input: 5,
  writers: 5,
  reporters: 5,
  layout: 4,
  ooxml: 4,
  sheet: 4,
  document: 3,
  law: 3,
  foundation: 2,
  generated: 1,
};

/**
 * `law` reads the numerals of `document`; both are rank 3 and the reverse is forbidden. So are `sheet` and `ooxml`: a
 * workbook is an Office package, and ZIP and escaping are written in one place.
 */
const ALLOWED_SIBLINGS: ReadonlySet<string> = new Set(["law → document", "sheet → ooxml"]);

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Folder of a file below `src/`, or `index` for the public surface, which stands above everything. */
function folderOf(path: string): string {
  const [first = "", second] = path.split("/");
  return first === "src" ? (second?.endsWith(".ts") === true ? "index" : (second ?? "")) : first;
}

function importsOf(path: string, text: string): readonly Import[] {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map((match) => match[1] ?? "");
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith("#generated/")) return [{ from: path, to: "generated/" }];
    if (!specifier.startsWith(".")) return [];
    return [{ from: path, to: join(dirname(path), specifier).replaceAll("\\", "/") }];
  });
}

/** What is wrong with an import, or `undefined`. */
function fault({ from, to }: Import): string | undefined {
  const upper = folderOf(from);
  const lower = folderOf(to);
  if (upper === lower || upper === "index") return undefined;
  const above = RANKS[upper];
  const below = RANKS[lower];
  if (above === undefined || below === undefined) return `${from} → ${to}: folder without a rank`;
  if (above > below || ALLOWED_SIBLINGS.has(`${upper} → ${lower}`)) return undefined;
  return `${from} → ${to}: ${upper} may not import ${lower}`;
}

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join("src", file).replaceAll("\\", "/"));
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), "utf8")));

describe("architecture", () => {
  it("points imports down only", () => {
    expect(imports.length).toBeGreaterThan(150);
    expect(imports.flatMap((one) => fault(one) ?? [])).toEqual([]);
  });

  it("catches a planted upward import, a planted sibling import and a folder nobody ranked", () => {
    const planted = (file: string, specifier: string): readonly (string | undefined)[] =>
      importsOf(file, `import { x } from "${specifier}";`).map((one) => fault(one));
    expect(planted("src/document/planted.ts", "../writers/writer.js")).toEqual([
      "src/document/planted.ts → src/writers/writer.js: document may not import writers",
    ]);
    expect(planted("src/template/planted.ts", "../input/read.js")[0]).toContain(
      "template may not import input",
    );
    expect(planted("src/utils/planted.ts", "../foundation/locale.js")[0]).toContain("without a rank");
    expect(planted("src/foundation/planted.ts", "#generated/types.js")).toEqual([undefined]);
  });

  it("keeps process and console in the files of programs", () => {
    const users = files.filter((file) =>
      /\bprocess\.|\bconsole\./u.test(
        readFileSync(join(root, file), "utf8").replaceAll(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gmu, ""),
      ),
    );
    expect(users.toSorted()).toEqual(["src/app/office/keeper.ts", "src/cli/main.ts", "src/codegen/main.ts"]);
  });

  it("keeps machine paths out of the sources", () => {
    const named = files.filter((file) =>
      readFileSync(join(root, file), "utf8").includes(relative("/", root)),
    );
    expect(named).toEqual([]);
  });
});
