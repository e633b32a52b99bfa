import { describe, expect, it } from "vitest";
import { wordsTyped } from "../../../src/app/paper/words-typed.js";

const control = (
  text: string,
  isPrompt = false,
  looksLikePrompt = false,
): Parameters<typeof wordsTyped>[0] => ({
  text,
  isPrompt,
  looksLikePrompt,
});

describe("wordsTyped", () => {
  it.each([
    "",
    " \n\t",
    "【待补充：单位名称】",
    "【待补充:单位名称】",
    "[To be completed: Name]",
    "【待补充：甲】【待补充：乙】",
  ])("finds nothing in %j, prompt or not", (text) => {
    expect(wordsTyped(control(text))).toEqual({ type: "untouched" });
    expect(wordsTyped(control(text, true))).toEqual({ type: "untouched" });
  });

  it("takes words without the white space round them and at ends of lines, tabs as spaces", () => {
    expect(wordsTyped(control("\n 甲\t乙 \u3000\n\n丙 \n"))).toEqual({
      type: "typed",
      words: "甲 乙\n\n丙",
      isMarked: false,
    });
  });

  it("takes what Word shows in an emptied control for nothing, by its look or words", () => {
    expect(wordsTyped(control("Klicken Sie hier", true, true))).toEqual({ type: "untouched" });
    expect(wordsTyped(control("单击或点击此处输入文字。", true))).toEqual({ type: "untouched" });
    expect(wordsTyped(control("Choose an item.", true))).toEqual({ type: "untouched" });
  });

  it("takes words for an answer that a program still calls a prompt, and says so", () => {
    expect(wordsTyped(control("340", true))).toEqual({ type: "typed", words: "340", isMarked: true });
    expect(wordsTyped(control("单击一次即可退出"))).toMatchObject({ type: "typed", isMarked: false });
  });

  it.each(["甲公司【待补充：单位名称】", "【待补充：单位甲公司", "Jia [To be completed: Name]"])(
    "finds the prompt among the words of %j",
    (text) => {
      expect(wordsTyped(control(text))).toEqual({ type: "mixed" });
    },
  );
});
