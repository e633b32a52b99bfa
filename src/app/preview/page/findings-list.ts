import type { ShownFinding, ShownWeight } from "../protocol.js";
import { button, element, word } from "./elements.js";
import { placeView } from "./source-view.js";

const WEIGHTS = ["mistake", "blocking", "warning", "advice"] as const satisfies readonly ShownWeight[];

/** The findings of a document, heaviest first, of all weights or of one. What a user has chosen stays while documents change. */
export class FindingsList {
  private readonly holder: HTMLElement;
  private readonly jump: (finding: ShownFinding) => void;
  private findings: readonly ShownFinding[] = [];
  private weight: ShownWeight | undefined;

  /** @param jump shows the paragraph of a finding. */
  constructor(holder: HTMLElement, jump: (finding: ShownFinding) => void) {
    this.holder = holder;
    this.jump = jump;
  }

  show(findings: readonly ShownFinding[]): void {
    this.findings = findings;
    this.render();
  }

  /** A finding by its place in the list. */
  view(position: number): HTMLElement | undefined {
    const finding = this.findings[position];
    return finding && findingView(finding, this.jump);
  }

  private render(): void {
    if (this.findings.length === 0) {
      this.holder.replaceChildren(element("p", { class: "quiet" }, word("noFindings")));
      return;
    }
    const counts = WEIGHTS.map((weight) => ({
      weight,
      count: this.findings.filter((one) => one.weight === weight).length,
    }));
    const present = counts.filter(({ count }) => count > 0);
    if (!present.some(({ weight }) => weight === this.weight)) this.weight = undefined;
    const filters = element(
      "div",
      { class: "filters", role: "group", "aria-label": word("findings") },
      this.filter(undefined, this.findings.length),
      ...present.map(({ weight, count }) => this.filter(weight, count)),
    );
    const shown = this.findings.filter(({ weight }) => this.weight === undefined || weight === this.weight);
    this.holder.replaceChildren(
      filters,
      element("ul", { class: "findings" }, ...shown.map((finding) => findingView(finding, this.jump))),
    );
  }

  private filter(weight: ShownWeight | undefined, count: number): HTMLElement {
    const isPressed = weight === this.weight;
    const id = `filter-${weight ?? "all"}`;
    return button(
      `${word(weight ?? "all")} ${count}`,
      { id, class: weight ?? "all", "aria-pressed": String(isPressed) },
      () => {
        this.weight = weight;
        this.render();
        this.holder.querySelector<HTMLElement>(`#${id}`)?.focus();
      },
    );
  }
}

/** What was found; its reasons and its place when it is opened, and the page goes to it. */
function findingView(finding: ShownFinding, jump: (finding: ShownFinding) => void): HTMLElement {
  const { weight, word: said, isWaived, headline, code, paragraph } = finding;
  const summary = element(
    "summary",
    {},
    element("span", { class: `badge ${weight}` }, said),
    element("span", { class: "headline" }, headline),
    ...whereabouts(finding),
  );
  const view = element("details", {}, summary);
  let isFilled = false;
  view.addEventListener("toggle", () => {
    if (!view.open) return;
    if (!isFilled) view.append(reasons(finding), element("code", { class: "path" }, code));
    isFilled = true;
    if (paragraph !== undefined) jump(finding);
  });
  return element("li", { class: isWaived ? "waived" : weight }, view);
}

/** The page that shows what it is about; of what no page shows, the line. */
function whereabouts({ page, place }: ShownFinding): readonly HTMLElement[] {
  const isInText = place?.source !== undefined;
  if (page === undefined && !isInText) return [];
  const words = page === undefined ? word("onLine", place?.line ?? 0) : word("onPage", page);
  return [element("span", { class: "page" }, words)];
}

function reasons({ details, place }: ShownFinding): HTMLElement {
  const rows = details.flatMap(({ name, text }) => [element("dt", {}, name), element("dd", {}, text)]);
  return element(
    "div",
    {},
    element("dl", {}, ...rows),
    ...(place === undefined ? [] : [placeView(place, true)]),
  );
}
