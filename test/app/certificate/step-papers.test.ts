import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordStep, type StepRequest } from "../../../src/app/certificate/record-step.js";
import type { PapersWanted } from "../../../src/app/certificate/step-papers.js";
import { STEPS, type Step } from "../../../src/app/certificate/steps.js";
import { readOwnFile } from "../../../src/foundation/data.js";
import { memberOf } from "../../../src/foundation/data.js";
import { MemoryWorld } from "../../memory-world.js";

const FILE = join("matter", "filing.yaml");
const EXAMPLE: string = readOwnFile("templates/examples/certificate/filing.yaml", String);
const WANTED: PapersWanted = {
  folder: "papers",
  formats: ["text"],
  editions: ["zh", "en"],
  fonts: "bundled",
};

type Asked = Partial<StepRequest> & Pick<StepRequest, "step">;

async function make(
  request: Asked,
  text = EXAMPLE,
  papers = WANTED,
): Promise<{
  readonly papers: ReadonlyMap<string, string> | undefined;
  readonly text: string | undefined;
  readonly found: readonly string[];
  readonly lines: readonly number[];
}> {
  const world = new MemoryWorld();
  world.put(FILE, text);
  const { value, diagnostics } = await recordStep(world, FILE, {
    on: "2026-11-16",
    reason: { zh: "某因", en: "some reason" },
    asOf: "2026-11-16",
    papers,
    ...request,
  });
  return {
    text: value?.text,
    papers: value && new Map(value.papers.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
    found: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    lines: diagnostics.flatMap(({ place }) => place?.line ?? []),
  };
}

/** What each step is given that it can be taken from the example. */
const STEP_CASES: readonly (readonly [Asked, string])[] = [
  [{ step: "suspend", objections: { zh: "向申诉部门书面提出", en: "in writing" } }, "暂停认证证书通知"],
  [{ step: "change", applicationOn: "2026-11-02" }, "认证证书"],
  [{ step: "cancel", applicationOn: "2026-11-02" }, "注销认证证书通知"],
  [{ step: "revoke" }, "撤销认证证书通知"],
  [{ step: "expire", on: "2029-02-11", asOf: "2029-02-12" }, "证书信息平台报送单"],
  [{ step: "renew", number: "N-9", expiresOn: "2029-11-15", applicationOn: "2026-11-02" }, "认证证书"],
];

describe("the papers of a step", () => {
  it.each(STEP_CASES)(
    "are those it calls for, in both languages, and the report for programs: %j",
    async (request, title) => {
      const { papers = new Map<string, string>(), found, text = "" } = await make(request);
      expect(found.filter((one) => one.startsWith("blocking"))).toEqual([]);
      const id = /event-[a-z]+-\d{8}/u.exec([...papers.keys()].join())?.[0] ?? "";
      expect(text).toContain(`id: ${id}`);
      expect([...papers.keys()].every((path) => path.startsWith(join("papers", id)))).toBe(true);
      expect(papers.has(join("papers", id, `${title}.txt`))).toBe(true);
      const kinds = STEPS[request.step].papers;
      expect(papers.size).toBe(kinds.length * 2 + 1);
      const report: unknown = JSON.parse(papers.get(join("papers", id, "证书信息平台报送单.json")) ?? "{}");
      expect(memberOf(memberOf(report, "event"), "id")).toBe(id);
      expect(memberOf(memberOf(report, "event"), "on")).toBe(request.on ?? "2026-11-16");
    },
  );

  it("of an issue and of a resumption as well", async () => {
    const [before, after] = EXAMPLE.split("  events:\n");
    const issued = await make({ step: "issue", on: "2026-02-12", asOf: "2026-02-12" }, before);
    expect(after).toBeDefined();
    expect(issued.papers?.size).toBe(5);
    const suspended = await make({ step: "suspend" });
    const resumed = await make({ step: "resume", on: "2026-11-20", asOf: "2026-11-20" }, suspended.text);
    expect([...(resumed.papers?.keys() ?? [])]).toContain(
      join("papers", "event-resumption-20261120", "恢复认证证书通知.txt"),
    );
  });

  it("state what the file says after the step", async () => {
    const { papers, text } = await make(
      {
        step: "change",
        applicationOn: "2026-11-02",
        holderName: { zh: "乌有里旅业（上海）有限公司", en: "Wuyouli Travel (Shanghai) Co., Ltd." },
      },
      EXAMPLE.replace(
        /name: \{.*\}/u,
        'name: { zh: 乌有里旅业（上海）有限公司, en: "Wuyouli Travel (Shanghai) Co., Ltd." }',
      ),
    );
    const report = papers?.get(join("papers", "event-change-20261116", "证书信息平台报送单.txt")) ?? "";
    expect(report).toMatch(/获证个人信息处理者名称 │ 乌有里旅业（上海）有限公司/u);
    expect(report).toMatch(/原获证个人信息处理者名称 │ 乌有里酒店集团（上海）有限公司/u);
    expect(text).toContain("before:");
  });

  it("stop the step where one of them cannot be made, and say where in the file as it is", async () => {
    const withoutBody = EXAMPLE.replace(/  issuingBody:\n.*\n.*\n/u, "");
    expect(withoutBody).not.toBe(EXAMPLE);
    const { text, papers, found, lines } = await make({ step: "suspend" }, withoutBody);
    expect(text).toBeUndefined();
    expect(papers).toBeUndefined();
    expect(found).toEqual([
      "warning schema/missing",
      "blocking template/gap-left",
      "blocking certificate/papers-stopped",
    ]);
    const last = withoutBody.trimEnd().split("\n").length;
    expect(lines.every((line) => line <= last)).toBe(true);
    expect((await make({ step: "suspend", papers: undefined }, withoutBody)).text).toBeDefined();
  });

  it("are made although the report is late, which is told", async () => {
    const { papers, found } = await make({ step: "suspend", asOf: "2026-12-31" });
    expect(papers?.size).toBe(5);
    expect(found).toContain("warning certificate/platform-report-within-limit");
  });

  it("are not made where no issue is recorded, and are once it is", async () => {
    const typed = EXAMPLE.slice(0, EXAMPLE.indexOf("  events:"));
    const { text, found } = await make({ step: "suspend" }, typed);
    expect(text).toBeUndefined();
    expect(found).toEqual(["blocking certificate/record-broken"]);
    expect((await make({ step: "suspend", papers: undefined }, typed)).text).toBeDefined();
    const issued = await make({ step: "issue", on: "2026-02-12", papers: undefined }, typed);
    const suspended = await make({ step: "suspend" }, issued.text);
    expect(suspended.papers?.size).toBe(5);
    expect(suspended.found).toEqual(["warning certificate/platform-report-within-limit"]);
  });

  it("are the same twice", async () => {
    const wanted: PapersWanted = { ...WANTED, formats: ["docx", "pdf"], editions: ["zh"] };
    const [one, other] = [
      await make({ step: "revoke" }, EXAMPLE, wanted),
      await make({ step: "revoke" }, EXAMPLE, wanted),
    ];
    expect(one.papers?.size).toBe(5);
    expect(one.papers).toEqual(other.papers);
  });

  it("cover every step", () => {
    const steps = new Set<Step>([...STEP_CASES.map(([{ step }]) => step), "issue", "resume"]);
    expect([...steps].toSorted()).toEqual(Object.keys(STEPS).toSorted());
  });
});
