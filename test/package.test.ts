import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLES } from "../src/app/scaffold.js";
import { readOwnFile } from "../src/foundation/data.js";
import { EXAMPLE_NAMES } from "./app/example.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bytes of the tarball and of what it unpacks to; most of it is fonts. */
const MAXIMUM_PACKED = 17_000_000;
const MAXIMUM_UNPACKED = 34_000_000;

/** What `npm pack --json` says of a tarball. */
interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

function pack(folder: string): Packed {
  // Through the shell, since npm is not a program but a script of its own kind on each platform.
  const command = `npm pack --json --ignore-scripts --pack-destination "${folder}"`;
  const printed = execFileSync(command, {
    cwd: root,
    encoding: "utf8",
    shell: true,
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "ignore"],
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const [packed] = JSON.parse(printed) as readonly Packed[];
  if (packed === undefined) throw new Error(printed);
  return packed;
}

/** Unpacks a tarball as an installation does, with its dependencies from here instead of from a registry. */
function install(tarball: string, project: string): void {
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "pipia"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", join(modules, "pipia"), "--strip-components=1"]);
  for (const path of productionPackages()) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    symlinkSync(join(root, path), join(project, path), "junction");
  }
}

/** Folders of all packages that an installation without development tools has; those within others come with them. */
function productionPackages(): readonly string[] {
  const { packages } = readOwnFile<{
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  }>("package-lock.json", JSON.parse);
  return Object.entries(packages).flatMap(([path, { dev = false }]) =>
    !dev && path.lastIndexOf("node_modules/") === 0 && existsSync(join(root, path)) ? [path] : [],
  );
}

describe("the packed tarball", () => {
  const folder = mkdtempSync(join(tmpdir(), "pipia-package-"));
  const project = join(folder, "project");
  let packed: Packed;
  let paths: readonly string[] = [];
  beforeAll(() => {
    packed = pack(folder);
    paths = packed.files.map(({ path }) => path);
    install(join(folder, packed.filename), project);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function pipia(...words: readonly string[]): string {
    const main = join(project, "node_modules", "pipia", "dist", "src", "cli", "main.js");
    const environment = { ...process.env, LANG: "C", LC_ALL: "C" };
    return execFileSync(process.execPath, [main, ...words], {
      cwd: project,
      encoding: "utf8",
      env: environment,
      stdio: ["ignore", "pipe", "ignore"],
    });
  }

  it("holds what the program reads", () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        "package.json",
        "README.md",
        "README.zh.md",
        "LICENSE",
        "CHANGELOG.md",
        "templates/theme.yaml",
        "templates/pipia/zh.hbs",
        ...EXAMPLE_NAMES.map((name) => `${EXAMPLES[name]}/filing.yaml`),
        "templates/fonts/song.ttf",
        "templates/fonts/fonts.json",
        "templates/fonts/licences/tinos.txt",
        "schemas/filing.schema.json",
        "schemas/parts/answer.schema.json",
        "schemas/requirements.csv",
        "generated/fields.json",
        "generated/filing.bundle.schema.json",
        "generated/requirements.json",
        "dist/src/cli/main.js",
        "dist/src/index.js",
        "dist/src/index.d.ts",
        "dist/generated/types.d.ts",
      ]),
    );
  });

  it("holds nothing else", () => {
    const known =
      /^(?:dist\/(?:src|generated)\/.+\.(?:js|d\.ts|js\.map)|schemas\/.+\.(?:json|csv|md)|generated\/[^/]+\.json|templates\/.+\.(?:hbs|yaml|md|png|pdf|docx|ttf|txt|json)|[^/]+)$/u;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
    expect(paths.filter((path) => /(?:^|\/)(?:test|node_modules|build)\/|^src\//u.test(path))).toEqual([]);
    expect(paths.filter((path) => !path.includes("/")).toSorted()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "README.zh.md",
      "package.json",
    ]);
  });

  it("stays small", () => {
    expect(packed.size).toBeLessThan(MAXIMUM_PACKED);
    expect(packed.unpackedSize).toBeLessThan(MAXIMUM_UNPACKED);
  });

  it("names a command that is there and may be started", () => {
    const manifest: unknown = JSON.parse(
      readFileSync(join(project, "node_modules", "pipia", "package.json"), "utf8"),
    );
    expect(manifest).toMatchObject({ bin: { pipia: "dist/src/cli/main.js" } });
    const main = readFileSync(
      join(project, "node_modules", "pipia", "dist", "src", "cli", "main.js"),
      "utf8",
    );
    expect(main.startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  it.each(EXAMPLE_NAMES)("runs from another folder: help, example %s, validation, documents", (name) => {
    expect(pipia("--help")).toContain("  render ");
    const filing = join(name, "filing.yaml");
    expect(pipia("init", name, "--example", name).trim()).toBe(filing);
    expect(pipia("validate", filing)).toBe("");
    const made = pipia("render", filing, "--to", "text,docx,html,pdf", "--out", join("papers", name));
    const files = made.trim().split("\n");
    expect(files).toHaveLength(4);
    for (const file of files) expect(readFileSync(join(project, file)).length).toBeGreaterThan(50_000);
  });

  it("is a library, with no more than its dependencies", () => {
    const script = `import("pipia").then((library) => console.log(Object.keys(library).sort().join()))`;
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: project,
      encoding: "utf8",
    });
    expect(printed.trim()).toBe("check,readBody,readFiling,render,validate");
  });
});
