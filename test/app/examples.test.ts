import { beforeAll, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { render } from "../../src/app/library.js";
import { isRecord } from "../../src/foundation/data.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { below, patternOf, type Pointer } from "../../src/foundation/pointer.js";
import { AS_OF, attachmentsOf, EXAMPLE_NAMES, exampleSource, exampleText } from "./example.js";
import { treeOf } from "./hotel.js";
import { inlinesOf, printedValues } from "./text-of.js";

/** Networks set aside for documentation (RFC 5737): no machine has such an address. */
const DOCUMENTATION = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/u;

describe.each(EXAMPLE_NAMES)("the example %s", (name) => {
  const text = exampleText(name);

  it("names only mailboxes and machines that cannot exist", () => {
    const mailboxes = [...text.matchAll(/[\w.+-]+@([\w.-]+\w)/gu)].map((match) => match[1] ?? "");
    expect(mailboxes.length).toBeGreaterThan(5);
    expect(mailboxes.filter((host) => !/(?:^|\.)example\.(?:com|cn)$/u.test(host))).toEqual([]);
    const machines = text.match(/\b\d{1,3}(?:\.\d{1,3}){3}\b/gu) ?? [];
    expect(machines.length).toBeGreaterThan(2);
    expect(machines.filter((address) => !DOCUMENTATION.test(address))).toEqual([]);
  });

  it("says the same to any reader of YAML: no part of a text is left over as a key", () => {
    const empty: string[] = [];
    const walk = (value: unknown, at: string): void => {
      if (value === null) empty.push(at);
      else if (Array.isArray(value))
        for (const [index, member] of value.entries()) walk(member, `${at}/${index}`);
      else if (isRecord(value))
        for (const [key, member] of Object.entries(value)) walk(member, `${at}/${key}`);
    };
    walk(parseYaml(text), "");
    expect(empty).toEqual([]);
  });

  it("has no identity number that a person could have", () => {
    const numbers = text.match(/\b\d{17}[\dX]\b/gu) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter(hasCheckDigit)).toEqual([]);
  });
});

/** Whether the last character of an identity number is the one that GB 11643 asks for. */
function hasCheckDigit(number: string): boolean {
  const digits = Array.from({ length: 17 }, (_, index) => Number(number[index]));
  const sum = digits.reduce((total, digit, index) => total + digit * (2 ** (17 - index) % 11), 0);
  return "10X98765432"[sum % 11] === number[17];
}

/** A text of a filing, or the reason why something does not apply. */
interface Answer {
  readonly at: Pointer;
  readonly value: unknown;
}

function answersOf(value: unknown, root: unknown, at: Pointer = ""): readonly Answer[] {
  if (fieldCatalogue().get(patternOf(root, at))?.kind === "text") {
    const reason = isRecord(value) ? value["notApplicable"] : undefined;
    return [{ at, value: reason ?? value }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => answersOf(item, root, below(at, index)));
  if (!isRecord(value)) return [];
  const none = value["notApplicable"];
  if (none !== undefined) return [{ at, value: none }];
  return Object.entries(value).flatMap(([key, member]) => answersOf(member, root, below(at, key)));
}

describe("the example shop, for readers of both languages", () => {
  const { filing } = exampleSource("shop");
  const answers = answersOf(filing, filing);

  it("has every text in Chinese and in English", () => {
    expect(answers.length).toBeGreaterThan(500);
    const lacking = answers.filter(
      ({ value }) => !isRecord(value) || typeof value["zh"] !== "string" || typeof value["en"] !== "string",
    );
    expect(lacking).toEqual([]);
  });

  it("has no Chinese in its English", () => {
    const chinese = answers.filter(
      ({ value }) => isRecord(value) && /\p{Script=Han}|[，。、；：（）]/u.test(String(value["en"])),
    );
    expect(chinese).toEqual([]);
  });

  it("gives the same numbers in both", () => {
    const differing = answers.flatMap(({ at, value }) => {
      if (!isRecord(value)) return [];
      const english = numbersOf(String(value["en"]));
      const missing = numbersOf(String(value["zh"])).filter((number) => !english.includes(number));
      return missing.length === 0 ? [] : [{ at, missing }];
    });
    expect(differing).toEqual([]);
  });
});

/** Grouped numbers, years and percentages, which both languages write alike; ten thousands (万) only one has. */
function numbersOf(text: string): readonly string[] {
  return text.match(/\d{1,3}(?:,\d{3})+(?![\d万])|\b20\d\d(?!\d)|\d+%/gu) ?? [];
}

describe("the report of the example shop", () => {
  let printed = "";
  let reasons: readonly string[] = [];
  beforeAll(async () => {
    const tree = await treeOf(exampleSource("shop"), "final", "zh", attachmentsOf("shop"));
    printed = inlinesOf(tree, "text")
      .map(({ text }) => text)
      .join("");
    reasons = inlinesOf(tree, "notApplicable").map(({ source }) => source);
  });

  it("names the representative in China, which assists and does not apply", () => {
    expect(printed).toContain("境内专门机构或者指定代表");
    expect(printed).toContain("协助蜃景湾草本护肤有限公司进行认证申请");
    expect(printed).not.toMatch(/代为申请|统一社会信用代码/u);
  });

  it("gives a reason wherever a report would speak of a recipient", () => {
    expect(reasons).toEqual(
      expect.arrayContaining([
        "/recipients",
        "/agreements",
        "/volumes/byContract",
        "/protection/supervision",
        "/impactAssessment/equalProtection",
        "/impactAssessment/lawfulness/recipients",
        "/impactAssessment/recipientDuties/commitments",
      ]),
    );
    expect(printed).not.toMatch(/境外接收方\d+家/u);
  });

  it("keeps the exempt scenario out of the scope and its persons out of the count", () => {
    expect(printed).toContain("本报告覆盖拟纳入认证范围的3个出境场景");
    expect(printed).not.toContain("订单与配送）数据项清单");
    expect(printed).toContain("第五条第一款第一项");
  });
});

describe("the English edition of the example shop", () => {
  it("is in English throughout, and nobody has anything to say", async () => {
    const readAttachment = attachmentsOf("shop");
    const { value, diagnostics } = await render(exampleSource("shop"), {
      document: "pipia",
      formats: ["text"],
      asOf: AS_OF,
      edition: "en",
      stage: "final",
      readAttachment,
    });
    expect(value).toHaveLength(1);
    expect(diagnostics).toEqual([]);
    const tree = await treeOf(exampleSource("shop"), "final", "en", readAttachment);
    const printed = [
      ...printedValues(tree).map(({ text }) => text),
      ...inlinesOf(tree, "notApplicable").map(({ reason }) => reason),
    ];
    expect(printed.length).toBeGreaterThan(600);
    expect(printed.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
