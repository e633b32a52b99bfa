import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { keysOf } from "../../src/foundation/data.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { citationText } from "../../src/law/citation.js";
import { REPORTERS } from "../../src/reporters/index.js";
import { completeHotel, HOSTILE, hostileReport, incompleteHotel } from "./reports.js";

const ENDINGS = { text: "txt", json: "json", sarif: "sarif", markdown: "md", html: "html" } as const;

/** Formats that say everything in both languages at once. */
const BILINGUAL: ReadonlySet<string> = new Set(["json"]);

const golden = (name: string): string => fileURLToPath(new URL(`golden/${name}`, import.meta.url));

const editions = keysOf(REPORTERS).flatMap((format) =>
  LANGUAGES.filter((language) => language === "zh" || !BILINGUAL.has(format)).map(
    (language) => [format, language] as const,
  ),
);

/** A text without the marks that keep it from being read as anything else. */
function unescaped(text: string): string {
  return text
    .replaceAll("\\", "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

describe.each(editions)("%s in %s", (format, language) => {
  const written = (report = incompleteHotel()): string =>
    REPORTERS[format](report, { language, isColoured: false });
  const file = (name: string): string =>
    golden(`${name}${BILINGUAL.has(format) ? "" : `.${language}`}.${ENDINGS[format]}`);

  it("says of an incomplete filing what is recorded", async () => {
    await expect(written()).toMatchFileSnapshot(file("incomplete"));
  });

  it("says of a filing without findings what is recorded", async () => {
    await expect(written(completeHotel())).toMatchFileSnapshot(file("complete"));
  });

  it("says the same every time, and ends with one line end", () => {
    expect(written()).toBe(written());
    expect(written()).toMatch(/[^\n]\n$/u);
  });

  it("shows of every finding what, where, what to do, why, how certain, who waived it and its identifier", () => {
    const report = incompleteHotel();
    const text = unescaped(written(report));
    const findings = report.sections.flatMap((section) => section.findings);
    expect(findings.filter(({ waiver }) => waiver !== undefined)).toHaveLength(1);
    expect(findings.filter(({ inference }) => inference !== undefined)).toHaveLength(1);
    for (const finding of findings) {
      const { message, label, place, sources, inference, waiver, fingerprint } = finding;
      const help = format === "html" ? (finding.helpOnPaper ?? finding.help) : finding.help;
      const said = [message, label, help, inference, waiver?.reason, waiver?.name].flatMap(
        (words) => words?.[language] ?? [],
      );
      const cited = sources.map((source) => citationText(source, language));
      const forAuthors = format === "html" ? [] : [fingerprint, String(place?.line)];
      for (const words of [...said, ...cited, ...forAuthors]) expect(text).toContain(words);
    }
  });

  it("lets nothing that it quotes be more than text", async () => {
    const text = written(hostileReport());
    if (format !== "json" && format !== "sarif") {
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u);
      // Line ends of a quoted text begin no line.
      expect(text).not.toMatch(/^\s*(?:# 标题|- 项)/mu);
    } else {
      expect(JSON.parse(text)).toBeTypeOf("object");
    }
    expect(HOSTILE).toContain("\u001B");
    await expect(text).toMatchFileSnapshot(file("hostile"));
  });
});

describe("the report for the client", () => {
  it("has neither codes nor identifiers nor places in the file, but cells of a questionnaire", () => {
    const report = incompleteHotel();
    const text = unescaped(REPORTERS.html(report, { language: "zh", isColoured: false }));
    expect(text).not.toMatch(/schema\/missing|pipia\/|@\/|hotel\.json:\d|byHand|\{ ?notApplicable/u);
    const sections = report.sections.map((section) =>
      Object.assign({}, section, {
        findings: section.findings.map((finding) =>
          Object.assign({}, finding, {
            place: { file: "q.xlsx", line: 7, column: 3, cell: "'1 处理者'!C7" },
          }),
        ),
      }),
    );
    const form = REPORTERS.html({ ...report, sections }, { language: "zh", isColoured: false });
    expect(unescaped(form)).toContain("'1 处理者'!C7");
  });
});
