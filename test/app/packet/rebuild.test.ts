import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rebuildPacket } from "../../../src/app/packet/rebuild.js";
import { savePacket } from "../../../src/app/packet/save-packet.js";
import { knownKind } from "../../../src/kinds/index.js";
import type { MemoryWorld } from "../../memory-world.js";
import { made, SHOP_FILE, shopWorld } from "./shop-packet.js";

/** Few and short papers as text: what is held here is what stays in the house. */
const QUICK = {
  formats: ["text"],
  allowIncomplete: true,
  editions: ["zh", "en"],
  without: [
    "pipia",
    "data-item-list",
    "self-evaluation",
    "application-form",
    "processing-rules",
    "notice-consent-record",
    "agreement-checklist",
    "scope-statement",
    "domestic-assistance",
  ],
} as const;

const letter = knownKind("client-letter").title.zh;

/** The example with a gap and a text without English: findings with places, in the report and in the notes. */
function gappy(): string {
  const text = shopWorld()
    .text(SHOP_FILE)
    .replace(/^ {2}certificationBody:.*\n/mu, "");
  const without = text.replace(/title: \{ zh: (境外直接收集链路示意图), en: [^}]* \}/u, "title: $1");
  expect(without).not.toBe(text);
  return without;
}

async function savedFrom(
  world: MemoryWorld,
  file: string,
  {
    calendars = [],
    folder = "out",
  }: { readonly calendars?: readonly string[]; readonly folder?: string } = {},
): Promise<readonly string[]> {
  const { writable } = await made(world, QUICK, false, file, calendars);
  await savePacket(world, folder, writable, false, []);
  const { value } = await rebuildPacket(world, folder);
  if (value === undefined) throw new Error("the packet cannot be made again");
  return value.files.flatMap(({ path, state }) => (state === "same" ? [] : [`${state}: ${path}`]));
}

describe("a packet that is made again", () => {
  it.each([
    ["in a folder", SHOP_FILE, "filing.yaml"],
    [
      "with a name that is no name of a file everywhere",
      join("shop", "my:filing v1.yaml"),
      "my_filing v1.yaml",
    ],
    ["with accents that are written apart", join("shop", "d\u0065\u0301.yaml"), "d\u00E9.yaml"],
  ])("finds the same places in a filing %s", async (_what, file, kept) => {
    const world = shopWorld();
    world.put(file, gappy());
    expect(await savedFrom(world, file)).toEqual([]);
    const report = world.text(join("out", "internal", "检查结果.json"));
    expect(report).toContain(`"place": {\n        "file": ${JSON.stringify(kept)}`);
    expect(world.text(join("out", "internal", "说明.md"))).toContain(`（${kept}:`);
    const inHouse = [...world.files.keys()].filter((path) => path.startsWith(join("out", "internal")));
    for (const path of inHouse) expect(world.text(path), path).not.toContain("shop/");
  });

  it.each([
    ["检查结果.json", "检查结果-2.json"],
    [`${letter}.DOCX`, `${letter}-2.DOCX`],
    ["calendars", "calendars-2"],
  ])("keeps a filing that is called %s as the program calls a file of its own", async (name, kept) => {
    const world = shopWorld();
    const file = join("shop", name);
    world.put(file, JSON.stringify(parse(gappy())));
    expect(await savedFrom(world, file)).toEqual([]);
    expect(world.files.get(join("out", "internal", kept))).toBe(world.files.get(file));
    expect(world.text(join("out", "internal", "检查结果.json"))).toContain(`"file": "${kept}"`);
  });

  it("reads its calendars in their order, also from a folder with a comma in its name", async () => {
    const world = shopWorld();
    // Eleven, so that the tenth is listed before the second.
    const calendars = Array.from({ length: 11 }, (_none, index) => {
      const year = 2037 - index;
      const path = join("calendars", `year-${year}.yaml`);
      world.put(
        path,
        `year: ${year}
source: { title: 测试用日历, date: 2026-11-10 }
holidays:
  - { name: 甲, from: ${year}-01-01, to: ${year}-01-03 }
  - { name: 乙, from: ${year}-02-03, to: ${year}-02-12 }
makeUpDays: []
`,
      );
      return path;
    });
    expect(await savedFrom(world, SHOP_FILE, { calendars, folder: join("客户 A,B，C", "p") })).toEqual([]);
  });

  it.each([
    ["YAML", "filing.yaml", gappy],
    ["JSON", "filing.json", () => JSON.stringify(parse(gappy()), undefined, 2)],
  ])("finds the same places in %s from standard input", async (_what, kept, text) => {
    const world = shopWorld();
    for (const [path, bytes] of world.files) world.put(path.replace(/^shop[/\\]/u, ""), bytes);
    world.standardInput = new TextEncoder().encode(text());
    expect(await savedFrom(world, "-")).toEqual([]);
    expect(world.files.has(join("out", "internal", kept))).toBe(true);
    expect(world.text(join("out", "internal", "检查结果.json"))).toContain(`"file": "${kept}"`);
  });
});
