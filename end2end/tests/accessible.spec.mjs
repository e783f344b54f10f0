// axe-core finds nothing on any page: phone, desktop, dark, Arabic.
import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { DESKTOP, PHONE, open, overflows, violations } from "../support/browser.mjs";
import { launch, send, wave } from "../support/organisation.mjs";
import { HOUR, Server } from "../support/server.mjs";

const READERS = {
  phone: { ...PHONE, locale: "en" },
  desktop: { ...DESKTOP, locale: "en" },
  dark: { ...PHONE, locale: "de", colorScheme: "dark" },
  arabic: { ...PHONE, locale: "ar" },
  narrow: { viewport: { width: 320, height: 640 }, locale: "ru" },
  wall: { ...DESKTOP, locale: "ar", colorScheme: "dark" },
};

let servers;
let browser;

before(async () => {
  browser = await open();
  const [empty, busy, guarded, demo, over, broken] = await Promise.all([
    Server.start(["--offer-demo"]),
    Server.start(),
    Server.start(),
    Server.start(["--offer-demo"]),
    Server.start(),
    Server.start(),
  ]);
  servers = { empty, busy, guarded, demo, over, broken };
  await fetch(`${demo.url}/demo/load`, { method: "POST", headers: { origin: demo.url } });
  await launch(over, { opens: 0, closes: 24 * HOUR });
  await over.clock(24 * HOUR);
  await launch(broken, { opens: 0, closes: 24 * HOUR });
  rmSync(join(broken.directory, "keys"), { recursive: true });
  mkdirSync(join(broken.directory, "keys"));
  await broken.clock(60);
  const first = await launch(busy, { opens: 0, closes: 24 * HOUR });
  await send(busy, first.cranes);
  await send(busy, first.gates.slice(0, 9), 1, () => ({ recommend: "10", informed: "5" }));
  await send(busy, first.yard);
  await busy.clock(24 * HOUR);
  const second = await wave(busy, 2, { opens: 7 * 24 * HOUR, closes: 9 * 24 * HOUR });
  await busy.clock(7 * 24 * HOUR + 60);
  await send(busy, second.cranes, 2);
  await busy.clock(8 * 24 * HOUR);
  await launch(guarded, { passphrase: "a shared secret", opens: 24 * HOUR, closes: 72 * HOUR });
});

after(async () => {
  await browser?.close();
  for (const server of Object.values(servers ?? {})) await server.stop();
});

const PAGES = {
  empty: ["/", "/board", "/privacy", "/s/nothing"],
  busy: [
    "/",
    "/s/weekly",
    "/s/weekly/thanks",
    "/board",
    "/board/cranes",
    "/board/yard",
    "/board/office",
    "/board/weekly/1",
    "/board/weekly/1?unit=gates",
    "/board?view=screen",
    "/privacy",
    "/nowhere",
  ],
  guarded: ["/", "/board", "/s/weekly"],
  demo: ["/", "/board", "/s/pulse"],
  over: ["/", "/board", "/s/weekly"],
  broken: ["/", "/board", "/s/weekly"],
};

for (const [name, reader] of Object.entries(READERS)) {
  test(`nothing keeps a reader away: ${name}`, async () => {
    const context = await browser.newContext(reader);
    const page = await context.newPage();
    for (const [kind, paths] of Object.entries(PAGES)) {
      for (const path of paths) {
        // Made for a screen on the wall: nobody holds it in a hand.
        if (path.includes("view=screen") && reader.viewport.width < DESKTOP.viewport.width) continue;
        await page.goto(servers[kind].url + path);
        // Tables and languages, too.
        await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
        const found = await violations(page);
        assert.deepEqual(found, [], `${kind} ${path}`);
        assert.equal(await overflows(page), false, `${kind} ${path} is wider than the window`);
      }
    }
    // A form that is shown again with what is wrong.
    await page.goto(`${servers.busy.url}/s/weekly`);
    await page.fill("#code", "0000");
    await page.evaluate(() => document.querySelector("#answer").submit());
    await page.locator("#errors").waitFor();
    assert.deepEqual(await violations(page), [], "the answer page with an error");
    // The door that stays shut.
    await page.goto(`${servers.guarded.url}/board`);
    await page.fill('input[name="passphrase"]', "not the passphrase");
    await page.locator("main button").click();
    await page.locator(".field-error").waitFor();
    assert.deepEqual(await violations(page), [], "the door after a wrong passphrase");
    await context.close();
  });
}
