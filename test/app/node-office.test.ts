import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { wordToPdf } from "../../src/app/node-office.js";
import { packagePath } from "../../src/foundation/package-root.js";

const folder = mkdtempSync(join(tmpdir(), "pipia-office-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program in the place of LibreOffice. */
function office(name: string, script: string): { readonly PATH: string } {
  const path = mkdtempSync(join(folder, name));
  const file = join(path, "soffice");
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { PATH: `${path}:/usr/bin:/bin` };
}

describe.skipIf(process.platform === "win32")("LibreOffice as a program", () => {
  it("is given the document and a profile of its own, and its PDF is taken", async () => {
    // The arguments end with --outdir FOLDER SOURCE; the answer repeats the first, which names the profile.
    const script =
      'for last; do :; done; cp "$last" "$(dirname "$last")/document.pdf"; echo "$1" >> "$(dirname "$last")/document.pdf"';
    const { type, ...rest } = await wordToPdf(new TextEncoder().encode("docx "), office("good", script));
    expect(type).toBe("pdf");
    const text = "bytes" in rest ? new TextDecoder().decode(rest.bytes) : "";
    expect(text).toMatch(/^docx -env:UserInstallation=file:\/\/.*pipia-word-.*\/profile/u);
  });

  it.skipIf(process.platform === "darwin")(
    "finds the bundled fonts behind those that the user's settings name",
    async () => {
      const script = 'for last; do :; done; cp "$FONTCONFIG_FILE" "$(dirname "$last")/document.pdf"';
      const environment = { ...office("fonts", script), FONTCONFIG_FILE: "/home/a & b/fonts.conf" };
      const conversion = await wordToPdf(new Uint8Array(3), environment);
      const text = "bytes" in conversion ? new TextDecoder().decode(conversion.bytes) : "";
      expect(text).toContain('<include ignore_missing="yes">/home/a &amp; b/fonts.conf</include>');
      expect(text.indexOf("<include")).toBeLessThan(
        text.indexOf(`<dir>${packagePath("templates/fonts")}</dir>`),
      );
      expect(text).toContain("<family>仿宋_GB2312</family><accept><family>Noto Serif SC</family></accept>");
      const { FONTCONFIG_FILE: _none, ...usual } = environment;
      const other = await wordToPdf(new Uint8Array(3), usual);
      expect("bytes" in other && new TextDecoder().decode(other.bytes)).toContain(">fonts.conf</include>");
    },
  );

  it("fails when it makes nothing, and leaves nothing behind", async () => {
    const told = join(folder, "told");
    const bad = office("bad", `for last; do :; done; printf %s "$last" > "${told}"; exit 1`);
    expect(await wordToPdf(new Uint8Array(3), bad)).toEqual({ type: "failed", reason: "error" });
    const source = readFileSync(told, "utf8");
    expect(source).toMatch(/document\.docx$/u);
    expect(existsSync(dirname(source))).toBe(false);
  });

  it("is stopped when it takes too long", async () => {
    const begun = performance.now();
    const slow = office("slow", "sleep 60");
    expect(await wordToPdf(new Uint8Array(3), slow, 300)).toEqual({ type: "failed", reason: "timeout" });
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
