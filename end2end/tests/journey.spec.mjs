// As a stranger would: a fresh server, an organisation, a wave with printed slips, phones that answer, a leader's response.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { AccountPages } from "../pages/account.mjs";
import { AnswerPage } from "../pages/answer.mjs";
import { DESKTOP, PHONE, open, overflows, violations } from "../support/browser.mjs";
import { HOUR, Server } from "../support/server.mjs";

const WRONG = `key,name,parent
harbour,Harbour Works,
north,Site North,harbour
cranes,Cranes,nowhere
gates,Gates,north
gates,Gates again,north
office,,harbour
`;
const RIGHT = `key,name,parent
harbour,Harbour Works,
north,Site North,harbour
cranes,Cranes,north
gates,Gates,north
office,Office,harbour
`;
const PEOPLE = { harbour: 2, cranes: 14, gates: 12, office: 3 };

let server;
let browser;
let desk;
let slips;

before(async () => {
  [server, browser] = await Promise.all([Server.start(), open()]);
  const context = await browser.newContext({ ...DESKTOP, locale: "en" });
  desk = await context.newPage();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

async function look(page, what) {
  assert.deepEqual(await violations(page), [], what);
  assert.equal(await overflows(page), false, `${what} is wider than the window`);
}

test("the first page leads to an organisation with its first owner", async () => {
  await desk.goto(server.url);
  await desk.locator('a[href="/setup"]').click();
  await look(desk, "the set-up");
  await new AccountPages(desk, server.url).setUp(server.setupKey);
  await look(desk, "the first steps");
});

test("units come from a table, whose three mistakes are named before anything changes", async () => {
  await desk.goto(`${server.url}/manage/units/import`);
  await desk.fill("#text", WRONG);
  await desk.locator("form:has(#text) button").first().click();
  await desk.locator("#errors").waitFor();
  const errors = await desk.locator("#errors").innerText();
  for (const line of [4, 6, 7]) assert.match(errors, new RegExp(`Line ${line}\\b`), errors);
  assert.equal(await desk.inputValue("#text"), WRONG, "what was pasted is still there");
  await look(desk, "the mistakes");
  await desk.fill("#text", RIGHT);
  await desk.locator("form:has(#text) button").first().click();
  await desk.locator('form:has(input[name="seen"]) .btn-primary').click();
  await desk.waitForURL(/\/manage\/units/);
  assert.match(await desk.locator("main").innerText(), /Cranes/);
  await look(desk, "the tree");
});

test("a ready pulse is launched after everything was said in words", async () => {
  await desk.goto(`${server.url}/manage/pulses/new`);
  await desk.locator('input[name="ready"][value="weekly-pulse"]').check();
  await desk.locator('input[name="cadence"][value="weekly"]').check();
  await desk.fill("#slug", "weekly");
  await desk.locator('form[action="/manage/pulses/new"] .btn-primary').click();
  await desk.waitForURL(/\/manage\/pulses\/weekly$/);
  await look(desk, "the pulse");
  await desk.locator('a[href="/manage/pulses/weekly/launch"]').click();
  await desk.fill("#opens", "2026-11-24T14:00");
  await desk.fill("#closes", "2026-11-26T14:00");
  for (const [unit, people] of Object.entries(PEOPLE)) await desk.fill(`[id="n.${unit}"]`, String(people));
  await look(desk, "the plan");
  await desk.locator("form .btn-primary").click();
  await desk.locator(".hash").waitFor();
  assert.match(await desk.locator("main").innerText(), /counted in Harbour Works/);
  await look(desk, "what would be frozen");
  await desk.locator('form:has(input[name="promise"]) .btn-primary').click();
  await desk.waitForURL(/\/manage\/waves\/weekly\/1/);
  await look(desk, "the wave");
});

test("slips are printed once, a code for each person", async () => {
  await desk.goto(`${server.url}/manage/waves/weekly/1/slips`);
  await look(desk, "how to print slips");
  await desk.locator('form:has(input[name="codes"]) .btn-primary').click();
  await desk.waitForLoadState();
  const text = await desk.locator("body").innerText();
  slips = [...new Set(text.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}\b/g))];
  assert.equal(slips.length, 31, "everybody has one");
  const paper = await desk.pdf({ format: "A4" });
  assert.ok(paper.length > 10_000);
});

test("phones answer, and a leader responds on a phone", async () => {
  await server.clock(HOUR + 60);
  for (const code of slips.slice(0, 26)) {
    await server.api("POST", "/pulses/weekly/waves/1/sheets", {
      code,
      answers: { recommend: "8", informed: "2", respect: "4" },
    });
  }
  const phone = await browser.newContext({ ...PHONE, locale: "en" });
  const answer = new AnswerPage(await phone.newPage(), server);
  await answer.open();
  await answer.type(slips[26]);
  await answer.choose("recommend", "9");
  await answer.send();
  await answer.sent();
  await server.clock(49 * HOUR);

  const leader = await browser.newContext({ ...PHONE, locale: "en", storageState: await desk.context().storageState() });
  const page = await leader.newPage();
  await page.goto(`${server.url}/lead`);
  await look(page, "what a leader sees");
  await page.goto(`${server.url}/lead/harbour/weekly/1/respond`);
  await page.fill("#heard", "News comes too late.");
  await page.locator('button[name="do"][value="publish"]').click();
  await page.locator("#errors").waitFor();
  assert.equal(await page.inputValue("#heard"), "News comes too late.", "nothing typed is lost");
  await look(page, "what is missing");
  await page.locator('input[name="status"][value="planned"]').check();
  await page.fill("#plan", "A board at every gate, filled in before the shift.");
  await page.fill("#why", "Whoever works outside cannot read mail.");
  await page.fill("#owner", "Harbour office");
  await page.fill("#next", "2026-12-10");
  await page.locator('button[name="do"][value="publish"]').click();
  await page.waitForURL(/\/lead/);

  const staff = await phone.newPage();
  await staff.goto(`${server.url}/board`);
  const board = await staff.locator("main").innerText();
  assert.match(board, /A board at every gate/);
  assert.match(board, /Harbour office/);
  await look(staff, "the board with a response");
  await staff.goto(`${server.url}/board/history`);
  assert.match(await staff.locator("main").innerText(), /A board at every gate/);
  await look(staff, "what came of it");
  await phone.close();
  await leader.close();
});

test("the next wave opens with what has changed since the last", async () => {
  await desk.goto(`${server.url}/manage/pulses/weekly/launch`);
  assert.equal(await desk.locator(".note.warn").count(), 0, "somebody has responded");
  await desk.locator("form .btn-primary").click();
  await desk.locator('form:has(input[name="promise"]) .btn-primary').click();
  await desk.waitForURL(/\/manage\/waves\/weekly\/2/);
  await server.clock((7 * 24 + 1) * HOUR + 60);
  const phone = await browser.newContext({ ...PHONE, locale: "en" });
  const page = await phone.newPage();
  await page.goto(`${server.url}/s/weekly`);
  assert.match(await page.locator("main").innerText(), /Since last time: A board at every gate/);
  await phone.close();
});
