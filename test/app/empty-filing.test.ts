import { describe, expect, it } from "vitest";
import { emptyFiling } from "../../src/app/empty-filing.js";
import { columnsOf } from "../../src/app/empty-filing/wrap.js";
import { memberOf, readOwnFile } from "../../src/foundation/data.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { fieldsBelow, keyOf } from "../../src/input/catalogue.js";
import { readSource } from "../../src/input/read.js";
import { validateSource } from "../../src/input/validate.js";

const fields = fieldCatalogue();
const required = new Set(
  readOwnFile<{ readonly required: readonly string[] }>("schemas/pipia.schema.json", JSON.parse).required,
);
const groups = fieldsBelow(fields, "").filter((field) => keyOf(field) !== "formatVersion");

/** What a reader of the whole file has to say, reading and validation together, by code and pointer. */
function findingsIn(text: string): readonly { readonly code: string; readonly at: string }[] {
  const source = readSource(new TextEncoder().encode(text), "filing.yaml");
  const findings = [
    ...source.diagnostics,
    ...(source.value === undefined ? [] : validateSource(source.value)),
  ];
  return findings.map(({ code, pointer = "" }) => ({ code, at: pointer }));
}

/** The block of a commented-out key, one mark taken off each of its lines. The rest stays as it is. */
function withBlock(text: string, key: string): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() === `# ${key}:`);
  const mark = `${/^ */u.exec(lines[start] ?? "")?.[0] ?? ""}# `;
  const length = lines.slice(start).findIndex((line) => line !== "" && !line.startsWith(mark));
  const end = length < 0 ? lines.length : start + length;
  return lines
    .map((line, index) => (index >= start && index < end ? line.replace("# ", "") : line))
    .join("\n");
}

describe.each(LANGUAGES)("an empty filing (%s)", (language) => {
  const text = emptyFiling(fields, language);
  const lines = text.split("\n");

  it("has gaps and nothing else", () => {
    const findings = findingsIn(text);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["schema/missing"]));
    expect(findings.length).toBeGreaterThan(200);
  });

  it("has gaps and nothing else when every mark is taken off", () => {
    const whole = text.replaceAll("# ", "");
    const findings = findingsIn(whole);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["schema/missing"]));
    expect(findings.some(({ at }) => at.startsWith("/certificate/events/0/"))).toBe(true);
  });

  it("writes every field of the schema once, open or behind a mark", () => {
    const keys = text
      .replaceAll("# ", "")
      .split("\n")
      .map((line) => /^ *(?:- )?([A-Za-z0-9]+):/u.exec(line)?.[1] ?? "")
      .filter((key) => key !== "");
    const expected = [...fields.values()]
      .filter(({ pattern }) => !pattern.startsWith("/derived") && !pattern.endsWith("/*"))
      .map((field) => keyOf(field));
    expect(keys.toSorted()).toEqual(expected.toSorted());
  });

  it.each(["domesticBody", "handler", "freeTradeZone", "humanResources", "exemption", "minors"])(
    "lets %s be filled in when its mark is taken off",
    (key) => {
      const asked = findingsIn(withBlock(text, key)).filter(({ at }) => at.includes(`/${key}/`));
      const field = [...fields.values()].find(({ pattern }) => pattern.endsWith(`/${key}`));
      const expected = fieldsBelow(fields, field?.pattern ?? "").filter((child) => child.required);
      expect(expected).not.toEqual([]);
      expect(asked.map(({ at }) => at.slice(at.lastIndexOf("/") + 1))).toEqual(
        expected.map((child) => keyOf(child)),
      );
    },
  );

  it.each(groups.map((field) => keyOf(field)))("opens %s if the report requires it", (key) => {
    expect(lines.includes(`${key}:`)).toBe(required.has(key));
    expect(lines.includes(`# ${key}:`)).toBe(!required.has(key));
  });

  it("says of each group in its rule whether the report requires it", () => {
    const rules = lines.filter((line) => line.startsWith("## ─"));
    expect(rules).toHaveLength(groups.length);
    const word = { zh: "（必填）", en: "(required)" }[language];
    expect(rules.map((rule) => rule.includes(word))).toEqual(
      groups.map((field) => required.has(keyOf(field))),
    );
  });

  it("lets what is named from a list stand open, and says when it is to be filled in", () => {
    const said = {
      zh: "【境外接收方】（列有“境外接收方”的填写）",
      en: "[Overseas recipients] (where “Overseas recipients” has entries)",
    }[language];
    const at = lines.findIndex((line) => line.includes(said));
    expect(at).toBeGreaterThan(0);
    expect(lines.slice(at).find((line) => !line.trim().startsWith("##"))).toBe("    recipients:");
    // Pictures and other papers stand in a list that the report does not require.
    expect(lines).toContain("    # linkPicture:");
    expect(lines).not.toContain("    # recipients:");
  });

  it("fits the page, and has no spaces at the end of lines", () => {
    expect(lines.filter((line) => columnsOf(line) > 110 || line !== line.trimEnd())).toEqual([]);
  });

  it("writes nothing but ids and the version into the fields", () => {
    const value = readSource(new TextEncoder().encode(text), "filing.yaml").value?.value;
    expect(memberOf(value, "formatVersion")).toBe("1");
    const filled = lines.filter((line) => /^ *(?:- )?[A-Za-z0-9]+: ./u.test(line) && !line.includes("id: "));
    expect(filled).toEqual(['formatVersion: "1"']);
  });
});
