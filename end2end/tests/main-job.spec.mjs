// The main job on a phone: type the code, answer, the board moves.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { AnswerPage } from "../pages/answer.mjs";
import { PHONE, open, overflows } from "../support/browser.mjs";
import { launch, send } from "../support/organisation.mjs";
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

test("somebody answers in Arabic, and the board in another tab moves at the next count", async () => {
  await send(server, codes.cranes.slice(1, 12));
  const wall = await browser.newPage();
  await wall.goto(`${server.url}/board/cranes`);
  assert.equal(await wall.locator(".bar").count(), 0, "nothing has been counted yet");

  const context = await browser.newContext({ ...PHONE, locale: "en" });
  const phone = new AnswerPage(await context.newPage(), server);
  await phone.open();
  await phone.type(codes.cranes[0].toLowerCase().replaceAll("-", " "));
  await phone.choose("recommend", "9");
  await phone.language("ar");
  assert.equal(await phone.page.locator("html").getAttribute("dir"), "rtl");
  assert.deepEqual(await phone.chosen("recommend"), ["9"], "the answer survived the switch");
  const scale = phone.page.locator('input[name="q.informed"]');
  const [low, high] = await Promise.all([
    scale.and(phone.page.locator('[value="1"]')).locator("..").boundingBox(),
    scale.and(phone.page.locator('[value="5"]')).locator("..").boundingBox(),
  ]);
  assert.ok(low.x > high.x, "the low end is at the reading start");
  await phone.choose("informed", "4");
  assert.equal(await overflows(phone.page), false);
  await phone.send();
  await phone.sent();
  assert.equal(await wall.locator(".bar").count(), 0, "nothing moves between counts");

  await server.clock(6 * HOUR);
  await wall.locator(".bar").first().waitFor();
  assert.match(await wall.locator("#main").innerText(), /12/);
  await context.close();
  await wall.close();
});

test("the same without JavaScript", async () => {
  const context = await browser.newContext({ ...PHONE, locale: "de", javaScriptEnabled: false });
  const phone = new AnswerPage(await context.newPage(), server);
  await phone.open();
  assert.equal(await phone.page.locator("html").getAttribute("lang"), "de");
  const mistyped = codes.gates[0].slice(0, -1) + (codes.gates[0].endsWith("7") ? "8" : "7");
  await phone.type(mistyped);
  await phone.choose("recommend", "10");
  await phone.send();
  await phone.page.locator("#errors").waitFor();
  assert.deepEqual(await phone.chosen("recommend"), ["10"], "nothing typed is lost");
  await phone.language("ar");
  assert.deepEqual(await phone.chosen("recommend"), ["10"]);
  await phone.type(codes.gates[0]);
  await phone.send();
  await phone.sent();

  await send(server, codes.gates.slice(1, 12));
  await phone.page.goto(`${server.url}/board/gates`);
  assert.equal(await phone.page.locator(".bar").count(), 0);
  await server.clock(12 * HOUR);
  await phone.page.reload();
  assert.ok((await phone.page.locator(".bar").count()) > 0, "the board is complete without JavaScript");
  await context.close();
});

test("the network is cut between load and send, and comes back", async () => {
  const context = await browser.newContext({ ...PHONE, locale: "en" });
  const phone = new AnswerPage(await context.newPage(), server);
  await phone.open();
  await phone.awake();
  await phone.type(codes.yard[0]);
  await phone.choose("recommend", "7");
  await context.setOffline(true);
  await phone.send();
  await phone.page.locator("#offline").waitFor();
  assert.deepEqual(await phone.chosen("recommend"), ["7"]);
  const kept = await phone.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  assert.ok(!kept.includes(codes.yard[0].replaceAll("-", "").slice(0, 8)), "the code is kept nowhere");
  await context.setOffline(false);
  await phone.send();
  await phone.sent();
  assert.equal(await phone.page.evaluate(() => sessionStorage.length + localStorage.length), 0, "nothing is left behind");
  await context.close();
});

test("counted, used and unknown codes lead to the same page", async () => {
  const context = await browser.newContext({ ...PHONE, locale: "en", javaScriptEnabled: false });
  const phone = new AnswerPage(await context.newPage(), server);
  const pages = [];
  for (const code of [codes.yard[1], codes.yard[1], "0000-0000-00000"]) {
    await phone.open();
    await phone.type(code);
    await phone.send();
    await phone.sent();
    pages.push(await phone.page.locator("body").innerHTML());
  }
  assert.equal(pages[0], pages[1]);
  assert.equal(pages[0], pages[2]);
  await context.close();
});

test("a closed wave says so in the reader's language", async () => {
  await server.clock(48 * HOUR);
  const context = await browser.newContext({ ...PHONE, locale: "he" });
  const phone = new AnswerPage(await context.newPage(), server);
  await phone.open();
  assert.equal(await phone.page.locator("html").getAttribute("lang"), "he");
  assert.equal(await phone.page.locator("form#answer").count(), 0);
  assert.ok((await phone.page.locator('a[href^="/board"]').count()) > 0);
  await context.close();
});
