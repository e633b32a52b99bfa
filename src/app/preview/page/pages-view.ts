import type { ShownDocument } from "../protocol.js";
import { askPage } from "./ask.js";
import { element, word } from "./elements.js";

/** How far beyond the visible part pages are drawn, so that scrolling meets finished ones. */
const AHEAD = "900px";

/** Widths of a page on the screen, as parts of that on paper at 96 dots an inch, and what one press changes. */
const SMALLEST = 0.4;
const LARGEST = 4;
const STEP = 1.2;

interface Holder {
  readonly place: HTMLElement;
  readonly number: number;
  /** The version that is drawn in it; 0 for none. */
  drawn: number;
}

/** The pages of a document. Only those near the visible part are drawn; the others are empty sheets of their size. */
export class PagesView {
  private readonly root: HTMLElement;
  private readonly choose: (paragraph: number) => void;
  private readonly outdated: () => void;
  private readonly observer: IntersectionObserver;
  private readonly near = new Set<Element>();
  private holders: readonly Holder[] = [];
  private version = 0;
  private selected: number | undefined;
  private fonts = new Set<number>();

  /**
   * @param choose what happens when a paragraph is pressed.
   * @param outdated what happens when the server has newer pages than these.
   */
  constructor(root: HTMLElement, choose: (paragraph: number) => void, outdated: () => void) {
    this.root = root;
    this.choose = choose;
    this.outdated = outdated;
    this.observer = new IntersectionObserver(
      (entries) => {
        this.seen(entries);
      },
      { root, rootMargin: AHEAD },
    );
    root.addEventListener("click", (event) => {
      this.press(event.target);
    });
    root.addEventListener("keydown", (event) => {
      this.key(event);
    });
  }

  /** Shows the pages of a version; what is on the screen stays where it is. */
  show({ version, pages, fonts, language }: ShownDocument): void {
    this.root.lang = language;
    this.version = version;
    this.loadFonts(fonts);
    const isSame = pages.length === this.holders.length;
    if (!isSame) {
      this.holders = pages.map((_, index) => this.holders[index] ?? this.holder(index + 1));
      this.root.replaceChildren(...this.holders.map(({ place }) => place));
      for (const place of this.near) if (!place.isConnected) this.near.delete(place);
    }
    pages.forEach(({ width, height }, index) => {
      const place = this.holders[index]?.place;
      place?.style.setProperty("--width", String(width));
      place?.style.setProperty("aspect-ratio", `${width} / ${height}`);
      place?.setAttribute("aria-label", word("page", index + 1, pages.length));
    });
    for (const holder of this.holders) if (this.near.has(holder.place)) void this.draw(holder);
  }

  /** Says that there is nothing to show. */
  clear(): void {
    this.holders = [];
    this.version = 0;
    this.near.clear();
    this.root.replaceChildren();
  }

  /** Marks a paragraph as chosen. */
  select(paragraph: number | undefined): void {
    this.selected = paragraph;
    for (const { place } of this.holders) this.markSelected(place);
  }

  /** Brings a paragraph into view. */
  async reveal(paragraph: number, page: number): Promise<void> {
    const holder = this.holders[page - 1];
    if (holder === undefined) return;
    await this.draw(holder);
    const group = groupIn(holder.place, paragraph);
    (group ?? holder.place).scrollIntoView({
      block: group === null ? "start" : "center",
      behavior: "instant",
    });
  }

  /** Makes pages larger or smaller, or as wide as there is room. */
  zoom(change: "smaller" | "larger" | "fit"): void {
    if (change === "fit") {
      this.root.style.removeProperty("--scale");
      return;
    }
    const [first] = this.holders;
    if (first === undefined) return;
    const now = first.place.clientWidth / ((Number(first.place.style.getPropertyValue("--width")) * 96) / 72);
    const next = change === "larger" ? now * STEP : now / STEP;
    this.root.style.setProperty("--scale", String(Math.min(LARGEST, Math.max(SMALLEST, next))));
  }

  private holder(number: number): Holder {
    const place = element("section", { class: "sheet", "data-page": number });
    this.observer.observe(place);
    return { place, number, drawn: 0 };
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const holder = this.holders.find(({ place }) => place === target);
      if (holder === undefined) continue;
      if (isIntersecting) {
        this.near.add(target);
        void this.draw(holder);
      } else {
        this.near.delete(target);
        if (!target.contains(document.activeElement)) {
          target.replaceChildren();
          holder.drawn = 0;
        }
      }
    }
  }

  private async draw(holder: Holder): Promise<void> {
    const { version } = this;
    if (version === 0 || holder.drawn === version) return;
    const drawing = await askPage(version, holder.number);
    if (version !== this.version) return;
    if (drawing === undefined) {
      this.outdated();
      return;
    }
    const { place } = holder;
    const { activeElement } = document;
    const focused =
      activeElement !== null && place.contains(activeElement) ? paragraphOf(activeElement) : undefined;
    place.replaceChildren(drawing);
    holder.drawn = version;
    place.querySelector(".paragraph")?.setAttribute("tabindex", "0");
    this.markSelected(place);
    if (focused !== undefined) groupIn(place, focused)?.focus({ preventScroll: true });
  }

  private markSelected(place: HTMLElement): void {
    for (const group of place.querySelectorAll<SVGElement>(".paragraph")) {
      const isSelected = paragraphOf(group) === this.selected;
      group.classList.toggle("selected", isSelected);
      if (isSelected) group.setAttribute("aria-current", "true");
      else group.removeAttribute("aria-current");
    }
  }

  private press(target: EventTarget | null): void {
    const paragraph = target instanceof Element ? paragraphOf(target) : undefined;
    if (paragraph !== undefined) this.choose(paragraph);
  }

  /** Up and down go from paragraph to paragraph, also over the end of a page; Enter and the space bar press. */
  private key(event: KeyboardEvent): void {
    const group = event.target instanceof Element ? event.target.closest<SVGElement>(".paragraph") : null;
    if (group === null) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.press(group);
      return;
    }
    const steps: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const groups = [...this.root.querySelectorAll<SVGElement>(".paragraph")];
    const next = groups[groups.indexOf(group) + step];
    if (next === undefined) return;
    group.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }

  private loadFonts(numbers: readonly number[]): void {
    for (const number of numbers) {
      if (this.fonts.has(number)) continue;
      this.fonts.add(number);
      const font = new FontFace(`f${number}`, `url(font?number=${number})`);
      document.fonts.add(font);
      void font.load();
    }
  }
}

/** The paragraph that an element belongs to. */
function paragraphOf(inner: Element): number | undefined {
  const given = inner.closest<SVGElement>(".paragraph")?.dataset["paragraph"];
  return given === undefined ? undefined : Number(given);
}

function groupIn(place: Element, paragraph: number): SVGElement | null {
  return place.querySelector<SVGElement>(`[data-paragraph="${paragraph}"]`);
}
