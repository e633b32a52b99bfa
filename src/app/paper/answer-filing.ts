import type { Place } from "../../foundation/diagnostic.js";
import { isAtOrBelow, parentOf, pointer, type Pointer } from "../../foundation/pointer.js";
import { AnswerTree } from "../../input/questionnaire/answer-tree.js";
import { placeOf } from "./finding.js";
import type { TypedAnswer } from "./typed-answers.js";

/** Answers in the shape of a filing, and where each was typed. */
export interface AnswerFiling {
  readonly value: Readonly<Record<string, unknown>>;
  /** Of an answer, else of what it is in, else of the first answer in it. */
  placeOf(at: Pointer): Place | undefined;
  /** The answer at a pointer into {@link AnswerFiling.value}, or that the pointer leads into. */
  answerAt(at: Pointer): TypedAnswer | undefined;
}

/** Puts answers together as part of a filing: of lists only the entries that are answered, known by their ids. */
export function answerFiling(answers: readonly TypedAnswer[]): AnswerFiling {
  const tree = new AnswerTree();
  const entries = new Entries();
  const typed = new Map<Pointer, TypedAnswer>();
  for (const answer of answers) {
    const { target, value } = answer;
    const keys: (string | number)[] = [];
    for (const step of target.steps) {
      if ("name" in step) keys.push(step.name);
      else {
        keys.push(entries.position(pointer(...keys), step.id));
        tree.put([...keys, "id"], step.id);
      }
    }
    tree.put(keys, value);
    typed.set(pointer(...keys), answer);
  }
  const answerAt = (at: Pointer): TypedAnswer | undefined => {
    for (let known: Pointer | undefined = at; known !== undefined; known = parentOf(known)) {
      const answer = typed.get(known);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  return {
    value: tree.value,
    answerAt,
    placeOf(at) {
      const answer = answerAt(at) ?? [...typed].find(([known]) => isAtOrBelow(known, at))?.[1];
      return answer && placeOf(answer.place);
    },
  };
}

/** Counts the answered entries of each list in the order in which they come. */
class Entries {
  private readonly lists = new Map<Pointer, string[]>();

  position(list: Pointer, id: string): number {
    const known = this.lists.get(list) ?? [];
    this.lists.set(list, known);
    const position = known.indexOf(id);
    return position < 0 ? known.push(id) - 1 : position;
  }
}
