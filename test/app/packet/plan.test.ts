import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packetContents } from "../../../src/app/packet-papers.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { packetPlan } from "../../../src/app/packet/plan.js";
import { UsageError } from "../../../src/foundation/errors.js";
import { KINDS } from "../../../src/kinds/index.js";
import { PACKET_KINDS } from "../../../src/kinds/packet-order.js";
import { exampleSource } from "../example.js";

const NONE = { include: [], leaveOut: [] };
const HOTEL = exampleSource("hotel").filing;

function decisions(
  filing: typeof HOTEL,
  overrides: Parameters<typeof packetPlan>[1] = NONE,
): Record<string, string> {
  return Object.fromEntries(
    packetPlan(filing, overrides).map(({ kind, isIncluded, decision }) => [
      kind.id,
      `${isIncluded ? "in" : "out"}, ${decision}`,
    ]),
  );
}

describe("what belongs to a packet", () => {
  it("are the papers of the processor, the cover first", () => {
    expect(PACKET_KINDS.slice(0, 3).map(({ id }) => id)).toEqual([
      "cover",
      "material-list",
      "application-form",
    ]);
    expect(new Set(PACKET_KINDS)).toEqual(new Set(KINDS.filter(({ filedBy }) => filedBy === "processor")));
    expect(PACKET_KINDS.map(({ id }) => id)).not.toContain("client-letter");
  });

  it("follows from the facts, with a reason for every paper", () => {
    const hotel = decisions(HOTEL);
    expect(hotel["application-form"]).toBe("in, always");
    expect(hotel["domestic-assistance"]).toBe("out, facts");
    expect(decisions(exampleSource("shop").filing)["domestic-assistance"]).toBe("in, facts");
    for (const { reason, kind } of packetPlan(HOTEL, NONE)) {
      expect(reason.zh, kind.id).toMatch(/\p{Script=Han}/u);
      expect(reason.en, kind.id).toMatch(/^[a-z]/u);
    }
  });

  it("leaves nothing out while nobody has answered", () => {
    const empty = decisions({});
    expect(empty["domestic-assistance"]).toBe("in, unanswered");
    expect(Object.values(empty).filter((decision) => decision.startsWith("out"))).toEqual([]);
  });

  it("is decided by a person where one decides", () => {
    const asked = decisions(HOTEL, { include: ["domestic-assistance"], leaveOut: ["undertaking"] });
    expect(asked["domestic-assistance"]).toBe("in, asked");
    expect(asked["undertaking"]).toBe("out, asked");
    expect(decisions(HOTEL, { include: ["undertaking"], leaveOut: [] })["undertaking"]).toBe("in, always");
    expect(() => packetPlan(HOTEL, { include: ["cover"], leaveOut: ["cover"] })).toThrow(UsageError);
  });

  it.each([
    ["designatedRepresentative", "境内指定代表协助申请的说明", "designated representative"],
    ["dedicatedBody", "境内专门机构协助申请的说明", "dedicated body"],
  ] as const)("names the statement of assistance by who assists: %s", (kind, zh, en) => {
    const filing = { processor: { isForeign: true, domesticBody: { kind } } };
    const planned = packetPlan(filing, { include: [], leaveOut: [] });
    const listed = packetContents(filing).papers.map(({ title }) => title);
    const title = { zh, en: `Statement of assistance by the ${en} in China` };
    expect(planned.map((paper) => paper.kind.title)).toContainEqual(title);
    expect(listed).toContainEqual(title);
    // As its own face says.
    const template = readFileSync(packagePath("templates/domestic-assistance/zh.hbs"), "utf8");
    const face = /<p class="paperTitle">(.*)<\/p>/u.exec(template)?.[1] ?? "";
    const [, before = "", body = "", representative = "", after = ""] =
      /^(.*)\{\{#if [^}]*\}\}(.*)\{\{else\}\}(.*)\{\{\/if\}\}(.*)$/u.exec(face) ?? [];
    expect(before + (kind === "dedicatedBody" ? body : representative) + after).toBe(zh);
  });

  it("names it in general while nobody has said who assists", () => {
    const listed = packetContents({ processor: { isForeign: true } }).papers.map(({ title }) => title);
    expect(listed).toContainEqual(expect.objectContaining({ zh: "境内专门机构或者指定代表协助申请的说明" }));
  });
});
