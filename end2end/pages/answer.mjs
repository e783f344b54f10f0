// The answer page, as a person uses it.
export class AnswerPage {
  constructor(page, server, pulse = "weekly") {
    this.page = page;
    this.url = `${server.url}/s/${pulse}`;
  }

  async open() {
    await this.page.goto(this.url);
  }

  /** Waits until the islands are awake. */
  async awake() {
    await this.page.locator("leptos-island[data-awake]").first().waitFor({ state: "attached" });
  }

  async type(code) {
    await this.page.fill("#code", code);
  }

  /** Chooses an option by the question's key and the option's value, as a tap on what is seen. */
  async choose(question, value) {
    await this.page.locator(`label:has(input[name="q.${question}"][value="${value}"])`).click();
  }

  chosen(question) {
    return this.page.locator(`input[name="q.${question}"]:checked`).evaluateAll((inputs) => inputs.map((input) => input.value));
  }

  /** Switches the language with one tap on its own name. */
  async language(tag) {
    await this.page.locator("details.lang summary").click();
    await this.page.locator(`.lang-list button[value="${tag}"]`).click();
    await this.page.locator(`html[lang="${tag}"]`).waitFor();
  }

  async send() {
    await this.page.locator(".send button").click();
  }

  async sent() {
    await this.page.waitForURL(/\/thanks(\?|$)/);
  }
}
