// Setting the organisation up, signing in and out, and one's own account, as somebody with a keyboard does it.

export const OWNER = { name: "Ada Quay", email: "ada@harbour.example", password: "tide and time wait for nobody" };

export class AccountPages {
  constructor(page, url) {
    this.page = page;
    this.url = url;
  }

  /** Creates the organisation; its first owner is signed in afterwards. */
  async setUp(key) {
    const { page } = this;
    await page.goto(`${this.url}/setup`);
    await page.fill("#key", key);
    await page.fill("#name", "Harbour Works");
    await page.fill("#time_zone", "Europe/Berlin");
    await page.locator('input[name="languages"][value="ar"]').check();
    await page.locator('input[name="board_access"][value="public"]').check();
    await page.fill("#owner-name", OWNER.name);
    await page.fill("#owner-email", OWNER.email);
    await page.fill("#owner-password", OWNER.password);
    await page.locator('form[action="/setup"] .btn-primary').click();
    await page.waitForURL(/\/manage/);
  }

  async open() {
    await this.page.goto(`${this.url}/account`);
  }

  async addPasskey(name) {
    await this.page.fill("#passkey-name", name);
    await this.page.locator('form[data-passkey="/account/passkeys"] button').click();
  }

  async signOut() {
    await this.page.locator('form[action="/sign-out"] button').click();
  }

  /** Presses the button for passkeys; where to is what was asked for before. */
  async signInByPasskey(to = "") {
    await this.page.goto(`${this.url}/sign-in${to && `?to=${to}`}`);
    await this.page.locator('form[data-passkey="/sign-in/passkey"] button').click();
  }

  /** What the form for passkeys says went wrong. */
  problem() {
    return this.page.locator("form[data-passkey] .field-error");
  }
}
