import { describe, expect, it } from "vitest";
import { pairElements } from "../../../src/template/syntax/element-ends.js";
import { readMarkup } from "../../../src/template/syntax/markup.js";

function pair(text: string) {
  const pairing = pairElements(readMarkup(text, []), text.length);
  return {
    unclosed: [...pairing.unclosed],
    wrong: [...pairing.wrongEnds],
    stray: [...pairing.strayEnds].map(([start, ends]) => [start, ends.map(({ name }) => name)]),
    around: (offset: number) => [pairing.startAround(offset), pairing.endAround(offset)],
  };
}

describe("pairElements", () => {
  it("tells where the element around an offset begins and ends", () => {
    const { around, unclosed } = pair("a<p>b<b>c</b>d</p>e");
    expect([0, 4, 8, 13, 18].map(around)).toEqual([
      [0, 19],
      [1, 14],
      [5, 9],
      [1, 14],
      [0, 19],
    ]);
    expect(unclosed).toEqual([]);
    expect(pair("words alone").around(3)).toEqual([0, 11]);
  });

  it("gives an element without end tag the end of the one around it", () => {
    const { unclosed, around } = pair("<td>a<b>b</td>c");
    expect(unclosed).toEqual([5]);
    expect(around(8)).toEqual([5, 9]);
  });

  it("takes the first end tag of another name for that of the element it stands in", () => {
    expect(pair("<p><b>a</i></p>")).toMatchObject({ unclosed: [3], wrong: [[7, 3]], stray: [] });
  });

  it("tells end tags that nothing was begun for by the element around them", () => {
    expect(pair("<tr>a</td></tr>")).toMatchObject({ unclosed: [], wrong: [], stray: [[0, ["td"]]] });
  });
});
