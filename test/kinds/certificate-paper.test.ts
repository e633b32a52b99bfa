import { describe, expect, it } from "vitest";
import { packetContents } from "../../src/app/packet-papers.js";
import { buildTree } from "../../src/app/render.js";
import { check } from "../../src/app/library.js";
import { CERTIFICATE_DISCLAIMER } from "../../src/document/certificate-disclaimer.js";
import { canonicalText } from "../../src/document/text.js";
import { visit } from "../../src/document/visit.js";
import { hasSeverity } from "../../src/foundation/diagnostic.js";
import { KINDS, knownKind } from "../../src/kinds/index.js";
import {
  AS_OF,
  CERTIFICATE_FILE,
  EXAMPLE_NAMES,
  exampleSource,
  ownSourceOf,
  sourceOf,
} from "../app/example.js";

const SOURCE = ownSourceOf(CERTIFICATE_FILE);
const NAMED = ["number", "holderName", "scope", "issuedOn", "expiresOn", "issuingBody", "status"] as const;

async function made(source = SOURCE, language: "zh" | "en" = "zh"): ReturnType<typeof buildTree> {
  return buildTree({
    ...source,
    findings: [],
    kind: knownKind("certificate"),
    edition: language,
    stage: "final",
    asOf: AS_OF,
    readAttachment: async () => Promise.resolve(undefined),
  });
}

describe("the view of a certificate", () => {
  it.each(["zh", "en"] as const)(
    "says on its face that it is not the certificate, and is no place for a seal (%s)",
    async (language) => {
      const { value, diagnostics } = await made(SOURCE, language);
      expect(diagnostics).toEqual([]);
      if (value === undefined) throw new Error("no tree");
      expect(canonicalText(value)).toContain(CERTIFICATE_DISCLAIMER[language]);
      const blanks: string[] = [];
      visit(value, { inline: (node) => void (node.type === "blank" && blanks.push(node.kind)) });
      expect(blanks).toEqual([]);
    },
  );

  it.each(NAMED)("is not made in final stage without %s", async (name) => {
    const { [name]: _left, ...certificate } = SOURCE.filing.certificate ?? {};
    const source = sourceOf(JSON.stringify({ ...SOURCE.filing, certificate }), "filing.json");
    const findings = check(source, { asOf: AS_OF, document: "certificate" });
    expect(findings.map(({ pointer }) => pointer)).toContain(`/certificate/${name}`);
    const { diagnostics } = await made(source);
    expect(hasSeverity(diagnostics, "blocking")).toBe(true);
  });

  it("is clean in final stage", () => {
    expect(check(SOURCE, { asOf: AS_OF, document: "certificate" })).toEqual([]);
  });
});

describe("the papers of a certification body and of a firm", () => {
  it("are in no packet, also where they apply", () => {
    const others = KINDS.filter(({ filedBy }) => filedBy !== "processor").map(({ title }) => title.zh);
    expect(others.length).toBeGreaterThan(7);
    for (const source of [SOURCE, ...EXAMPLE_NAMES.map(exampleSource)]) {
      const titles = packetContents(source.filing).papers.map(({ title }) =>
        typeof title === "string" ? title : title.zh,
      );
      expect(titles.length).toBeGreaterThan(8);
      expect(titles.filter((title) => others.includes(title))).toEqual([]);
    }
  });
});
