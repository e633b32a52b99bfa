import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { NodeOffice } from "../../../src/app/office/node-office.js";
import { packagePath } from "../../../src/foundation/package-root.js";

const folder = mkdtempSync(join(tmpdir(), "pipia-office-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program in the place of LibreOffice. */
function office(name: string, script: string): { readonly PATH: string } {
  const path = mkdtempSync(join(folder, name));
  const file = join(path, "soffice");
  writeFileSync(file, `#!/bin/sh\nfor last; do :; done\nbeside="$(dirname "$last")"\n${script}\n`);
  chmodSync(file, 0o755);
  return { PATH: `${path}:/usr/bin:/bin` };
}

const HOLDS = 'touch "$beside/.~lock.held.fodt#"; exec sleep 60';

/** One that stays while it holds a document, notes each start in `log`, and makes a "PDF" of its first parameter, which names the profile. */
function staying(name: string, log: string, held = HOLDS): { readonly PATH: string } {
  const script = `case "$last" in
  *held.fodt) echo "held $1" >> "${log}"; echo $$ >> "${log}.pids"; ${held};;
  *) echo "converted $1" >> "${log}"; echo "$1" > "$beside/document.pdf";;
esac`;
  return office(name, script);
}

async function profileOf(made: NodeOffice): Promise<string> {
  const conversion = await made.toPdf(new Uint8Array(3));
  return "bytes" in conversion ? new TextDecoder().decode(conversion.bytes).trim() : conversion.type;
}

const startsIn = (log: string): number =>
  readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("held")).length;

async function eventually(holds: () => boolean): Promise<void> {
  const end = performance.now() + 20_000;
  while (!holds() && performance.now() < end) await delay(50);
  expect(holds()).toBe(true);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === "win32")("LibreOffice as a program", () => {
  it("is given the document and a profile of its own, and its PDF is taken", async () => {
    // The arguments end with --outdir FOLDER SOURCE; the answer repeats the first, which names the profile.
    const script = 'cp "$last" "$beside/document.pdf"; echo "$1" >> "$beside/document.pdf"';
    const made = new NodeOffice(office("good", script));
    const { type, ...rest } = await made.toPdf(new TextEncoder().encode("docx "));
    expect(type).toBe("pdf");
    const text = "bytes" in rest ? new TextDecoder().decode(rest.bytes) : "";
    expect(text).toMatch(/^docx -env:UserInstallation=file:\/\/.*pipia-word-.*\/profile/u);
  });

  it.skipIf(process.platform === "darwin")(
    "finds the bundled fonts behind those that the user's settings name",
    async () => {
      const script = 'cp "$FONTCONFIG_FILE" "$beside/document.pdf"';
      const environment = { ...office("fonts", script), FONTCONFIG_FILE: "/home/a & b/fonts.conf" };
      const text = await profileOf(new NodeOffice(environment));
      expect(text).toContain('<include ignore_missing="yes">/home/a &amp; b/fonts.conf</include>');
      expect(text.indexOf("<include")).toBeLessThan(
        text.indexOf(`<dir>${packagePath("templates/fonts")}</dir>`),
      );
      expect(text).toContain("<family>仿宋_GB2312</family><accept><family>Noto Serif SC</family></accept>");
      const { FONTCONFIG_FILE: _none, ...usual } = environment;
      expect(await profileOf(new NodeOffice(usual))).toContain(">fonts.conf</include>");
    },
  );

  it("fails when it makes nothing, and leaves nothing behind", async () => {
    const told = join(folder, "told");
    const bad = new NodeOffice(office("bad", `printf %s "$last" > "${told}"; exit 1`));
    expect(await bad.toPdf(new Uint8Array(3))).toEqual({ type: "failed", reason: "error" });
    const source = readFileSync(told, "utf8");
    expect(source).toMatch(/document\.docx$/u);
    expect(existsSync(dirname(source))).toBe(false);
  });

  it("is stopped when it takes too long", async () => {
    const begun = performance.now();
    const slow = new NodeOffice(office("slow", "sleep 60"), { longest: 300 });
    expect(await slow.toPdf(new Uint8Array(3))).toEqual({ type: "failed", reason: "timeout" });
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe.skipIf(process.platform === "win32")("a LibreOffice that stays", () => {
  it("is started for the second document and used for all after it", async () => {
    const log = join(folder, "stays");
    const made = new NodeOffice(staying("stays", log), { stays: true });
    const first = await profileOf(made);
    expect(first).toMatch(/pipia-word-[^/]*\/profile$/u);
    expect(existsSync(log) && startsIn(log)).toBe(0);
    const [second, third] = await Promise.all([profileOf(made), profileOf(made)]);
    expect(second).toMatch(/pipia-office-[^/]*\/1\/profile$/u);
    expect(third).toBe(second);
    expect(startsIn(log)).toBe(1);
  });

  it("is ended with its folder when nobody has work for it, and started again", async () => {
    const log = join(folder, "idle");
    const made = new NodeOffice(staying("idle", log), { stays: true, idle: 200 });
    await profileOf(made);
    const profile = await profileOf(made);
    const [pid = 0] = readFileSync(`${log}.pids`, "utf8").split("\n").map(Number);
    const kept = dirname(dirname(profile.replace(/^.*?file:\/\//u, "")));
    expect(readdirSync(kept)).toContain("1");
    await eventually(() => !existsSync(kept) && !isRunning(pid));
    // That it is gone may not be known yet, and then this one goes to one of its own.
    await profileOf(made);
    expect(await profileOf(made)).toMatch(/pipia-office-[^/]*\/1\/profile$/u);
    expect(startsIn(log)).toBe(2);
  });

  it("is given up for a document that takes too long", async () => {
    const log = join(folder, "hangs");
    const script = `case "$last" in
  *held.fodt) ${HOLDS};;
  *) case "$1" in *pipia-office-*) echo $$ > "${log}.pids"; exec sleep 60;; *) echo ok > "$beside/document.pdf";; esac;;
esac`;
    const made = new NodeOffice(office("hangs", script), { stays: true, longest: 3_000 });
    expect(await profileOf(made)).toBe("ok");
    expect(await made.toPdf(new Uint8Array(3))).toEqual({ type: "failed", reason: "timeout" });
    const pid = Number(readFileSync(`${log}.pids`, "utf8"));
    await eventually(() => !isRunning(pid));
  });

  it("leaves a document at which it fails to one of its own, and stays away after three", async () => {
    const log = join(folder, "refuses");
    const made = new NodeOffice(staying("refuses", log, "exit 1"), { stays: true });
    for (let count = 0; count < 6; count += 1) {
      expect(await profileOf(made)).toMatch(/pipia-word-[^/]*\/profile$/u);
    }
    expect(startsIn(log)).toBe(3);
  });
});
