import type { ShownDocument, ShownParagraph } from "../protocol.js";
import { ask, askParagraph, pageLanguage } from "./ask.js";
import { byId, element, word } from "./elements.js";
import { FindingsList } from "./findings-list.js";
import { outlineList } from "./outline-list.js";
import { PagesView } from "./pages-view.js";
import { paragraphPanel } from "./paragraph-panel.js";

const CHOICES = ["document", "edition", "stage"] as const;
const TABS = ["findings", "paragraph"] as const;

let shown: ShownDocument | undefined;
let chosen: ShownParagraph | undefined;
let loading = new AbortController();

const pages = new PagesView(
  byId("pages"),
  (id) => {
    guarded(choose({ id }, true));
  },
  () => {
    guarded(load());
  },
);
const findings = new FindingsList(byId("findings"), ({ paragraph, page }) => {
  if (paragraph !== undefined && page !== undefined) jump(paragraph, page);
});

/** What is chosen above the pages, in one query. */
function choice(): Readonly<Record<string, string>> {
  const chosen = CHOICES.map((name): [string, string] => {
    const select = byId(name);
    return [name, select instanceof HTMLSelectElement ? select.value : ""];
  });
  return { ...Object.fromEntries(chosen), lang: pageLanguage() };
}

/** Asks for the document as it is now and shows it; the chosen paragraph is looked for again. */
async function load(): Promise<void> {
  loading.abort();
  loading = new AbortController();
  const { signal } = loading;
  const isFirst = shown === undefined;
  byId("pages").setAttribute("aria-busy", "true");
  const answer = await ask("document", choice(), signal);
  if (answer === undefined || signal.aborted) return;
  shown = answer;
  byId("pages").setAttribute("aria-busy", "false");
  showNotes(answer);
  findings.show(answer.findings);
  byId("findings-count").textContent = String(answer.findings.length);
  if (answer.state === "none") pages.clear();
  else pages.show(answer);
  byId("outline").replaceChildren(
    outlineList(answer.outline, ({ paragraph, page }) => {
      jump(paragraph, page);
    }),
  );
  if (answer.findings.some(({ weight }) => weight === "mistake")) openTab("findings");
  if (!isFirst) byId("status").textContent = word("shown", answer.pages.length, answer.findings.length);
  if (chosen === undefined || answer.version === 0) forget();
  else await choose({ key: chosen.key }, false);
}

function showNotes({ notes, state }: ShownDocument): void {
  byId("notice").className = state;
  byId("notice").replaceChildren(...notes.map((note) => element("p", {}, note)));
}

/** Shows where a paragraph comes from. */
async function choose(
  which: { readonly id: number } | { readonly key: string },
  isPressed: boolean,
): Promise<void> {
  if (shown === undefined) return;
  const { version } = shown;
  const paragraph = await askParagraph(version, which);
  if (shown.version !== version) return;
  if (paragraph === undefined) {
    forget();
    return;
  }
  chosen = paragraph;
  pages.select(paragraph.id);
  byId("paragraph").replaceChildren(
    ...paragraphPanel(
      paragraph,
      (position) => findings.view(position),
      () => {
        jump(paragraph.id, paragraph.pages[0] ?? 1);
      },
    ),
  );
  if (isPressed) openTab("paragraph");
}

function forget(): void {
  chosen = undefined;
  pages.select(undefined);
  byId("paragraph").replaceChildren(element("p", { class: "quiet" }, word("noParagraph")));
}

function jump(paragraph: number, page: number): void {
  // What is open beside the pages stays open when the page goes to what is chosen already.
  const choosing = chosen?.id === paragraph ? [] : [choose({ id: paragraph }, false)];
  guarded(Promise.all([...choosing, pages.reveal(paragraph, page)]));
}

function openTab(name: (typeof TABS)[number]): void {
  for (const one of TABS) {
    const isOpen = one === name;
    const tab = byId(`${one}-tab`);
    tab.setAttribute("aria-selected", String(isOpen));
    tab.tabIndex = isOpen ? 0 : -1;
    byId(one).hidden = !isOpen;
  }
}

/** A lost connection or a defect is said; a question that a newer one replaced is not. */
function guarded(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") return;
    byId("pages").setAttribute("aria-busy", "false");
    byId("notice").className = "none";
    byId("notice").replaceChildren(element("p", {}, word(error instanceof TypeError ? "lost" : "defect")));
  });
}

for (const name of TABS) {
  const tab = byId(`${name}-tab`);
  tab.addEventListener("click", () => {
    openTab(name);
  });
  tab.addEventListener("keydown", ({ key }) => {
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    const other = name === "findings" ? "paragraph" : "findings";
    openTab(other);
    byId(`${other}-tab`).focus();
  });
}

for (const change of ["smaller", "larger", "fit"] as const) {
  byId(change).addEventListener("click", () => {
    pages.zoom(change);
  });
}

const outlineSwitch = byId("outline-switch");
outlineSwitch.addEventListener("click", () => {
  const isOpen = document.body.classList.toggle("with-outline");
  outlineSwitch.setAttribute("aria-expanded", String(isOpen));
});

/** What is chosen stands in the address too, so that it outlasts a reload and a change of the language. */
function keepInAddress(): void {
  const now = choice();
  history.replaceState(null, "", `?${new URLSearchParams(now).toString()}`);
  const other = now["lang"] === "zh" ? "en" : "zh";
  byId("other-language").setAttribute("href", `?${new URLSearchParams({ ...now, lang: other }).toString()}`);
}

for (const name of CHOICES) {
  byId(name).addEventListener("change", () => {
    keepInAddress();
    chosen = undefined;
    byId("pages").scrollTop = 0;
    guarded(load());
  });
}

let isLost = false;
const events = new EventSource("events");
events.addEventListener("changed", () => {
  guarded(load());
});
events.addEventListener("error", () => {
  isLost = true;
  byId("notice").className = "none";
  byId("notice").replaceChildren(element("p", {}, word("lost")));
});
events.addEventListener("open", () => {
  // What was saved meanwhile was told to nobody.
  if (isLost) guarded(load());
  isLost = false;
});

keepInAddress();
forget();
guarded(load());
