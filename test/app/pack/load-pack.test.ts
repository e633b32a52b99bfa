import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../../src/app/pack/load-pack.js";
import { BUILT_IN, stockOf } from "../../../src/app/pack/stock.js";
import { InputFileError } from "../../../src/foundation/errors.js";
import { builtInSet } from "../../../src/template/built-in.js";
import { MemoryWorld } from "../../memory-world.js";
import { FIRM, firmFiles, HEAD, mistakesIn, packIn, worldWith } from "./pack-world.js";

const ABOUT = "templates/pipia/sections/about.zh.hbs";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a pack", () => {
  it("replaces the smallest piece and leaves the rest to the base", async () => {
    const { setOf, themeOf } = stockOf(await packIn(worldWith({ [ABOUT]: "<h1>我方</h1>" })));
    const own = setOf("pipia", "zh");
    const base = builtInSet("pipia", "zh");
    const differing = [...own.partials].filter(([name, { text }]) => base.partials.get(name)?.text !== text);
    expect(differing.map(([name]) => name)).toEqual(["sections/about"]);
    expect(own.main).toBe(base.main);
    expect(own.partials.size).toBe(base.partials.size);
    expect(setOf("pipia", "en").partials).toEqual(builtInSet("pipia", "en").partials);
    expect(themeOf("zh")).toBe(BUILT_IN.themeOf("zh"));
    expect(setOf("pipia", "zh")).toBe(own);
  });

  it("stands on others, beside it or by a path, the upper words counting", async () => {
    const world = worldWith({
      "pack.yaml": `${HEAD}base: ../shared/house\n`,
      [ABOUT]: "<h1>上</h1>",
    });
    world.put("shared/house/pack.yaml", "name: house\nversion: 2.0.0\nlanguages: [zh]\nbase: ground\n");
    world.put(`shared/house/${ABOUT}`, "<h1>中</h1>");
    world.put("shared/house/templates/pipia/sections/problems.zh.hbs", "<h2>中</h2>");
    world.put("shared/ground/pack.yaml", "name: ground\nversion: 3.0.0\nlanguages: [zh]\n");
    world.put("shared/ground/templates/pipia/sections/problems.zh.hbs", "<h2>下</h2>");
    world.put("shared/ground/templates/pipia/sections/approval.zh.hbs", "<h2>下</h2>");
    const { packs, setOf } = stockOf(await packIn(world));
    expect(packs.map(({ name, version }) => `${name} ${version}`)).toEqual([
      "ground 3.0.0",
      "house 2.0.0",
      "mine 1.0.0",
    ]);
    const { partials } = setOf("pipia", "zh");
    const words = ["about", "problems", "approval"].map((name) => partials.get(`sections/${name}`)?.text);
    expect(words).toEqual(["<h1>上</h1>", "<h2>中</h2>", "<h2>下</h2>"]);
  });

  it("may bring sections and partials of its own, as long as it calls them", async () => {
    const main = '<document title="t"><body>{{> sections/more}}{{> letterhead}}</body></document>';
    const { setOf } = stockOf(
      await packIn(
        worldWith({
          "templates/cover/zh.hbs": main,
          "templates/cover/sections/more.zh.hbs": "<p>甲</p>",
          "templates/partials/letterhead.zh.hbs": "<p>乙</p>",
          "README.md": "not looked at",
          "templates/README.md": "nor this",
          ".base/defaults.json": "nor this",
        }),
      ),
    );
    expect(setOf("cover", "zh").main.text).toBe(main);
    // The first is one of all papers, which the pack has from the default.
    expect([...setOf("cover", "zh").partials.keys()]).toEqual([
      "partly-chinese",
      "sections/more",
      "letterhead",
    ]);
  });

  it("may carry what is for people only, which changes nothing that is made with it", async () => {
    const piece = { "templates/partials/licence.zh.hbs": "<p>甲</p>" };
    const main = '<document title="t"><body>{{> licence}}</body></document>';
    const files = {
      ...piece,
      "templates/cover/zh.hbs": main,
      "images/logo.png": firmFiles().get("images/logo.png") ?? "",
      "theme.yaml": "logo: { file: images/logo.png, place: header, align: left, widthMillimetres: 42 }\n",
    };
    const forPeople = {
      "README.md": "x".repeat(1_000_000),
      "README.zh.md": "\uFFFF",
      LICENSE: "x",
      "LICENSE.txt": "x",
      "templates/README.zh.md": "x",
      "templates/README.zh-CN.md": "x",
      "images/readme.rst": "x",
      "images/LICENSE": "x",
      "images/LICENCE.md": "x",
      // What Windows and macOS leave in folders that people looked at.
      "images/Thumbs.db": "x",
      "templates/desktop.ini": "x",
      "templates/cover/.DS_Store": "x",
    };
    const bare = await packIn(worldWith(files));
    const carrying = await packIn(worldWith({ ...files, ...forPeople }));
    expect({ ...carrying, logos: [...carrying.logos] }).toEqual({ ...bare, logos: [...bare.logos] });
    expect(carrying.sha256).toBe(bare.sha256);
    const world = new MemoryWorld();
    const all = Object.entries({ "pack.yaml": HEAD, ...files, ...forPeople });
    world.put(
      "p.zip",
      zipSync(
        Object.fromEntries(
          all.map(([path, content]) => [path, typeof content === "string" ? bytes(content) : content]),
        ),
      ),
    );
    expect((await packIn(world, "p.zip")).sha256).toBe(bare.sha256);
    // A piece that is only called so is one.
    expect([...carrying.templates.keys()]).toContain("templates/partials/licence.zh.hbs");
    for (const path of [
      "templates/NOTICE",
      "images/LICENSE.html",
      "templates/partials/readme.zh.hbs",
      "templates/readme.hbs",
    ]) {
      expect((await mistakesIn(worldWith({ [path]: "x" })))[0]).toContain(`mine/${path}:1:1 input/pack`);
    }
  });

  it("puts theme values over those of the base; English papers keep their own measures", async () => {
    const { themeOf } = stockOf(
      await packIn(
        worldWith({
          "theme.yaml":
            "paragraphs:\n  body: { sizePoints: 15.5, bold: true }\ntable: { headShade: DCE3EC }\n",
          "theme.en.yaml": "headings:\n  1: { sizePoints: 13 }\n",
        }),
      ),
    );
    const { paragraphs, table, headings } = themeOf("zh");
    const before = BUILT_IN.themeOf("zh");
    expect(paragraphs.body).toEqual({ ...before.paragraphs.body, sizePoints: 15.5, bold: true });
    expect(table).toEqual({ ...before.table, headShade: "DCE3EC" });
    expect(headings).toEqual(before.headings);
    expect(themeOf("en").paragraphs.body.sizePoints).toBe(BUILT_IN.themeOf("en").paragraphs.body.sizePoints);
    expect(themeOf("en").headings[1].sizePoints).toBe(13);
    expect(themeOf("en").table.headShade).toBe("DCE3EC");
    expect(themeOf("en")).toBe(themeOf("en"));
  });

  it("is the same wherever it lies, as folder or archive, packed at its top or in one folder", async () => {
    const folder = worldWith(Object.fromEntries(firmFiles()));
    const { sha256 } = await packIn(folder);
    for (const prefix of ["", "firm-1.0/"]) {
      const world = new MemoryWorld();
      const entries = [...firmFiles()].map(([path, content]) => [prefix + path, content] as const);
      world.put("firm.zip", zipSync(Object.fromEntries(entries)));
      expect((await packIn(world, "firm.zip")).sha256).toBe(sha256);
    }
    folder.put(`mine/${ABOUT}`, "<h1>其他</h1>");
    expect((await packIn(folder)).sha256).not.toBe(sha256);
  });
});

