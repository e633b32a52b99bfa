import { describe, expect, it } from "vitest";
import { loadCheckedFiling } from "../../../src/app/checked-filing.js";
import { recordReport } from "../../../src/app/certificate/record-report.js";
import { recordStep } from "../../../src/app/certificate/record-step.js";
import { loadPlatformReport } from "../../../src/app/platform-report.js";
import { readOwnFile } from "../../../src/foundation/data.js";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import { MemoryWorld } from "../../memory-world.js";

const BODY: string = readOwnFile("templates/examples/body/body.yaml", String);

describe("a certification body's own file", () => {
  const world = new MemoryWorld();
  world.put("body.yaml", BODY);
  const day = { on: "2026-11-16", asOf: "2026-11-16" };

  it.each<readonly [string, () => Promise<{ readonly diagnostics: readonly Diagnostic[] }>]>([
    ["a step", () => recordStep(world, "body.yaml", { step: "suspend", reason: { zh: "某因" }, ...day })],
    ["a report", () => recordReport(world, "body.yaml", { event: "latest", ...day })],
    ["the facts of a report", () => loadPlatformReport(world, "body.yaml", { asOf: "2026-11-16" })],
    ["a notice", () => loadCheckedFiling(world, "body.yaml", "suspension-notice", "2026-11-16")],
  ])("is refused for %s, saying why and which file is needed", async (_case, attempt) => {
    const [only, ...more] = (await attempt()).diagnostics;
    expect(more).toEqual([]);
    expect(only?.code).toBe("certificate/body-file");
    expect(only?.severity).toBe("blocking");
    expect(only?.message.zh).toContain("没有获证者名称、认证范围和有效期");
    expect(only?.help.zh).toContain("每张证书另用一个申报材料文件");
    expect(only?.place?.file).toBe("body.yaml");
  });

  it("is not refused for its own papers", async () => {
    const { diagnostics } = await loadCheckedFiling(world, "body.yaml", "body-filing", "2026-11-16");
    expect(diagnostics.map(({ code }) => code)).not.toContain("certificate/body-file");
  });
});
