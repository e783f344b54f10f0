// Boards that are left open: in a tab from before the first wave, and on a wall.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { DESKTOP, open } from "../support/browser.mjs";
import { launch, send, wave } from "../support/organisation.mjs";
import { HOUR, Server } from "../support/server.mjs";

const DAY = 24 * HOUR;

let server;
let browser;

before(async () => {
  [server, browser] = await Promise.all([Server.start(), open()]);
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

test("a board that is left open shows every wave as it comes, and a screen on the wall takes turns", async () => {
  const context = await browser.newContext({ ...DESKTOP, locale: "en" });
  const board = await context.newPage();
  await board.goto(`${server.url}/board`);
  await board.locator("leptos-island[data-awake]").first().waitFor({ state: "attached" });
  const codes = await launch(server, { opens: HOUR, closes: 2 * DAY });
  await board.getByText("Harbour Works").first().waitFor();
  await server.clock(HOUR);
  await board.locator(".ring").waitFor();
  assert.equal(await board.locator(".bar").count(), 0);
  await send(server, codes.cranes);
  await send(server, codes.yard);
  await server.clock(2 * DAY);
  await board.locator(".bar").first().waitFor();

  const wall = await context.newPage();
  await wall.clock.install();
  await wall.goto(`${server.url}/board?view=screen`);
  await wall.clock.runFor(3_000);
  await wall.locator("leptos-island[data-awake]").first().waitFor({ state: "attached" });
  const seen = new Set([await wall.locator("h1").innerText()]);
  for (const unit of ["Site North", "Site South"]) {
    await wall.clock.runFor(20_500);
    await wall.getByText(unit).first().waitFor();
    seen.add(await wall.locator("h1").innerText());
  }
  assert.equal(seen.size, 3);

  const second = await wave(server, 2, { opens: 7 * DAY, closes: 9 * DAY });
  await server.clock(7 * DAY);
  await send(server, second.cranes, 2);
  await server.clock(9 * DAY);
  await board.locator('a[href*="/board/weekly/1"]').first().waitFor();
  await context.close();
});
