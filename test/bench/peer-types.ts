/**
 * The few members of the peers that are called. Their own types are not installed with the project, which must be
 * checked without them.
 */
export interface Peers {
  readonly pizzip: new (bytes: Uint8Array) => object;
  readonly docxtemplater: new (
    zip: object,
    options: { readonly paragraphLoop: boolean; readonly linebreaks: boolean; readonly errorLogging: false },
  ) => {
    render(data: unknown): void;
    toBuffer(options: { readonly compression: "DEFLATE" }): Uint8Array;
  };
  readonly "easy-template-x": {
    readonly TemplateHandler: new () => { process(template: Buffer, data: object): Promise<Buffer> };
  };
  readonly "docx-templates": {
    readonly createReport: (options: {
      readonly template: Uint8Array;
      readonly data: object;
      readonly cmdDelimiter: readonly [string, string];
      readonly noSandbox: boolean;
    }) => Promise<Uint8Array>;
  };
  readonly pdfmake: {
    setFonts(fonts: object): void;
    setUrlAccessPolicy(policy: () => boolean): void;
    setLocalAccessPolicy(policy: () => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  };
  readonly "@myriaddreamin/typst-ts-node-compiler": {
    readonly NodeCompiler: {
      create(options: {
        readonly workspace: string;
        readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
      }): NodeCompiler;
    };
  };
}

interface NodeCompiler {
  mapShadow(path: string, content: Buffer): void;
  compile(options: { readonly mainFileContent: string }): {
    readonly result: object | null;
    printErrors(): void;
  };
  pdf(document: object): Uint8Array;
  evictCache(maxAge: number): void;
}