describe("mistakes of a pack", () => {
  it("are told at their line and column, all at once", async () => {
    const world = worldWith({
      "pack.yaml": "name: Mein Büro\nversion: eins\nlanguages: [zh, de]\nbase: /etc\nlangages: [zh]\n",
    });
    expect(await mistakesIn(world)).toEqual([
      expect.stringMatching(/^mine\/pack\.yaml:5:1 schema\/unknown-key .*langages/u),
    ]);
    world.put("mine/pack.yaml", "name: Mein Büro\nversion: eins\nlanguages: [zh, de]\nbase: /etc\n");
    expect(await mistakesIn(world)).toEqual([
      expect.stringMatching(/^mine\/pack\.yaml:1:7 input\/pack 名称写法不符 \| .*firm-a/u),
      expect.stringMatching(/^mine\/pack\.yaml:2:10 input\/pack 版本写法不符/u),
      expect.stringMatching(/^mine\/pack\.yaml:3:17 input\/pack 没有这种语言/u),
      expect.stringMatching(/^mine\/pack\.yaml:4:7 input\/pack 不能作为所依据的模板包/u),
    ]);
    world.put("mine/pack.yaml", "name: a\n");
    expect(await mistakesIn(world)).toEqual([
      expect.stringMatching(/input\/pack 缺少“版本”/u),
      expect.stringMatching(/input\/pack 缺少“语言”/u),
    ]);
    world.put("mine/pack.yaml", "name: [a\n");
    expect((await mistakesIn(world))[0]).toMatch(/^mine\/pack\.yaml:\d+:\d+ input\/syntax/u);
  });

  it.each([
    ["templates/pipa/zh.hbs", "没有名为“pipa”的文书 | 是否要写 pipia？"],
    ["templates/pipia/sections/abuot.zh.hbs", "没有模板引用“sections/abuot” | 是否要写 sections/about？"],
    ["templates/pipia/about.zh.hbs", "模板包里没有这种位置的文件"],
    ["templates/pipia/zh.hsb", "模板包里没有这种位置的文件"],
    ["templates/partials/nobody-calls.zh.hbs", "没有模板引用“nobody-calls”"],
    ["images/logo.svg", "images/ 里只放 PNG 和 JPEG"],
  ])("%s would change no paper and is refused", async (path, words) => {
    const [mistake, ...more] = await mistakesIn(worldWith({ [path]: "<p>x</p>" }));
    expect(mistake).toContain(`mine/${path}:1:1 input/pack ${words}`);
    expect(more).toEqual([]);
  });

  it("are words in a language it does not list, and texts that are none", async () => {
    const head = "name: mine\nversion: 1.0.0\nlanguages: [zh]\n";
    const english = worldWith({ "pack.yaml": head, "templates/cover/en.hbs": "<p>x</p>" });
    expect((await mistakesIn(english))[0]).toContain(
      "mine/templates/cover/en.hbs:1:1 input/pack pack.yaml 的 languages 没有 en",
    );
    const binary = worldWith({ [ABOUT]: new Uint8Array([0xff, 0xfe, 0x00]) });
    expect((await mistakesIn(binary))[0]).toContain("模板不是 UTF-8 编码的文字");
    const large = worldWith({ [ABOUT]: "x".repeat(300_000) });
    expect((await mistakesIn(large))[0]).toContain("文件超过 256 KB");
  });

  it("are circles, too many storeys, and a base that is not there", async () => {
    const circle = worldWith({ "pack.yaml": `${HEAD}base: other\n` });
    circle.put("other/pack.yaml", "name: other\nversion: 1.0.0\nlanguages: [zh]\nbase: ./../mine\n");
    expect(await mistakesIn(circle)).toEqual([
      expect.stringMatching(
        /^other\/pack\.yaml:4:7 input\/pack 模板包互相依据，成了循环 \| mine → other → mine/u,
      ),
    ]);
    const self = worldWith({ "pack.yaml": `${HEAD}base: mine\n` });
    expect((await mistakesIn(self))[0]).toContain("成了循环");
    const tower = new MemoryWorld();
    for (let storey = 0; storey < 12; storey += 1) {
      const base = storey === 11 ? "built-in" : `p${storey + 1}`;
      tower.put(`p${storey}/pack.yaml`, `name: p\nversion: 1.0.0\nlanguages: [zh]\nbase: ${base}\n`);
    }
    expect((await mistakesIn(tower, "p0"))[0]).toMatch(/^p7\/pack\.yaml:4:7 .*层数超过 8/u);
    const lost = worldWith({ "pack.yaml": `${HEAD}base: nowhere\n` });
    expect((await mistakesIn(lost))[0]).toMatch(/^mine\/pack\.yaml:4:7 input\/pack 找不到模板包 nowhere/u);
  });

  it("of the name of a font are told: it is no place for style sheets", async () => {
    const theme = (name: string): string => `faces:\n  fangsong:\n    eastAsian: ${JSON.stringify(name)}\n`;
    for (const name of ['x"; } .stamp { display: none } a { b: "', "</style><script>", "a\\b"]) {
      expect(await mistakesIn(worldWith({ "theme.yaml": theme(name) }))).toEqual([
        expect.stringMatching(/^mine\/theme\.yaml:3:16 input\/pack .*写字体的名称/u),
      ]);
    }
    for (const name of ["仿宋_GB2312", "方正小标宋简体", "Times New Roman", "Source Han Serif SC (Bold)"]) {
      expect(await packIn(worldWith({ "theme.yaml": theme(name) }))).toBeDefined();
    }
  });

  it("of the theme are told at the value", async () => {
    const theme = [
      "paragraphs:",
      "  body: { sizePoints: 14pt, exactPitchPoints: 900, align: middle, bold: ja }",
      "  boddy: { sizePoints: 14 }",
      "table: { headShade: '#D9D9D9', shades: [F2F2F2, grau] }",
      "stamp: { colour: FFFFFF }",
      "gap: { textColour: FFFFFF }",
    ];
    expect(await mistakesIn(worldWith({ "theme.yaml": theme.join("\n") }))).toEqual([
      expect.stringMatching(/^mine\/theme\.yaml:2:23 input\/pack “字号（磅）”.*写 5 至 72 之间的数/u),
      expect.stringMatching(/theme\.yaml:2:47 input\/pack “行距（磅）”/u),
      expect.stringMatching(/theme\.yaml:2:59 input\/pack .*可用：left、center、right、justify/u),
      expect.stringMatching(/theme\.yaml:2:73 schema\/type .*ja/u),
      expect.stringMatching(/theme\.yaml:3:3 schema\/unknown-key .*boddy/u),
      expect.stringMatching(/theme\.yaml:4:21 input\/pack .*六位十六进制/u),
      expect.stringMatching(/theme\.yaml:4:40 input\/pack .*写 4 种颜色/u),
      expect.stringMatching(/theme\.yaml:4:49 input\/pack .*六位十六进制/u),
      expect.stringMatching(/theme\.yaml:5:1 schema\/unknown-key .*stamp/u),
      expect.stringMatching(/theme\.yaml:6:1 schema\/unknown-key .*gap/u),
    ]);
    const group = await mistakesIn(worldWith({ "theme.yaml": "page: { marginTopMillimetres: { a: 1 } }" }));
    expect(group).toEqual([expect.stringMatching(/theme\.yaml:1:\d+ schema\/type/u)]);
  });

  it("of the theme are keys without a value, such as a colour that YAML takes for a comment", async () => {
    const theme = "table:\n  headShade: #D9D9D9\nparagraphs:\n  body: { sizePoints: }\n";
    expect(await mistakesIn(worldWith({ "theme.yaml": theme }))).toEqual([
      expect.stringMatching(/theme\.yaml:2:3 input\/pack “表头底色”没有写值.*不加 #/u),
      expect.stringMatching(/theme\.yaml:4:11 input\/pack “字号（磅）”没有写值.*# 之后的文字是注释/u),
    ]);
  });

  it("of the theme are told where values do not go together", async () => {
    const theme = [
      "page: { marginLeftMillimetres: 70, marginRightMillimetres: 70, headerMillimetres: 30 }",
      "paragraphs: { body: { sizePoints: 30 } }",
    ];
    expect(await mistakesIn(worldWith({ "theme.yaml": theme.join("\n") }))).toEqual([
      expect.stringMatching(/^mine\/theme\.yaml:1:1 input\/pack 页边距过大/u),
      expect.stringMatching(/^mine\/theme\.yaml:1:1 input\/pack 页眉距/u),
      expect.stringMatching(/^mine\/theme\.yaml:1:1 input\/pack “body”的行距（26 磅）小于字号（30 磅）/u),
    ]);
    expect(await mistakesIn(worldWith({ "theme.en.yaml": "headings: { 2: { sizePoints: 20 } }" }))).toEqual([
      expect.stringMatching(/^mine\/theme\.en\.yaml:1:1 input\/pack “2”的行距/u),
    ]);
  });

  it("of a logo are told at the value", async () => {
    const logo = firmFiles().get("images/logo.png") ?? new Uint8Array();
    const theme = (file: string): string => `logo: { ${file}, documents: [pipa] }\n`;
    const misspelt = worldWith({ "images/logo.png": logo, "theme.yaml": theme("file: images/lgo.png") });
    expect(await mistakesIn(misspelt)).toEqual([expect.stringContaining("没有这种文书 | 是否要写 pipia？")]);
    const told = async (text: string, picture: Uint8Array = logo): Promise<readonly string[]> =>
      mistakesIn(worldWith({ "images/logo.png": picture, "theme.yaml": text }));
    expect(await told("logo: { file: images/lgo.png }")).toEqual([
      expect.stringMatching(/theme\.yaml:1:15 .*没有这个图片 \| 是否要写 images\/logo\.png？/u),
    ]);
    expect((await told("logo: { file: ../secret.png }"))[0]).toContain("没有这个图片");
    expect((await told("logo: { place: header }"))[0]).toContain("标志没有写图片文件");
    expect((await told("logo: { file: images/logo.png }", logo.slice(0, 400)))[0]).toContain("图片无法使用");
    expect((await told("logo: { file: images/logo.png }", bytes("GIF89a")))[0]).toContain("images/logo.png");
  });
});

describe("a pack from outside", () => {
  it("may hold no links, neither files nor folders", async () => {
    for (const link of [ABOUT, "templates", "templates/pipia/sections"]) {
      const world = worldWith({ [ABOUT]: "<h1>x</h1>" });
      world.links.add(`mine/${link}`);
      expect(await mistakesIn(world)).toEqual([
        expect.stringContaining(`mine/${link}:1:1 input/pack 模板包里不能有链接`),
      ]);
    }
  });

  it.each([
    ["../pack.yaml", "ZIP 文件内的路径指向包外"],
    ["/etc/pack.yaml", "ZIP 文件内的路径指向包外"],
    ["templates\\..\\x.hbs", "ZIP 文件内的路径指向包外"],
  ])("is refused for %s", async (path, words) => {
    const world = new MemoryWorld();
    world.put("p.zip", zipSync({ "pack.yaml": bytes(HEAD), [path]: bytes("x") }));
    expect((await mistakesIn(world, "p.zip"))[0]).toContain(words);
  });

  it("is refused when it would fill the memory", async () => {
    const world = new MemoryWorld();
    const zeros = new Uint8Array(15_000_000);
    world.put("p.zip", zipSync({ "pack.yaml": bytes(HEAD), [ABOUT]: zeros }));
    expect((await mistakesIn(world, "p.zip"))[0]).toContain("压缩比异常");
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [`templates/partials/p${index}.zh.hbs`, bytes("x")]),
    );
    world.put("p.zip", zipSync({ "pack.yaml": bytes(HEAD), ...many }));
    expect((await mistakesIn(world, "p.zip"))[0]).toContain("最多 500 个文件");
    expect(
      (await mistakesIn(worldWith(Object.fromEntries(Object.keys(many).map((path) => [path, "x"])))))[0],
    ).toContain("最多 500 个文件");
    world.put("p.zip", bytes("PK no archive at all, only its first letters"));
    expect((await mistakesIn(world, "p.zip"))[0]).toContain("ZIP 文件已损坏");
  });

  it("must be one", async () => {
    const world = new MemoryWorld();
    world.put("folder/notes.txt", "x");
    world.put("a.zip", zipSync({ "notes.txt": bytes("x") }));
    world.put("two.zip", zipSync({ "a/pack.yaml": bytes(HEAD), "b/pack.yaml": bytes(HEAD) }));
    for (const path of ["folder", "a.zip", "two.zip", "nowhere"]) {
      await expect(loadPack(world, path)).rejects.toBeInstanceOf(InputFileError);
    }
  });
});

describe("the firm's pack", () => {
  it("says that it is fictional and words nothing it does not have to", () => {
    const files = firmFiles();
    expect([...files.keys()].filter((path) => path.endsWith(".hbs")).toSorted()).toEqual(
      ["about", "approval", "conclusion", "cover"]
        .flatMap((name) => ["zh", "en"].map((language) => `templates/pipia/sections/${name}.${language}.hbs`))
        .toSorted(),
    );
    const head = new TextDecoder().decode(files.get("pack.yaml"));
    expect(head).toContain("虚构");
    expect(head).toContain("fictional");
    expect(FIRM).toBe("templates/packs/firm");
  });
});
