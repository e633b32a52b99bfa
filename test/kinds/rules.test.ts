import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { RuleDefinition } from "../../src/checks/rule.js";
import type { LocalizedText } from "../../src/foundation/locale.js";
import type { SchemaRoot } from "../../src/input/catalogue.js";
import { BODY_RULE_SETS, FILING_RULES } from "../../src/kinds/rules.js";
import { instrumentOf, type Instrument } from "../../src/law/instruments.js";
import { registerRows, weightOfRows } from "../../src/law/register.js";
import { casesOf, findingsOf, mistakesOf, recorded, recordPath } from "./case-file.js";

/** A rule of any data, with the kind of file it reads. */
interface Listed {
  readonly area: string;
  readonly root: SchemaRoot;
  readonly rule: RuleDefinition<never>;
}

const listed: readonly Listed[] = [...listing(FILING_RULES, "filing"), ...listing(BODY_RULE_SETS, "body")];

function listing(
  sets: Readonly<Record<string, readonly RuleDefinition<never>[]>>,
  root: SchemaRoot,
): readonly Listed[] {
  return Object.entries(sets).flatMap(([area, rules]) => rules.map((rule) => ({ area, root, rule })));
}

const source = (path: string): string => fileURLToPath(new URL(`../../src/kinds/${path}`, import.meta.url));

describe.each(listed)("$rule.id", ({ area, root, rule }) => {
  const cases = casesOf(rule.id);

  it("has a file of its own, named like it, and is exported under that name", () => {
    const [first, name = ""] = rule.id.split("/");
    expect(first).toBe(area);
    expect(rule.id).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    const text = readFileSync(source(`${area}/rules/${name}.ts`), "utf8");
    const exported = name.replaceAll(/-([a-z0-9])/gu, (_whole, letter: string) => letter.toUpperCase());
    expect(text).toContain(`export const ${exported} = `);
  });

  it("weighs what its rows weigh, cites instruments that exist and says what it infers", () => {
    const rows = rule.requirement.map((id) => registerRows().get(id));
    expect(rows.map((row) => row?.id)).toEqual(rule.requirement);
    const weight = weightOfRows(rows.filter((row) => row !== undefined));
    expect(rule.severity).toBe(weight?.severity);
    if (weight?.basis !== "official") expect(rule.inference).toBeDefined();
    for (const { law, article } of rule.sources) {
      const instrument: Instrument | undefined = instrumentOf(law);
      expect(instrument, law).toBeDefined();
      const number = /^\d+/u.exec(article ?? "")?.[0];
      if (instrument?.lastArticle !== undefined && number !== undefined) {
        expect(Number(number)).toBeLessThanOrEqual(instrument.lastArticle);
      }
    }
  });

  it("speaks both languages", () => {
    const texts: readonly LocalizedText[] = [
      rule.title,
      rule.help,
      ...(rule.inference === undefined ? [] : [rule.inference]),
    ];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]{2}/u);
    }
  });

  it("has cases that meet it and cases that do not, all of them possible filings", () => {
    expect(cases.filter((one) => one.findings.length === 0).length).toBeGreaterThan(0);
    expect(cases.filter((one) => one.findings.length > 0).length).toBeGreaterThan(0);
    expect(cases.flatMap((one) => mistakesOf(one, root))).toEqual([]);
    for (const one of cases) expect(one.case).toMatch(/\p{Script=Han}/u);
  });

  it.each(cases)("$case", (one) => {
    const before = structuredClone(one.facts);
    const found = findingsOf(rule, one, root);
    expect(found.map((finding) => finding.pointer)).toEqual(one.findings);
    expect(new Set(found.map((finding) => finding.fingerprint)).size).toBe(found.length);
    expect(one.facts).toEqual(before);
  });

  it("says what is recorded", async () => {
    const texts = cases.map((one) => `${one.case}\n${recorded(findingsOf(rule, one, root))}`);
    const head = [
      rule.title.zh,
      rule.title.en,
      rule.help.zh,
      rule.help.en,
      rule.inference?.zh,
      rule.inference?.en,
    ]
      .filter((line) => line !== undefined)
      .join("\n");
    await expect(`${head}\n\n${texts.join("\n")}`).toMatchFileSnapshot(recordPath(rule.id));
  });

  it("finds nothing in an empty filing and does not throw", () => {
    expect(findingsOf(rule, { case: "空 · empty", facts: {}, findings: [] }, root)).toEqual([]);
  });
});

describe("rules and their files", () => {
  it("belong together: no rule without a file, no file without a rule, no cases without a rule", () => {
    const ids = listed.map(({ rule }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    const areas = [...new Set([...Object.keys(FILING_RULES), ...Object.keys(BODY_RULE_SETS)])];
    const files = areas.flatMap((area) =>
      existsSync(source(`${area}/rules`))
        ? readdirSync(source(`${area}/rules`)).map((file) => `${area}/${file.replace(/\.ts$/u, "")}`)
        : [],
    );
    expect(files.toSorted()).toEqual(ids.toSorted());
    const here = fileURLToPath(new URL(".", import.meta.url));
    const cases = areas.flatMap((area) =>
      existsSync(`${here}${area}`)
        ? readdirSync(`${here}${area}`)
            .filter((file) => file.endsWith(".yaml"))
            .map((file) => `${area}/${file.replace(/\.yaml$/u, "")}`)
        : [],
    );
    expect(cases.toSorted()).toEqual(ids.toSorted());
  });

  it("have titles of their own", () => {
    for (const language of ["zh", "en"] as const) {
      const titles = listed.map(({ rule }) => rule.title[language]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});
