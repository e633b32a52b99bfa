import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packagePath } from "../../src/foundation/package-root.js";
import { fewColours } from "../office/few-colours.js";
import { bundledFontsOnly } from "../office/fontconfig.js";
import { havePrograms, programPath, runProgram } from "../office/programs.js";
import { RunningPreview } from "./running-preview.js";

/** It lies across the page, so that it has no place in a line. */
const STAMP = "草稿";

const NAME = "乌有里酒店集团（上海）有限公司";

describe.skipIf(!havePrograms("chromium", "pdftotext"))("the preview in Chromium", () => {
  const preview = new RunningPreview();
  const complaints: string[] = [];
  const asked: string[] = [];
  let address = "";
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    address = await preview.start();
    browser = await chromium.launch({
      executablePath: programPath("chromium") ?? "",
      env: { ...process.env, FONTCONFIG_FILE: bundledFontsOnly(preview.folder) },
    });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(address);
    await page.locator(".paragraph").first().waitFor();
  });

  afterAll(async () => {
    await browser.close();
    preview.remove();
  });

  it("shows sheets for all pages and draws those in view", async () => {
    const sheets = await page.locator(".sheet").count();
    expect(sheets).toBeGreaterThan(30);
    expect(await page.locator(".sheet svg").count()).toBeLessThan(6);
    expect(await page.title()).toBe("filing.yaml · pipia 预览");
    expect(await page.locator("#document").inputValue()).toBe("pipia");
  });

  it("sets every word where the PDF has it", async () => {
    preview.makePdf();
    const number = 8;
    const words = wordsOfPdf(join(preview.folder, "out", "个人信息保护影响评估报告.pdf"), number);
    await page.locator(`[data-page="${number}"]`).scrollIntoViewIfNeeded();
    await page.locator(`[data-page="${number}"] svg`).waitFor();
    const characters = await charactersOn(page, number);
    const astray = words.filter(
      ({ text, x, top, bottom }) =>
        text !== STAMP &&
        !characters.some(
          (one) => text.startsWith(one.text) && Math.abs(one.x - x) < 0.6 && one.y > top && one.y < bottom,
        ),
    );
    expect(words.length).toBeGreaterThan(40);
    expect(astray).toEqual([]);
  });

  it("leads from a paragraph to the template's line and the field's line", async () => {
    await page.evaluate(TO_THE_TOP);
    await page.locator('[data-page="1"] .paragraph', { hasText: NAME.slice(0, 4) }).click();
    const panel = page.locator("#paragraph");
    await panel.getByText("个人信息处理者 › 单位名称").waitFor();
    expect(await panel.locator(".path").allTextContents()).toEqual(["processor.name"]);
    const places = await panel.locator(".place code").allTextContents();
    const [inFiling = "", inTemplate = ""] = places;
    expect(inFiling).toBe(`filing.yaml:${lineOf(preview.filing, NAME)}:9`);
    expect(inTemplate).toBe(`${join("pack", "templates/pipia/sections/cover.zh.hbs")}:4:1`);
    const meant = panel.locator(".row.meant .text");
    await meant.nth(1).waitFor();
    expect(await meant.allTextContents()).toEqual([
      expect.stringContaining(NAME),
      expect.stringContaining("{{processor.name}}"),
    ]);
    if (process.env["GUIDE_PICTURES"] === "write") {
      const file = packagePath("templates/guide/pages/preview.png");
      await page.screenshot({ path: file });
      fewColours(file, 32);
    }
  });

  it("follows a save and keeps the chosen paragraph", async () => {
    preview.save(preview.filing, (text) => text.replace(NAME, "镜花水月有限公司"));
    await page.locator('[data-page="1"] .paragraph.selected', { hasText: "镜花水月有限公司" }).waitFor();
    await page.locator("#paragraph blockquote", { hasText: "镜花水月有限公司" }).waitFor();
  });

  it("shows a new finding, and leads from it to the paragraph", async () => {
    preview.save(preview.filing, (text) => text.replace(/^ {2}employeeCount: .*\n/mu, ""));
    await page.locator("#findings-tab").click();
    const finding = page.locator("#findings summary", { hasText: "员工数量" });
    await finding.click();
    // Until the page has gone there, the paragraph of before is the chosen one.
    const selected = page.locator(".paragraph.selected", { hasText: "【待补充：员工数量】" });
    await selected.waitFor();
    expect(await selected.locator(".mark").count()).toBe(1);
    await expect.poll(() => page.evaluate(IS_IN_VIEW), PATIENCE).toBe(true);
  });

  it("keeps the last pages while a template has a mistake, and says where it is", async () => {
    preview.save(preview.cover, (text) => text.replace("processor.name", "processor.nmae"));
    await page.locator("#notice.earlier").waitFor();
    const mistake = page.locator("#findings li.mistake");
    await mistake.locator("summary").click();
    expect(await mistake.locator(".place code").textContent()).toMatch(/cover\.zh\.hbs:4:\d+$/u);
    await mistake.locator(".row.meant mark", { hasText: "processor.nmae" }).waitFor();
    expect(await page.locator(".sheet svg").count()).toBeGreaterThan(0);
    preview.save(preview.cover, (text) => text.replace("processor.nmae", "processor.name"));
    await page.locator("#notice.current").waitFor({ state: "attached" });
  });

  it("keeps the last pages while the file cannot be read, with line and column", async () => {
    preview.save(preview.filing, (text) => text.replace("formatVersion: ", "formatVersion: ["));
    await page.locator("#notice.earlier").waitFor();
    const mistake = page.locator("#findings li.mistake").first();
    await mistake.locator("summary").click();
    const line = lineOf(preview.filing, "formatVersion: [");
    expect(await mistake.locator(".place code").textContent()).toMatch(
      new RegExp(`^filing\\.yaml:${line}:\\d+$`, "u"),
    );
    preview.save(preview.filing, (text) => text.replace("formatVersion: [", "formatVersion: "));
    await page.locator("#notice.current").waitFor({ state: "attached" });
  });

  it("goes from paragraph to paragraph by keyboard, and says what is chosen", async () => {
    await page.evaluate(TO_THE_TOP);
    const first = page.locator('[data-page="1"] .paragraph').first();
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const second = page.locator('[data-page="1"] .paragraph').nth(1);
    await expect.poll(() => second.getAttribute("aria-current"), PATIENCE).toBe("true");
    expect(await second.getAttribute("aria-label")).toBe("（出境版）");
    await page.locator("#paragraph blockquote", { hasText: "（出境版）" }).waitFor();
    expect(await page.locator("#paragraph-tab").getAttribute("aria-selected")).toBe("true");
  });

  it("shows other documents and editions, in English, also where there is little room", async () => {
    await page.locator("#other-language").click();
    await page.locator(".paragraph").first().waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.locator("#document").selectOption("application-form");
    await page.locator("#edition").selectOption("both");
    await expect.poll(() => page.locator("#status").textContent(), PATIENCE).toMatch(/^Updated: pages \d+/u);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(400);
    await page.reload();
    await page.locator(".paragraph").first().waitFor();
    expect(await page.locator("#document").inputValue()).toBe("application-form");
  });

  it("asks nobody else and complains of nothing", () => {
    expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("ends at Ctrl-C, and the page says so", async () => {
    expect(await preview.interrupt()).toBe(0);
    await page.locator("#notice", { hasText: "pipia preview" }).waitFor();
    expect(preview.talk).toContain("预览已结束。");
    expect(preview.talk).not.toContain("镜花水月");
  });
});

