import { describe, expect, it } from "vitest";
import { checkTemplate } from "../../../src/app/template/check-template.js";
import { lintTemplates } from "../../../src/app/template/lint-templates.js";
import { UsageError } from "../../../src/foundation/errors.js";
import { knownKind, type DocumentKindId } from "../../../src/kinds/index.js";
import { builtInSet } from "../../../src/template/built-in.js";
import { MemoryWorld } from "../../memory-world.js";

const COVER = builtInSet("cover", "zh").main.text;

async function lint(
  files: Readonly<Record<string, string | Uint8Array>>,
  named: readonly string[],
  document?: DocumentKindId,
) {
  const world = new MemoryWorld();
  for (const [path, content] of Object.entries(files)) world.put(path, content);
  const report = await lintTemplates(world, { files: named, document });
  const found = report.findings.map(
    ({ code, place }) => `${place?.file}:${place?.line}:${place?.column} ${code.replace("template/", "")}`,
  );
  return { ...report, found };
}

describe("given templates", () => {
  it("are of the document that their folder is called after, or that is said", async () => {
    expect((await lint({ "own/cover/zh.hbs": COVER }, ["own/cover/zh.hbs"])).found).toEqual([]);
    expect((await lint({ "a.hbs": COVER }, ["a.hbs"], "cover")).found).toEqual([]);
    expect((await lint({ "a.hbs": COVER }, ["a.hbs"], "authorisation")).found).not.toEqual([]);
    await expect(lint({ "own/a.hbs": COVER }, ["own/a.hbs"])).rejects.toThrow(UsageError);
  });

  it("see the partials of their language in the folder beside them", async () => {
    const files = {
      "own/cover/zh.hbs": COVER.replace("<seal/>", "<seal/>{{> mark}}"),
      "own/cover/en.hbs": builtInSet("cover", "en").main.text.replace("<seal/>", "<seal/>{{> mark}}"),
      "own/partials/mark.zh.hbs": "{{processor.naem}}",
      "own/partials/other.zh.hbs": "{{#if",
    };
    const { found, findings } = await lint(files, ["own/cover/zh.hbs"]);
    expect(found).toEqual(["own/partials/mark.zh.hbs:1:3 unknown-field"]);
    expect(findings[0]?.related?.[0]?.place).toMatchObject({ file: "own/cover/zh.hbs" });
    expect((await lint(files, ["own/cover/en.hbs"])).found).toEqual([
      expect.stringMatching(/^own\/cover\/en\.hbs:.* unknown-partial$/u),
    ]);
  });

  it("that call one partial give its mistake once", async () => {
    const files = {
      "own/cover/zh.hbs": COVER.replace("<seal/>", "<seal/>{{> mark}}"),
      "own/authorisation/zh.hbs": builtInSet("authorisation", "zh").main.text.replace(
        "</p>",
        "{{> mark}}</p>",
      ),
      "own/partials/mark.zh.hbs": "{{processor.naem}}",
    };
    const { found } = await lint(files, ["own/cover/zh.hbs", "own/authorisation/zh.hbs"]);
    expect(found).toEqual(["own/partials/mark.zh.hbs:1:3 unknown-field"]);
  });

  it("that are partials are checked where a template calls them, else as far as they go", async () => {
    const files = {
      "own/cover/zh.hbs": COVER.replace("<seal/>", "<seal/>{{> mark}}"),
      "own/partials/mark.zh.hbs": "{{#if processor.isCiio}}{{processor.naem}}",
    };
    const partial = "own/partials/mark.zh.hbs";
    expect((await lint(files, [partial])).found).toEqual([
      `${partial}:1:1 partial-not-called`,
      `${partial}:1:1 unclosed-block`,
    ]);
    expect((await lint(files, [partial, "own/cover/zh.hbs"])).found).toEqual([
      `${partial}:1:1 unclosed-block`,
      `${partial}:1:27 unknown-field`,
    ]);
  });

  it("are all that lie below a folder, partials included", async () => {
    const files = {
      "own/cover/zh.hbs": COVER.replace("<seal/>", "<seal/>{{> mark}}"),
      "own/authorisation/en.hbs": builtInSet("authorisation", "en").main.text.replace("</body>", ""),
      "own/partials/mark.zh.hbs": "{{processor.naem}}",
      "own/theme.yaml": "{{",
    };
    const { found, files: checked } = await lint(files, ["own"]);
    expect(checked).toEqual(["own/authorisation/en.hbs", "own/cover/zh.hbs"]);
    expect(found).toEqual([
      expect.stringMatching(/^own\/authorisation\/en\.hbs:.* unclosed-element$/u),
      "own/partials/mark.zh.hbs:1:3 unknown-field",
    ]);
    await expect(lint(files, ["absent"], "cover")).rejects.toThrow("does not exist");
  });

  it("that are no text are named", async () => {
    const { found, findings } = await lint({ "cover/zh.hbs": new Uint8Array([0x50, 0x4b, 3, 4]) }, [
      "cover/zh.hbs",
    ]);
    expect(found).toEqual(["cover/zh.hbs:1:1 not-text"]);
    expect(findings[0]?.message.zh).toContain("Word");
  });

  it("that do not exist are an error", async () => {
    await expect(lint({}, ["cover/zh.hbs"])).rejects.toThrow("does not exist");
  });
});

