import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const execute = promisify(execFile);

/**
 * Opens a document, finds words, types others over them as a person does, and saves it as DOCX. A macro, because
 * LibreOffice is only told to type by what runs in it.
 */
const MACRO = `Sub Main(source, target, prompt, words)
  On Error Goto Failed
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden" : opening(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, opening())
  finder = document.createSearchDescriptor()
  finder.SearchString = prompt
  document.CurrentController.select(document.findFirst(finder))
  Dim typing(0) As New com.sun.star.beans.PropertyValue
  typing(0).Name = "Text" : typing(0).Value = words
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:InsertText", "", 0, typing())
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName" : saving(0).Value = "MS Word 2007 XML"
  document.storeToURL(ConvertToURL(target), saving())
  document.close(True)
  Exit Sub
Failed:
  report = FreeFile
  Open target &amp; ".error" For Output As #report
  Print #report, Error$
  Close #report
End Sub
`;

const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Typing"/></library:library>`;

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing" script:language="StarBasic">
${MACRO}</script:module>`;

/** LibreOffice with a profile of its own and a macro that types. Call `close` when done. */
export class TypingOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), "pipia-typing-"));

  private isReady = false;

  /** A profile is made by the first start, which runs no macro; then it may have one. */
  private async prepare(): Promise<void> {
    if (this.isReady) return;
    await this.start("--terminate_after_init");
    const basic = join(this.folder, "profile", "user", "basic");
    mkdirSync(join(basic, "Standard"), { recursive: true });
    writeFileSync(join(basic, "script.xlc"), LIBRARIES);
    writeFileSync(join(basic, "Standard", "script.xlb"), LIBRARY);
    writeFileSync(join(basic, "Standard", "Typing.xba"), MODULE);
    this.isReady = true;
  }

  private async start(argument: string): Promise<string> {
    const profile = pathToFileURL(join(this.folder, "profile")).href;
    const options = [`-env:UserInstallation=${profile}`, "--headless", argument];
    const { stdout, stderr } = await execute("soffice", options);
    return stdout + stderr;
  }

  /** The document with the first of some words typed over. Neither may hold quotation marks or commas. */
  async type(document: Uint8Array, prompt: string, words: string): Promise<Uint8Array> {
    await this.prepare();
    const [source, target] = [join(this.folder, "source.docx"), join(this.folder, "target.docx")];
    rmSync(target, { force: true });
    writeFileSync(source, document);
    const call = `macro:///Standard.Typing.Main("${source}","${target}","${prompt}","${words}")`;
    const said = await this.start(call);
    try {
      return new Uint8Array(readFileSync(target));
    } catch (cause) {
      throw new Error(`LibreOffice typed nothing: ${said}`, { cause });
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
