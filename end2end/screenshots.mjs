// Screenshots of every page for people to look at: phone, desktop, dark, Arabic, large text, print. Written to the folder
// named on the command line.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { DESKTOP, PHONE, open } from "./support/browser.mjs";
import { Server } from "./support/server.mjs";

const folder = process.argv[2] ?? "target/screenshots";
mkdirSync(folder, { recursive: true });

const READERS = {
  phone: { ...PHONE, locale: "en" },
  desktop: { ...DESKTOP, locale: "en" },
  dark: { ...PHONE, locale: "de", colorScheme: "dark" },
  arabic: { ...PHONE, locale: "ar" },
  "arabic-desktop": { ...DESKTOP, locale: "ar" },
  large: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, locale: "en" },
};

const PAGES = {
  home: "/",
  answer: "/s/pulse",
  thanks: "/s/pulse/thanks",
  board: "/board",
  "board-earlier": "/board/pulse/5",
  history: "/board/history",
  privacy: "/privacy",
  "sign-in": "/sign-in",
  missing: "/nowhere",
};

/** Pages of those who sign in, by role. The last part of an address can be that of the first link that fits. */
const DESKS = {
  leader: { lead: "/lead", respond: { from: "/lead", link: /\/respond/ } },
  owner: {
    manage: "/manage",
    pulses: "/manage/pulses",
    "pulse-new": "/manage/pulses/new",
    pulse: "/manage/pulses/pulse",
    questions: "/manage/pulses/pulse/questions",
    launch: "/manage/pulses/pulse/launch",
    wave: { from: "/manage", link: /\/manage\/waves\// },
    units: "/manage/units",
    "units-import": "/manage/units/import",
    people: "/manage/people",
    colleagues: "/manage/colleagues",
    organisation: "/manage/organisation",
    "audit-log": "/manage/audit-log",
    account: "/account",
  },
};

const empty = await Server.start(["--offer-demo"]);
const demo = await Server.start(["--offer-demo"]);
const browser = await open();
try {
  const loaded = await fetch(`${demo.url}/demo/load`, { method: "POST", redirect: "manual" });
  if (loaded.status !== 303) throw new Error(`the demo organisation: ${loaded.status}`);
  const units = await demo.api("GET", "/units");
  const board = Object.fromEntries(units.units.map((unit) => [`board-unit-${unit.key}`, `/board/${unit.key}`]));
  for (const [name, reader] of Object.entries(READERS)) {
    const context = await browser.newContext(reader);
    const page = await context.newPage();
    const shoot = async (what) => {
      if (name === "large") await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      await page.screenshot({ path: join(folder, `${what}.${name}.png`), fullPage: true });
    };
    await page.goto(`${empty.url}/`);
    await shoot("empty-home");
    await page.goto(`${empty.url}/board`);
    await shoot("empty-board");
    await page.goto(`${empty.url}/setup`);
    await shoot("setup");
    for (const [what, path] of Object.entries({ ...PAGES, ...(name === "phone" ? board : {}) })) {
      await page.goto(demo.url + path);
      await shoot(what);
    }
    await page.goto(`${demo.url}/s/pulse`);
    await page.fill("#code", "0000");
    await page.evaluate(() => document.querySelector("#answer").submit());
    await page.locator("#errors").waitFor();
    await shoot("answer-error");
    for (const [role, desks] of Object.entries(DESKS)) {
      await context.clearCookies();
      await page.goto(demo.url);
      await page.locator(`button[name="role"][value="${role}"]`).click();
      await page.waitForURL(/\/(lead|manage)$/);
      for (const [what, where] of Object.entries(desks)) {
        await page.goto(demo.url + (where.from ?? where));
        if (where.from) {
          const links = await page.locator("main a").evaluateAll((found) => found.map((link) => link.getAttribute("href")));
          await page.goto(demo.url + links.find((link) => where.link.test(link)));
        }
        await shoot(what);
      }
    }
    await context.close();
  }
  const wall = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await wall.goto(`${demo.url}/board?view=screen`);
  await wall.screenshot({ path: join(folder, "board.screen.png") });
  const paper = await browser.newPage();
  await paper.goto(`${demo.url}/board`);
  await paper.pdf({ path: join(folder, "board.print.pdf"), format: "A4" });
} finally {
  await browser.close();
  await empty.stop();
  await demo.stop();
}
console.log(`screenshots are in ${folder}`);
