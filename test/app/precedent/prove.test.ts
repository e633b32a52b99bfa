import { describe, expect, it } from "vitest";
import { type Proposal, valueProposals } from "../../../src/app/precedent/proposal.js";
import { prove } from "../../../src/app/precedent/prove.js";
import { fieldsOfDocument } from "../../../src/app/template/fields-of-document.js";
import { compileWordTemplate } from "../../../src/template/word/compile.js";
import { p, wordFile } from "../../template/word/word-file.js";
import { hotelFacts, NAME } from "./precedents.js";

/** A proposal with another tag than the right one. */
function withTag(proposal: Proposal, tag: string): Proposal {
  if (proposal.type !== "value") throw new Error("a value");
  const { replacement } = proposal;
  return { ...proposal, replacement: { ...replacement, candidate: { ...replacement.candidate, tag } } };
}

describe("the proof of a proposed template", () => {
  it("takes back what does not pass the check or gives other words, and keeps all else", async () => {
    const lines = Array.from({ length: 9 }, (_, index) => p(`${index}：${NAME}`)).join("");
    const fields = fieldsOfDocument("pipia");
    const paper = compileWordTemplate("p.docx", await wordFile(lines), fields).value;
    const [body] = paper?.texts ?? [];
    if (paper === undefined || body === undefined) throw new Error("no precedent");
    const facts = hotelFacts();
    const right = valueProposals(body, new Set(), facts);
    expect(right).toHaveLength(9);
    const wrong = new Map([
      [2, "{{processor.nmae}}"],
      [5, "{{processor.officer.position}}"],
      [8, "{{#each scenarios}}"],
    ]);
    const given = right.map((one, index) => withTag(one, wrong.get(index) ?? "{{processor.name}}"));
    const proved = await prove(given, {
      file: "t.docx",
      precedent: paper,
      document: "pipia",
      language: "zh",
      filing: facts.data,
      derived: facts.derived,
    });
    expect(proved.kept).toEqual(given.filter((_, index) => !wrong.has(index)));
    expect(proved.taken.map(({ proposal }) => given.indexOf(proposal))).toEqual([...wrong.keys()]);
    expect(proved.taken.map(({ why }) => why.en)).toEqual([
      expect.stringContaining('no field "nmae"'),
      expect.stringContaining("other words than the precedent"),
      expect.stringContaining("{{#each"),
    ]);
  });
});
