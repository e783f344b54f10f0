// Passkeys: added, used, removed; with a browser that reads challenges by itself, and with one that does not.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { AccountPages, OWNER } from "../pages/account.mjs";
import { DESKTOP, PHONE, open, overflows, violations } from "../support/browser.mjs";
import { Authenticator } from "../support/authenticator.mjs";
import { Server } from "../support/server.mjs";

const MINUTE = 60;

let server;
let browser;
let url;

before(async () => {
  [server, browser] = await Promise.all([
    Server.start((port) => ["--public-url", `http://localhost:${port}`]),
    open(),
  ]);
  url = server.url.replace("127.0.0.1", "localhost");
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

async function check(page, what) {
  assert.deepEqual(await violations(page), [], what);
  assert.equal(await overflows(page), false, `${what} is wider than the window`);
}

test("somebody adds a passkey, signs in with it, and removes it", async () => {
  const context = await browser.newContext({ ...DESKTOP, locale: "en" });
  const page = await context.newPage();
  const device = await Authenticator.of(page);
  const account = new AccountPages(page, url);
  await account.setUp(server.setupKey);

  await account.open();
  await page.locator("form[data-passkey]").waitFor();
  assert.equal(await page.locator("#passkey-hint").count(), 0, "no reason to say why not");
  assert.match(await page.inputValue("#passkey-name"), /Chrome, Linux/, "named after the device");
  await check(page, "the account without a passkey");
  await device.knowsFinger(false);
  await account.addPasskey("Work laptop");
  await account.problem().waitFor();
  assert.match(await account.problem().innerText(), /cancelled/);
  assert.equal(await page.inputValue("#passkey-name"), "Work laptop", "what was typed stays");
  await check(page, "the account after a cancelled passkey");
  await device.knowsFinger(true);
  await account.addPasskey("Work laptop");
  await page.waitForURL(/done=passkey/);
  assert.match(await page.locator("#passkeys").innerText(), /Work laptop/);
  await check(page, "the account with a passkey");
  const [passkey] = await device.passkeys();
  assert.equal(passkey.isResidentCredential, true);
  assert.equal(passkey.rpId, "localhost");

  await account.addPasskey("Once more");
  await account.problem().waitFor();
  assert.match(await account.problem().innerText(), /on this device already/);

  await account.signOut();
  await account.signInByPasskey("/board");
  await page.waitForURL(`${url}/board`);
  await account.open();
  assert.match(await page.locator("main").innerText(), new RegExp(OWNER.email), "nobody typed an address");

  await server.clock(11 * MINUTE);
  await account.open();
  await page.fill("#passkey-current", "not my password");
  await account.addPasskey("Tablet");
  await account.problem().waitFor();
  assert.equal(await page.getAttribute("#passkey-current", "aria-invalid"), "true");
  assert.equal(await page.evaluate(() => document.activeElement.id), "passkey-current");
  await check(page, "the account after a wrong password");

  await page.locator("#passkeys .rows a").click();
  assert.match(await page.locator("h1").innerText(), /Work laptop/);
  await check(page, "the question before a passkey is removed");
  await page.locator(".btn-bad").click();
  await page.waitForURL(/done=passkey-removed/);
  assert.equal(await page.locator("#passkeys .rows").count(), 0);

  await account.signOut();
  await page.goto(`${url}/sign-in`);
  await page.fill("#email", "half an addr");
  await page.locator("form[data-passkey] button").click();
  await account.problem().waitFor();
  assert.match(await account.problem().innerText(), /cannot be used here/);
  assert.equal(await page.inputValue("#email"), "half an addr");
  await check(page, "the sign-in after a passkey that is gone");
  await page.goto(`${url}/account`);
  await page.waitForURL(/\/sign-in/);
  await context.close();
});

test("a browser that leaves reading and writing to the page takes passkeys too, in Arabic on a phone", async () => {
  const context = await browser.newContext({ ...PHONE, locale: "ar", colorScheme: "dark" });
  await context.addInitScript(() => {
    delete PublicKeyCredential.parseCreationOptionsFromJSON;
    delete PublicKeyCredential.parseRequestOptionsFromJSON;
    delete PublicKeyCredential.prototype.toJSON;
  });
  const page = await context.newPage();
  const device = await Authenticator.of(page);
  const account = new AccountPages(page, url);
  await page.goto(`${url}/sign-in`);
  await check(page, "the sign-in");
  await page.fill("#email", OWNER.email);
  await page.fill("#password", OWNER.password);
  await page.locator('form[action="/sign-in"] button').click();
  await page.waitForURL(/\/manage/);
  await account.open();
  await account.addPasskey("هاتفي");
  await page.waitForURL(/done=passkey/);
  await check(page, "the account with a passkey");
  assert.equal((await device.passkeys()).length, 1);
  await account.signOut();
  await account.signInByPasskey();
  await page.waitForURL(/\/manage/);
  await context.close();
});

test("at another address, and without scripts, nothing is offered that cannot work", async () => {
  const context = await browser.newContext({ ...DESKTOP, locale: "en" });
  const page = await context.newPage();
  for (const { address, offered } of [{ address: url, offered: true }, { address: server.url, offered: false }]) {
    await page.goto(`${address}/sign-in`);
    assert.equal(await page.locator("form[data-passkey]").isVisible(), offered, address);
  }
  await page.fill("#email", OWNER.email);
  await page.fill("#password", OWNER.password);
  await page.locator('form[action="/sign-in"] button').click();
  await page.goto(`${server.url}/account`);
  assert.equal(await page.locator("form[data-passkey]").isVisible(), false);
  assert.match(await page.locator("#passkey-hint").innerText(), new RegExp(`only at ${url}`));
  await check(page, "the account at another address");
  const state = await context.storageState();
  await context.close();

  const plain = await browser.newContext({ ...DESKTOP, locale: "en", javaScriptEnabled: false, storageState: state });
  const still = await plain.newPage();
  await still.goto(`${server.url}/account`);
  assert.equal(await still.locator("form[data-passkey]").isVisible(), false);
  assert.match(await still.locator("#passkey-hint").innerText(), /JavaScript/);
  assert.equal(await still.locator("#passkeys .rows a").count(), 1, "but what is there can be removed");
  await plain.close();
});
