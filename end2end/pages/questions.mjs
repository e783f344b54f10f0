// The editor of a pulse's questions, as an owner sees it.
import { execFileSync } from "node:child_process";

export class QuestionsPage {
  constructor(page, server, pulse = "weekly") {
    this.page = page;
    this.server = server;
    this.url = `${server.url}/manage/pulses/${pulse}/questions`;
  }

  /** Signs in as an owner who is let in from the machine itself. */
  async signIn() {
    const { directory, url } = this.server;
    const who = ["--email", "ada@harbour.example", "--name", "Ada Quay", "--public-url", url];
    const link = execFileSync(process.env.HEARD_BIN, ["user", "link", "--data-dir", directory, ...who], { encoding: "utf8" });
    await this.page.goto(link.trim());
    await this.page.fill("[name=name]", "Ada Quay");
    await this.page.fill("[name=password]", "tide and time wait for nobody");
    await this.page.locator("main .btn-primary").click();
  }

  async open() {
    await this.page.goto(this.url);
  }

  /** Presses the button that does this. */
  async press(what) {
    await this.page.locator(`button[name="do"][value="${what}"]`).click();
  }

  field(name) {
    return this.page.locator(`[name="${name}"]`);
  }

  /** What has the focus: its name, or its id. */
  focus() {
    return this.page.evaluate(() => document.activeElement?.getAttribute("name") || document.activeElement?.id);
  }

  get phone() {
    return this.page.frameLocator("iframe[name=preview]");
  }

  async preview(language) {
    await this.page.locator(`button[formtarget="preview"][lang="${language}"]`).click();
  }
}
