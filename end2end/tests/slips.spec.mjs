// Slips and posters on paper, and what comes of the square on a slip.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { AccountPages } from "../pages/account.mjs";
import { AnswerPage } from "../pages/answer.mjs";
import { WavePages } from "../pages/wave.mjs";
import { DESKTOP, PHONE, open, overflows, violations } from "../support/browser.mjs";
import { HEADCOUNTS, UNITS } from "../support/organisation.mjs";
import { HOUR, Server, moment } from "../support/server.mjs";

const PAPERS = { a4: "595×842", letter: "612×792" };
const LANGUAGES = ["en", "de", "nl", "ru", "ar", "he"];

let server;
let browser;
let owner;

before(async () => {
  [server, browser] = await Promise.all([
    Server.start(["--public-url", "https://survey.harbour-works.example"]),
    open(),
  ]);
  const context = await browser.newContext({ ...DESKTOP, locale: "en" });
  owner = await context.newPage();
  await new AccountPages(owner, server.url).setUp(server.setupKey);
  await server.api("PUT", "/units", { units: UNITS });
  const headcounts = Object.entries(HEADCOUNTS).map(([unit, invited]) => ({ unit, invited }));
  const plan = { opens: moment(HOUR), closes: moment(48 * HOUR), preset: "standard", headcounts };
  await server.api("POST", "/pulses", { slug: "weekly", ready: "weekly-pulse", cadence: "weekly" });
  await server.api("POST", "/pulses", { slug: "floor", ready: "check-in", cadence: "weekly" });
  await server.api("POST", "/pulses/weekly/waves", plan);
  await server.api("POST", "/pulses/floor/waves", { ...plan, entry: "open" });
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

test("slips of every language fill whole pages of either paper, and nothing is cut off", async () => {
  const wave = new WavePages(owner, server.url, "weekly/1");
  for (const [paper, size] of Object.entries(PAPERS)) {
    await wave.makeSlips(paper, Object.fromEntries(LANGUAGES.map((language) => [language, 1])));
    const pages = await owner.locator(".print-page").count();
    assert.deepEqual(await wave.printed(), { pages, sizes: new Set([size]), cut: [] });
    assert.equal((await wave.codes()).length, 49);
    assert.deepEqual(await violations(owner), []);
  }
  const mirrored = await owner.locator('.slip[lang="he"]').first().evaluate((slip) => {
    const left = (name) => slip.querySelector(name).getBoundingClientRect().left;
    return left(".slip-qr") < left(".slip-text");
  });
  assert.ok(mirrored, "the square stands where a Hebrew line ends");
});

test("loading the slips again shows nothing and voids nothing", async () => {
  const wave = new WavePages(owner, server.url, "weekly/1");
  await wave.makeSlips("a4", { en: 100 });
  const [code] = await wave.codes();
  await owner.reload();
  assert.match(await owner.locator("main").innerText(), /nobody can show them again/);
  assert.equal((await owner.content()).includes(code), false);
  await server.clock(HOUR);

  // The square leads here; the phone's browser is somebody else's.
  const context = await browser.newContext({ ...PHONE, locale: "en" });
  const reader = new AnswerPage(await context.newPage(), server);
  const plain = code.replaceAll("-", "");
  const requests = [];
  reader.page.on("request", (request) => requests.push(request));
  await reader.page.goto(`${reader.url}?unit=cranes#c=${plain}`);
  await reader.page.locator("#code-filled").waitFor();
  assert.equal(await reader.page.inputValue("#code"), code);
  assert.equal(reader.page.url(), `${reader.url}?unit=cranes`, "the address bar is clean");
  await reader.awake();
  assert.equal(await reader.page.inputValue("#code"), code, "still there once the islands are awake");
  await reader.choose("recommend", "9");
  await reader.language("ar");
  assert.equal(await reader.page.inputValue("#code"), code);
  const kept = await reader.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  assert.equal(kept.includes(plain) || kept.includes(code), false, kept);
  await reader.send();
  await reader.sent();
  for (const request of requests) {
    const told = `${request.url()} ${JSON.stringify(request.headers())}`;
    assert.equal(told.includes(plain) || told.includes(code), false, told);
  }
  await reader.page.goBack().catch(() => {});
  assert.equal(reader.page.url().includes("#"), false, "no way back to it");
  await context.close();
});

test("without scripts the code on the slip is typed", async () => {
  const context = await browser.newContext({ ...PHONE, locale: "en", javaScriptEnabled: false });
  const reader = new AnswerPage(await context.newPage(), server);
  await reader.page.goto(`${reader.url}?unit=cranes#c=7KQ4M2XD9RTA5`);
  assert.equal(await reader.page.inputValue("#code"), "");
  assert.equal(await reader.page.locator("#code-filled").isVisible(), false);
  await context.close();
});

test("posters are a page each, and a device that has sent is told so", async () => {
  const wave = new WavePages(owner, server.url, "floor/1");
  for (const [paper, size] of Object.entries(PAPERS)) {
    const languages = LANGUAGES.map((language) => `language=${language}`).join("&");
    await owner.goto(`${wave.url}/posters?${languages}&paper=${paper}`);
    assert.deepEqual(await wave.printed(), { pages: 24, sizes: new Set([size]), cut: [] });
    assert.deepEqual(await violations(owner), []);
  }
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ ...PHONE, locale: "en", javaScriptEnabled });
    const reader = new AnswerPage(await context.newPage(), server, "floor");
    await reader.page.goto(`${reader.url}?unit=yard`);
    if (javaScriptEnabled) await reader.awake();
    await reader.choose("recommend", "9");
    await reader.send();
    await reader.sent();
    await reader.open();
    assert.match(await reader.page.locator("h1").innerText(), /already sent/);
    assert.equal(await reader.page.locator("form.answer").count(), 0);
    if (javaScriptEnabled) assert.deepEqual(await violations(reader.page), []);
    await context.close();
  }
});

test("a wave's pages are whole for every reader", async () => {
  const cookies = await owner.context().cookies();
  for (const options of [{ ...PHONE, locale: "en" }, { ...DESKTOP, locale: "ar", colorScheme: "dark" }, { viewport: { width: 320, height: 640 }, locale: "ru" }]) {
    const context = await browser.newContext(options);
    await context.addCookies(cookies);
    const page = await context.newPage();
    for (const path of ["weekly/1", "floor/1", "weekly/1/slips"]) {
      await page.goto(`${server.url}/manage/waves/${path}`);
      assert.deepEqual(await violations(page), [], path);
      assert.equal(await overflows(page), false, path);
    }
    await context.close();
  }
});
