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
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { eventually } from "../../eventually.js";
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

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Where LibreOffice works, of the answer that names its profile. */
const placeOf = (profile: string): string => fileURLToPath(profile.replace(/^-env:UserInstallation=/u, ""));

describe.skipIf(process.platform === "win32")("LibreOffice that is started for a document", () => {
  it("is given the document, and a profile and temporary files of its own, and its PDF is taken", async () => {
    // The arguments end with --outdir FOLDER SOURCE; the answer repeats the first, which names the profile.
    const script = 'cp "$last" "$beside/document.pdf"; echo "$1" "$TMPDIR" >> "$beside/document.pdf"';
    const made = new NodeOffice(office("good", script), { stays: false });
    const { type, ...rest } = await made.toPdf(new TextEncoder().encode("docx "));
    expect(type).toBe("pdf");
    const text = "bytes" in rest ? new TextDecoder().decode(rest.bytes) : "";
    expect(text).toMatch(
      /^docx -env:UserInstallation=file:\/\/(\/.*pipia-office-[^/]*\/1)\/profile \1\/tmp\n$/u,
    );
  });

  it.skipIf(process.platform === "darwin")(
    "finds the bundled fonts behind those that the user's settings name",
    async () => {
      const script = 'cp "$FONTCONFIG_FILE" "$beside/document.pdf"';
      const environment = { ...office("fonts", script), FONTCONFIG_FILE: "/home/a & b/fonts.conf" };
      const text = await profileOf(new NodeOffice(environment, { stays: false }));
      expect(text).toContain('<include ignore_missing="yes">/home/a &amp; b/fonts.conf</include>');
      expect(text.indexOf("<include")).toBeLessThan(
        text.indexOf(`<dir>${packagePath("templates/fonts")}</dir>`),
      );
      expect(text).toContain("<family>仿宋_GB2312</family><accept><family>Noto Serif SC</family></accept>");
      for (const FONTCONFIG_FILE of [undefined, ""]) {
        const usual = { ...environment, FONTCONFIG_FILE };
        expect(await profileOf(new NodeOffice(usual, { stays: false }))).toContain(">fonts.conf</include>");
      }
    },
  );

  it("fails when it makes nothing, and leaves nothing behind", async () => {
    const told = join(folder, "told");
    const bad = new NodeOffice(office("bad", `printf %s "$last" > "${told}"; exit 1`), { stays: false });
    expect(await bad.toPdf(new Uint8Array(3))).toEqual({ type: "failed", reason: "error" });
    const source = readFileSync(told, "utf8");
    expect(source).toMatch(/document\.docx$/u);
    expect(existsSync(dirname(source))).toBe(false);
  });

  it("is stopped when it takes too long, and leaves nothing behind", async () => {
    const begun = performance.now();
    const told = join(folder, "slow");
    const script = `echo $$ > "${told}.pid"; printf %s "$last" > "${told}"; exec sleep 60`;
    const slow = new NodeOffice(office("slow", script), { stays: false, longest: 1_500 });
    expect(await slow.toPdf(new Uint8Array(3))).toEqual({ type: "failed", reason: "timeout" });
    expect(performance.now() - begun).toBeLessThan(20_000);
    const kept = dirname(dirname(readFileSync(told, "utf8")));
    await eventually(() => !isRunning(Number(readFileSync(`${told}.pid`, "utf8"))) && !existsSync(kept));
  });

  it("fails where nothing can be written", async () => {
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = join(folder, "nowhere");
    try {
      const made = new NodeOffice(office("unused", "exit 1"));
      expect(await made.toPdf(new Uint8Array(3))).toEqual({ type: "failed", reason: "error" });
    } finally {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
    }
  });

  it("is not kept from its work by options for Node, nor by what they print", async () => {
    const script = 'echo done > "$beside/document.pdf"';
    const environment = { ...office("options", script), NODE_OPTIONS: "--require /nowhere.cjs" };
    expect(await profileOf(new NodeOffice(environment, { stays: false }))).toBe("done");
  });
});

describe.skipIf(process.platform === "win32")("a LibreOffice that stays", () => {
  it("is used for all documents", async () => {
    const log = join(folder, "stays");
    const made = new NodeOffice(staying("stays", log), { stays: true });
    const profiles = await Promise.all([profileOf(made), profileOf(made), profileOf(made)]);
    expect(profiles[0]).toMatch(/pipia-office-[^/]*\/office-1\/profile$/u);
    expect(new Set(profiles).size).toBe(1);
    expect(startsIn(log)).toBe(1);
  });

  it("is ended with its folder when nobody has work for it, and started again", async () => {
    const log = join(folder, "idle");
    const made = new NodeOffice(staying("idle", log), { stays: true, idle: 200 });
    const profile = await profileOf(made);
    const [pid = 0] = readFileSync(`${log}.pids`, "utf8").split("\n").map(Number);
    const kept = dirname(dirname(placeOf(profile)));
    expect(readdirSync(kept)).toContain("office-1");
    await eventually(() => !existsSync(kept) && !isRunning(pid));
    expect(await profileOf(made)).not.toBe(profile);
    expect(startsIn(log)).toBe(2);
  });

  it("loses no document that comes when it is about to be ended", async () => {
    const log = join(folder, "racing");
    const made = new NodeOffice(staying("racing", log), { stays: true, idle: 20 });
    for (let wait = 0; wait < 40; wait += 4) {
      expect(await profileOf(made)).toMatch(/office-1\/profile$/u);
      await delay(wait);
    }
    const pids = readFileSync(`${log}.pids`, "utf8").trim().split("\n").map(Number);
    await eventually(() => !pids.some(isRunning));
  });

  it("leaves a document that takes too long to one of its own", async () => {
    const log = join(folder, "hangs");
    const script = `case "$last" in
  *held.fodt) echo $$ >> "${log}.pids"; ${HOLDS};;
  *) case "$1" in */office-*) echo $$ >> "${log}.pids"; exec sleep 60;; *) echo alone > "$beside/document.pdf";; esac;;
esac`;
    const made = new NodeOffice(office("hangs", script), { stays: true, longest: 3_000 });
    expect(await profileOf(made)).toBe("alone");
    const pids = readFileSync(`${log}.pids`, "utf8").trim().split("\n").map(Number);
    expect(pids).toHaveLength(2);
    await eventually(() => !pids.some(isRunning));
  });

  it("leaves a document at which it fails to one of its own, and stays away after three", async () => {
    const log = join(folder, "refuses");
    const made = new NodeOffice(staying("refuses", log, "exit 1"), { stays: true });
    for (let count = 0; count < 6; count += 1) {
      expect(await profileOf(made)).toMatch(/pipia-office-[^/]*\/\d+\/profile$/u);
    }
    expect(startsIn(log)).toBe(3);
  });

  it("goes on staying after documents that nothing can convert", async () => {
    const log = join(folder, "broken");
    const script = `case "$last" in *held.fodt) echo held >> "${log}"; ${HOLDS};; esac`;
    const made = new NodeOffice(office("broken", script), { stays: true });
    for (let count = 0; count < 4; count += 1) expect(await profileOf(made)).toBe("failed");
    expect(startsIn(log)).toBe(1);
  });
});
