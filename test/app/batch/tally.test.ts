import { expect, it } from "vitest";
import { groupsOf } from "../../../src/app/batch/report/group.js";
import { tallyOf } from "../../../src/app/batch/tally.js";
import { diagnostic, type Diagnostic } from "../../../src/foundation/diagnostic.js";
import type { Pointer } from "../../../src/foundation/pointer.js";

const TYPED = "张三 13800138000\u001B[2J";

const FILING = {
  [TYPED]: "x",
  processor: { name: { zh: "甲", fr: "A" }, [TYPED]: "x", "~/*": "x" },
  recipients: [{ id: "r" }, { [TYPED]: { zh: 5 } }],
};

function finding(pointer: Pointer, code = "schema/unknown-key"): Diagnostic {
  const text = { zh: "", en: "" };
  return diagnostic({ code, severity: "blocking", message: text, help: text, pointer });
}

it.each([
  [`/${TYPED}`, "schema/unknown-key", undefined],
  [`/processor/${TYPED}`, "schema/unknown-key", "/processor"],
  ["/processor/~0~1*", "schema/unknown-key", "/processor"],
  // A key that looks like two which the schema has.
  ["/processor~1name", "schema/unknown-key", undefined],
  [`/recipients/1/${TYPED}`, "schema/unknown-key", "/recipients/*"],
  [`/recipients/1/${TYPED}/zh`, "schema/type", "/recipients/*"],
  ["/processor/name/fr", "schema/unknown-key", "/processor/name"],
  ["/processor/name/zh", "schema/type", "/processor/name/zh"],
  ["/processor/name/zh/en", "schema/type", "/processor/name/zh"],
  ["/recipients/1/id", "schema/missing", "/recipients/*/id"],
  ["/processor/name", "pipia/some-rule", undefined],
])("of %j (%s) what the schema has a name for is counted", (pointer, code, pattern) => {
  const [key, ...more] = Object.keys(tallyOf([finding(pointer, code)], FILING));
  expect([key, more]).toEqual([
    ["blocking", code, ...(pattern === undefined ? [] : [pattern])].join(" "),
    [],
  ]);
});

it("keys that somebody typed in one place are one group, also those that an earlier version wrote down", () => {
  const code = "schema/unknown-key";
  const earlier = { [`blocking ${code} /processor/${TYPED}`]: 1, [`blocking ${code} /processor/李四 1`]: 2 };
  const tally = tallyOf([finding(`/processor/${TYPED}`), finding("/processor/~0~1*")], FILING);
  expect(
    groupsOf([
      { number: 1, tally: earlier },
      { number: 2, tally },
    ]),
  ).toEqual([
    {
      code,
      severity: "blocking",
      pattern: "/processor",
      words: {
        zh: "的“个人信息处理者”有未知字段",
        en: "have a field that is not known in: Personal information processor",
      },
      records: 2,
      findings: 5,
      numbers: [1, 2],
    },
  ]);
});
