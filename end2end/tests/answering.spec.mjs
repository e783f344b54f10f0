// What can go wrong while somebody answers, and must not lose or show anything.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { AnswerPage } from "../pages/answer.mjs";
import { PHONE, open } from "../support/browser.mjs";
import { launch, wave } from "../support/organisation.mjs";
import { HOUR, Server } from "../support/server.mjs";

let server;
let browser;
let codes;

before(async () => {
  [server, browser] = await Promise.all([Server.start(), open()]);
  codes = await launch(server);
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

async function phone(options) {
  const context = await browser.newContext({ ...PHONE, locale: "ar", ...options });
  return new AnswerPage(await context.newPage(), server);
}

for (const javaScriptEnabled of [false, true]) {
  test(`Enter after the code neither sends nor changes the language, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
    const reader = await phone({ javaScriptEnabled });
    await reader.open();
    if (javaScriptEnabled) await reader.awake();
    await reader.type(codes.yard[5]);
    await reader.page.press("#code", "Enter");
    if (javaScriptEnabled) await reader.page.locator("#q1 input:focus").waitFor({ state: "attached" });
    await reader.choose("recommend", "6");
    assert.equal(reader.page.url(), reader.url);
    assert.equal(await reader.page.locator("html").getAttribute("lang"), "ar");
    assert.equal(await reader.page.inputValue("#code"), codes.yard[5]);
    await reader.page.context().close();
  });
}

test("switching the language without a network loses nothing that was typed", async () => {
  const reader = await phone();
  await reader.open();
  await reader.awake();
  await reader.type(codes.yard[5]);
  await reader.choose("recommend", "6");
  await reader.page.context().setOffline(true);
  await reader.page.locator("details.lang summary").click();
  await reader.page.locator('.lang-list button[value="nl"]').click();
  await reader.page.locator("#offline").waitFor();
  assert.equal(await reader.page.inputValue("#code"), codes.yard[5]);
  await reader.page.context().setOffline(false);
  await reader.page.locator('.lang-list button[value="nl"]').click();
  await reader.page.locator('html[lang="nl"][dir="ltr"]').waitFor();
  assert.equal(await reader.page.inputValue("#code"), codes.yard[5]);
  assert.deepEqual(await reader.chosen("recommend"), ["6"]);
  assert.equal(reader.page.url(), reader.url, "a reload shows the form again");
  await reader.page.context().close();
});

test("a draft is wiped by the thanks page where the form was sent without the help of a script", async () => {
  const reader = await phone();
  await reader.open();
  await reader.awake();
  await reader.type(codes.yard[6]);
  await reader.choose("recommend", "6");
  assert.equal(await reader.page.evaluate(() => sessionStorage.length), 1);
  await reader.page.goto(`${server.url}/privacy`);
  await reader.page.goto(reader.url);
  await reader.awake();
  await reader.page.locator('input[name="q.recommend"][value="6"]:checked').waitFor({ state: "attached" });
  await reader.type(codes.yard[6]);
  await Promise.all([reader.sent(), reader.page.evaluate(() => document.querySelector("#answer").submit())]);
  await reader.page.waitForFunction(() => sessionStorage.length === 0);
  await reader.page.context().close();
});

test("blanks are mentioned until every question has an answer, of whatever kind it is", async () => {
  const demo = await Server.start(["--offer-demo"]);
  const reader = new AnswerPage((await phone()).page, demo, "pulse");
  await fetch(`${demo.url}/demo/load`, { method: "POST", headers: { origin: demo.url } });
  await reader.open();
  const hint = reader.page.locator(".unanswered");
  const questions = await reader.page.locator(".question").all();
  assert.ok(await questions.at(-1).locator("input[type=checkbox]").count());
  for (const question of questions) {
    assert.ok(await hint.isVisible());
    await question.locator("label:not(.no-answer)").last().click();
  }
  assert.equal(await hint.isVisible(), false);
  await reader.page.context().close();
  await demo.stop();
});

test("answers from the form of a wave that is over are not taken for the next one", async () => {
  const reader = await phone({ locale: "en" });
  await reader.open();
  await reader.awake();
  await reader.type(codes.yard[7]);
  await server.clock(48 * HOUR);
  await wave(server, 2, { opens: 7 * 24 * HOUR, closes: 9 * 24 * HOUR });
  await server.clock(7 * 24 * HOUR);
  await reader.send();
  await reader.page.locator("#answer").waitFor({ state: "detached" });
  assert.match(await reader.page.locator("#main").innerText(), /closed/i);
  await reader.page.context().close();
});