describe("what a template loses", () => {
  const lost = (document: DocumentKindId, change: (text: string) => string) => {
    const { main, partials } = builtInSet(document, "zh");
    const changed = [...partials].map(
      ([name, source]) => [name, { ...source, text: change(source.text) }] as const,
    );
    const set = { main: { ...main, text: change(main.text) }, partials: new Map(changed) };
    return checkTemplate(knownKind(document), set);
  };
  const labels = (document: DocumentKindId, change: (text: string) => string): readonly string[] =>
    lost(document, change).diagnostics.map(({ code, message }) => `${code} ${message.en}`);

  it("of an item of article 6 is one finding with the article as its source", () => {
    const { value, diagnostics } = lost("pipia", (text) =>
      text.replace(/<h2>境外接收方所在国家[\s\S]*?(?=<h2>|$)/u, ""),
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "template/section-lost",
        severity: "blocking",
        sources: [{ law: "M", article: "6(5)" }],
      }),
    ]);
  });

  it("of all items of article 6 names each of them", () => {
    const found = lost("pipia", (text) =>
      text.includes("<body>")
        ? `${text.slice(0, text.indexOf("<body>"))}<body><p>无</p></body></document>`
        : text,
    );
    const items = found.diagnostics.filter(({ code }) => code === "template/section-lost");
    expect(items.map(({ sources }) => sources[0]?.article)).toEqual([
      "6(1)",
      "6(2)",
      "6(3)",
      "6(4)",
      "6(5)",
      "6(6)",
    ]);
    expect(new Set(found.diagnostics.map(({ fingerprint }) => fingerprint)).size).toBe(
      found.diagnostics.length,
    );
  });

  it("is a field, or the group of which it shows nothing", () => {
    expect(labels("authorisation", (text) => text.replaceAll("{{processor.name}}", ""))).toEqual([
      expect.stringMatching(/^template\/field-not-shown .*\(processor\.name\)/u),
    ]);
    expect(
      labels("declarations", (text) => {
        const start = text.indexOf("{{#answered volumes.byEntity}}");
        return text.slice(0, start) + text.slice(text.indexOf("{{#answered volumes.byContract}}"));
      }),
    ).toEqual([expect.stringMatching(/^template\/field-not-shown .*\(volumes\.byEntity\)/u)]);
  });

  it("is no finding where the field stands in a tag that has a mistake of its own", () => {
    expect(labels("cover", (text) => text.replace("{{processor.name}}", "{{processor.name x=}}"))).toEqual([
      expect.stringContaining("template/syntax"),
    ]);
  });
});
