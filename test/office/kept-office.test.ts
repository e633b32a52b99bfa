import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { eventually } from "../eventually.js";
import { NodeOffice } from "../../src/app/office/node-office.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { inspectPdf } from "../../src/writers/pdf/inspect.js";
import { settledPdf } from "../../src/writers/pdf/settle.js";
import { havePrograms } from "./programs.js";

const folder = mkdtempSync(join(tmpdir(), "pipia-kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

const template = (name: string): string => packagePath(`templates/packs/word/${name}.docx`);
const MODULE = packagePath("dist/src/app/office/node-office.js");
/** How a program of a test begins that is given the module and a document. */
const OFFICE = `import { readFileSync } from "node:fs";
const { NodeOffice } = await import(process.argv[2]);
const office = new NodeOffice(process.env);
`;
const REPORT = template("report");

/** What runs with these words among its parameters. */
function running(words: string): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, "utf8").includes(words);
      } catch {
        return false;
      }
    });
}

describe.skipIf(process.platform !== "linux" || !havePrograms("soffice"))("a LibreOffice that stays", () => {
  it("makes the same PDF as one that is started for it, whatever it made before", async () => {
    const [alone, kept] = [new NodeOffice(process.env, { stays: false }), new NodeOffice(process.env)];
    const made = async (office: NodeOffice, name: string): Promise<string> => {
      const conversion = await office.toPdf(readFileSync(template(name)));
      const read = await inspectPdf("bytes" in conversion ? conversion.bytes : new Uint8Array());
      if (read.type !== "pages") throw new Error(read.type);
      return Buffer.from(await settledPdf(read.document, "2026-11-30")).toString("latin1");
    };
    const expected = new Map<string, string>();
    for (const name of ["report", "form"]) expected.set(name, await made(alone, name));
    for (const name of ["letter", "report", "form", "report", "form"]) {
      const pdf = await made(kept, name);
      expect(pdf).toMatch(/^%PDF-/u);
      if (name !== "letter") expect(pdf === expected.get(name)).toBe(true);
    }
  });

  it("ends, and leaves no folder, when the process that began it is killed", async () => {
    const temporary = mkdtempSync(join(folder, "tmp-"));
    const program = join(folder, "killed.mjs");
    writeFileSync(
      program,
      `${OFFICE}const document = readFileSync(process.argv[3]);
await office.toPdf(document);
const { type } = await office.toPdf(document);
process.stdout.write(type + "\\n");
setInterval(() => undefined, 1000);
`,
    );
    const child = spawn(process.execPath, [program, MODULE, REPORT], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const said = await new Promise((resolve) => {
      child.stdout.once("data", (data: Buffer) => {
        resolve(data.toString().trim());
      });
    });
    expect(said).toBe("pdf");
    const kept = readdirSync(temporary).find((name) => name.startsWith("pipia-office-")) ?? "";
    expect(running(join(temporary, kept)).length).toBeGreaterThan(1);
    child.kill("SIGKILL");
    await eventually(() => running(join(temporary, kept)).length === 0 && !existsSync(join(temporary, kept)));
  });

  it.each([0, 200, 6_000])(
    "ends with its parent, which ends %i ms after a document was given",
    async (wait) => {
      const temporary = mkdtempSync(join(folder, "tmp-"));
      const program = join(folder, "exits.mjs");
      writeFileSync(
        program,
        `${OFFICE}void office.toPdf(readFileSync(process.argv[3]));
void office.toPdf(readFileSync(process.argv[3]));
setTimeout(() => process.exit(0), Number(process.argv[4]));
`,
      );
      const child = spawn(process.execPath, [program, MODULE, REPORT, String(wait)], {
        env: { ...process.env, TMPDIR: temporary },
        stdio: "ignore",
      });
      expect(await once(child, "exit")).toEqual([0, null]);
      await eventually(() => running(temporary).length === 0 && readdirSync(temporary).length === 0);
      // What begins late would be there by now.
      await delay(2_000);
      expect(running(temporary)).toEqual([]);
    },
  );

  it("is ended by its parent when its keeper is killed, and another comes", async () => {
    const temporary = mkdtempSync(join(folder, "tmp-"));
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = temporary;
    try {
      const office = new NodeOffice(process.env);
      expect((await office.toPdf(readFileSync(REPORT))).type).toBe("pdf");
      const keeper = running("keeper.js").find((pid) => running(temporary).includes(pid));
      process.kill(Number(keeper), "SIGKILL");
      await eventually(() => running(temporary).length === 0 && readdirSync(temporary).length === 0);
      expect((await office.toPdf(readFileSync(REPORT))).type).toBe("pdf");
    } finally {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
    }
  });

  it("lets a process end that has nothing else to do", async () => {
    const program = join(folder, "ends.mjs");
    writeFileSync(
      program,
      `${OFFICE}const document = readFileSync(process.argv[3]);
for (let count = 0; count < 2; count += 1) await office.toPdf(document);
process.stdout.write(String(performance.now()));
`,
    );
    const child = spawn(process.execPath, [program, MODULE, REPORT], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (data: Buffer) => {
      said += data.toString();
    });
    const begun = performance.now();
    const code = await new Promise((resolve) => {
      child.once("exit", resolve);
    });
    expect(code).toBe(0);
    // LibreOffice stays for a minute without work.
    expect(performance.now() - begun - Number(said)).toBeLessThan(30_000);
  });
});
