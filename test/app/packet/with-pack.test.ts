import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { memberOf, readOwnFile } from "../../../src/foundation/data.js";
import type { MemoryWorld } from "../../memory-world.js";
import { runIn, type Ran } from "../command.js";
import { firmFiles, packIn } from "../pack/pack-world.js";
import { SHOP_FILE, shopWorld } from "./shop-packet.js";

/** The example, and the firm's pack beside it. */
function world(): MemoryWorld {
  const made = shopWorld();
  for (const [path, bytes] of firmFiles()) made.put(`firm/${path}`, bytes);
  return made;
}

async function packet(at: MemoryWorld, ...words: readonly string[]): Promise<Ran> {
  const usual = ["--as-of", "2026-11-23", "--fonts", "bundled", "--to", "docx", "--out", "out"];
  return runIn(at, "packet", SHOP_FILE, ...usual, ...words);
}

const ABOUT = "firm/templates/pipia/sections/about.zh.hbs";

describe("a packet made with a pack", () => {
  it("says so in its manifest, and is made again with the same pack only", async () => {
    const at = world();
    expect((await packet(at, "--pack", "firm")).status).toBe(0);
    const manifest: unknown = JSON.parse(at.text("out/manifest.json"));
    const { sha256 } = await packIn(at, "firm");
    expect(memberOf(manifest, "packs")).toEqual([{ name: "firm", version: "1.0.0", sha256 }]);
    const ajv = new Ajv2020({ validateFormats: false });
    const validate = ajv.compile(readOwnFile<object>("schemas/reports/manifest.schema.json", JSON.parse));
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);

    const alone = await runIn(at, "verify", "out");
    expect(alone.status).toBe(0);
    const without = await runIn(at, "verify", "out", "--rebuild");
    expect(without.status).toBe(2);
    expect(without.talk).toContain("made with the template pack firm 1.0.0");
    // A configuration does not decide what an existing packet was made with.
    at.put("pipia.config.yaml", "pack: ./firm\n");
    expect((await runIn(at, "verify", "out", "--rebuild")).status).toBe(2);
    const again = await runIn(at, "verify", "out", "--rebuild", "--pack", "firm");
    expect([again.status, again.talk]).toEqual([0, ""]);

    at.put("moved/firm/pack.yaml", at.text("firm/pack.yaml"));
    for (const [path, bytes] of firmFiles()) at.put(`moved/firm/${path}`, bytes);
    const moved = await runIn(at, "verify", "out", "--rebuild", "--pack", "moved/firm");
    expect([moved.status, moved.talk]).toEqual([0, ""]);

    at.put(ABOUT, at.text(ABOUT).replace("编制目的", "目的"));
    const other = await runIn(at, "verify", "out", "--rebuild", "--pack", "firm");
    expect(other.status).toBe(1);
    expect(other.talk).toContain("is not the one the packet was made with");
    expect(other.result).toMatch(/changed: submit\/.*影响评估报告.*\.docx/u);
  });

  it("is not asked for where there was none", async () => {
    const at = world();
    expect((await packet(at)).status).toBe(0);
    expect(JSON.parse(at.text("out/manifest.json"))).not.toHaveProperty("packs");
    const { status, talk } = await runIn(at, "verify", "out", "--rebuild", "--pack", "firm");
    expect(status).toBe(2);
    expect(talk).toContain("without a template pack");
  });

  it.each([ABOUT, "firm/templates/client-letter/zh.hbs"])("is not made when %s is wrong", async (path) => {
    const at = world();
    at.put(path, '<document title="x"><body><p>{{typo}}</p></body></document>');
    const { status, talk, made } = await packet(at, "--pack", "firm");
    expect(status).toBe(3);
    expect(talk).toContain(`${path}:1:`);
    expect(made).toEqual([]);
  });

  it("is held against papers edited by hand with the same pack", async () => {
    const at = world();
    expect((await packet(at, "--pack", "firm")).status).toBe(0);
    const paper = [...at.files.keys()].find((path) => path.endsWith("影响评估报告.docx")) ?? "";
    const same = await runIn(at, "compare", SHOP_FILE, paper, "--as-of", "2026-11-23", "--pack", "firm");
    expect([same.status, same.result]).toEqual([0, ""]);
    const other = await runIn(at, "compare", SHOP_FILE, paper, "--as-of", "2026-11-23");
    expect(other.status).toBe(1);
  });
});