/** How long a page may take that is asked again and again. */
const PATIENCE = { timeout: 30_000 };

const TO_THE_TOP = 'document.querySelector("#pages").scrollTop = 0';

/** Whether the chosen paragraph can be seen. */
const IS_IN_VIEW = `(() => {
  const { top, bottom } = document.querySelector(".paragraph.selected").getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})()`;

function lineOf(path: string, words: string): number {
  return (
    readFileSync(path, "utf8")
      .split("\n")
      .findIndex((line) => line.includes(words)) + 1
  );
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Every character that is drawn on a page, in points. */
async function charactersOn(page: Page, number: number): Promise<readonly Placed[]> {
  const script = `[...document.querySelectorAll('[data-page="${number}"] text[x]')].flatMap((one) => {
    const places = one.getAttribute("x").split(" ").map(Number);
    return [...one.textContent].map((text, index) => ({ text, x: places[index], y: Number(one.getAttribute("y")) }));
  })`;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (await page.evaluate(script)) as readonly Placed[];
}

/** The words that poppler reads from a page, with the left edge and the height of each, in points. */
function wordsOfPdf(
  path: string,
  page: number,
): readonly { readonly text: string; readonly x: number; readonly top: number; readonly bottom: number }[] {
  const html = runProgram("pdftotext", ["-bbox", "-f", String(page), "-l", String(page), path, "-"]);
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)<\/word>/gu;
  return [...html.matchAll(word)].map(([, x, top, bottom, text = ""]) => ({
    text: text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
    x: Number(x),
    top: Number(top),
    bottom: Number(bottom),
  }));
}
