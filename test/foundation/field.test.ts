import { describe, expect, it } from "vitest";
import { fieldCatalogue, labelOf, nameOf } from "../../src/foundation/field.js";

describe("fieldCatalogue", () => {
  it("knows the filing and what is derived from it, once each", () => {
    const fields = fieldCatalogue();
    expect(fields.get("/recipients/*/name")).toMatchObject({ kind: "text", required: true });
    expect(fields.get("/derived/totals/riskCount")).toMatchObject({
      needs: ["/impactAssessment/method/risks"],
    });
    expect(fieldCatalogue()).toBe(fields);
  });

  it("refers only to lists it knows", () => {
    const fields = [...fieldCatalogue().values()];
    const targets = new Set(fields.flatMap((field) => field.refersTo ?? []));
    expect(targets).toEqual(
      new Set([
        "/agreements/*",
        "/attachments/*",
        "/certificate/events/*",
        "/changes/*",
        "/measures/*",
        "/recipients/*",
        "/scenarios/*",
      ]),
    );
    for (const target of targets) expect(fieldCatalogue().get(target)).toMatchObject({ kind: "object" });
  });
});

describe("labelOf", () => {
  it("says the path in words and counts members from 1", () => {
    expect(labelOf(["recipients", "0", "name"])).toEqual({
      zh: "境外接收方 › 第 1 项 › 境外接收方名称",
      en: "Overseas recipients › item 1 › Name",
    });
  });

  it("counts members of lists of codes and references too", () => {
    expect(labelOf(["scenarios", "1", "legalBases", "2"]).zh).toMatch(/^出境场景 › 第 2 项 › .* › 第 3 项$/u);
    expect(labelOf(["scenarios", "0", "recipients", "0"]).en).toMatch(/item 1$/u);
  });

  it("shows segments it does not know as written", () => {
    expect(labelOf(["processor", "nmae"]).zh).toBe("个人信息处理者 › nmae");
    expect(labelOf(["processor", "0"]).en).toBe("Personal information processor › 0");
  });
});

describe("nameOf", () => {
  it("is the field's own label, and list and place for a member of a list", () => {
    const fields = fieldCatalogue();
    expect(nameOf(["recipients", "0", "name"], fields).zh).toBe("境外接收方名称");
    expect(nameOf(["recipients", "0"], fields)).toEqual({
      zh: "境外接收方 › 第 1 项",
      en: "Overseas recipients › item 1",
    });
    expect(nameOf(["recipients"], fields).en).toBe("Overseas recipients");
  });
});
