import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newForm } from "../../../src/app/intake/new-form.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { EXAMPLES } from "../../../src/app/scaffold.js";
import { run } from "../../../src/cli/run.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { LANGUAGES } from "../../../src/foundation/locale.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import type { QuestionnaireDocument } from "../../../src/input/questionnaire/plan.js";
import { readForm } from "../../../src/input/questionnaire/read-form.js";
import { validateSource } from "../../../src/input/validate.js";
import { formSource } from "../../../src/input/questionnaire/form-source.js";
import { MemoryWorld } from "../../memory-world.js";
import { typedInto } from "./typed.js";

const hotel = readFileSync(packagePath(`${EXAMPLES.hotel}/filing.yaml`));

function worldWith(...paths: readonly string[]): MemoryWorld {
  const world = new MemoryWorld();
  for (const path of paths) world.put(path, hotel);
  return world;
}

describe("a form for one paper, filled with a whole filing", () => {
  const request = (document: QuestionnaireDocument): Parameters<typeof newForm>[1] => ({
    document,
    language: "zh",
    layout: "one",
    filings: ["hotel.yaml"],
  });

  it.each(["pipia", "application", "certificate"] as const)(
    "reads back without a reference that leads nowhere (%s)",
    async (document) => {
      const { value } = await newForm(worldWith("hotel.yaml"), request(document));
      const sheets = value === undefined ? [] : questionnaireSheets(value);
      const read = readForm(typedInto(sheets), fieldCatalogue());
      expect(read.diagnostics).toEqual([]);
      const [only] = read.value ?? [];
      const found = only === undefined ? [] : validateSource(formSource("form.xlsx", only));
      expect(found.filter(({ code }) => code === "schema/reference")).toEqual([]);
      expect(only?.value).toHaveProperty("processor.name");
    },
  );

  it("says which parts it leaves out, in words, and nothing where it has all", async () => {
    const { diagnostics } = await newForm(worldWith("hotel.yaml"), request("pipia"));
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["intake/left-out", "advice"],
    ]);
    expect(diagnostics[0]?.message.zh).toContain("出境路径、认证申请");
    expect(diagnostics[0]?.message.en).not.toMatch(/\p{Script=Han}/u);
    const whole = await newForm(worldWith("hotel.yaml"), request("filing"));
    expect(whole.diagnostics).toEqual([]);
  });
});

describe("a form for a filing with an answer that no cell holds", () => {
  it("leaves its cell empty and says so, with its place", async () => {
    const world = new MemoryWorld();
    const long = "长".repeat(32_763);
    const lines = [
      'formatVersion: "1"',
      "processor:",
      "  name: 甲公司",
      `  registeredAddress: ${long}`,
      `  profile: { business: { zh: 业务, en: ${long} } }`,
      `  operatingStatus: { zh: ${long}, en: Good }`,
      "  compliance:",
      `    penalties: { notApplicable: ${long} }`,
    ];
    world.put("a.yaml", lines.join("\n"));
    const { value, diagnostics } = await newForm(world, {
      document: "filing",
      language: "zh",
      layout: "one",
      filings: ["a.yaml"],
    });
    expect(diagnostics.map(({ pointer, place }) => [pointer, place?.line])).toEqual([
      ["/processor/registeredAddress", 4],
      ["/processor/profile/business/en", 5],
      ["/processor/operatingStatus/zh", 6],
      ["/processor/compliance/penalties/notApplicable", 8],
    ]);
    for (const { code, severity, message, label } of diagnostics) {
      expect([code, severity]).toEqual(["intake/too-long", "warning"]);
      expect(message.zh).toContain("32763 个字符");
      expect(label?.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(value?.filings[0]?.value).toEqual({
      formatVersion: "1",
      processor: { name: "甲公司", profile: { business: { zh: "业务" } }, compliance: {} },
    });
  });

  it("has in it whatever just has room", async () => {
    const world = new MemoryWorld();
    const long = "长".repeat(32_762);
    world.put("a.yaml", `formatVersion: "1"\nprocessor: { registeredAddress: ${long} }\n`);
    const request = { document: "filing", language: "zh", layout: "one", filings: ["a.yaml"] } as const;
    const { value, diagnostics } = await newForm(world, request);
    expect(diagnostics).toEqual([]);
    expect(value?.filings[0]?.value).toHaveProperty("processor.registeredAddress", long);
  });
});

describe("a form for several filings", () => {
  it("keeps companies apart whose files are called alike", async () => {
    const filings = ["a/client.yaml", "b/client.yaml"];
    const { value } = await newForm(worldWith(...filings), {
      document: "filing",
      language: "zh",
      layout: "many",
      filings,
    });
    expect(value?.filings.map(({ key }) => key)).toEqual(["client", "client-2"]);
  });

  it.each(LANGUAGES)("is refused where their answers would be mixed (%s)", async (language) => {
    const attempt = async (...words: readonly string[]): Promise<readonly [number, string, number]> => {
      const world = worldWith("a.yaml", "b.yaml");
      let talk = "";
      const status = await run(["intake", "new", "--filing", "a.yaml,b.yaml", "--lang", language, ...words], {
        world,
        environment: {},
        locale: "en-US",
        result: () => undefined,
        talk: (text) => (talk += text),
      });
      return [status, talk, world.files.size];
    };
    const [status, talk, files] = await attempt();
    expect([status, files]).toEqual([2, 2]);
    expect(talk).toContain("--matters many");
    const printed = await attempt("--matters", "many", "--to", "xlsx,docx");
    expect([printed[0], printed[2]]).toEqual([2, 2]);
    expect(printed[1]).toContain("--to xlsx");
  });
});
