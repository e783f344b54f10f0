// What a slow phone gets: bytes, paints and the time until the first question can be answered, beside a bare HTML form in
// the same run. Slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms) and a CPU slowed 4 times, as for the peers' figures.
import { createServer } from "node:http";

import { PHONE, open } from "./support/browser.mjs";
import { launch } from "./support/organisation.mjs";
import { Server } from "./support/server.mjs";

const RUNS = 11;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const LIMIT = 30 * 1024;
const RATIO = 1.5;

const BARE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Form</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><h1>Weekly pulse</h1>
<form method="post"><p>How was it?</p>${[1, 2, 3, 4, 5]
  .map((value) => `<label class="step"><input type="radio" name="q" value="${value}">${value}</label>`)
  .join("")}<button>Send</button></form></body></html>`;

/** Starts watching before anything is loaded. */
const WATCH = `(() => {
  const seen = (window.__seen = { lcp: null, cls: 0, answered: null });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.lcp = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.cls += entry.value; }).observe({ type: "layout-shift", buffered: true });
  const timer = setInterval(() => {
    const input = document.querySelector('label.step input[type=radio]');
    if (!input || !input.labels[0].getBoundingClientRect().width || document.readyState === "loading") return;
    input.click();
    if (input.checked) { seen.answered = performance.now(); input.checked = false; clearInterval(timer); }
  }, 20);
})()`;

async function once(browser, url) {
  const context = await browser.newContext({ ...PHONE, locale: "en" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let bytes = 0;
  let requests = 0;
  let wasm = 0;
  const urls = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => urls.set(requestId, request.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const path = urls.get(requestId) ?? "";
    // Loaded after the first view: islands.
    if (/\.(wasm|js)$/.test(path)) wasm += encodedDataLength;
    else {
      bytes += encodedDataLength;
      requests += 1;
    }
  });
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(() => window.__seen.answered !== null && window.__seen.lcp !== null);
  await page.waitForTimeout(2500);
  const seen = await page.evaluate(() => window.__seen);
  await context.close();
  return { ...seen, bytes, requests, wasm };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Medians for each address, taken in turns, so that what else the machine does falls on all of them. */
async function measured(browser, urls) {
  const runs = urls.map(() => []);
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [index, url] of urls.entries()) {
      const seen = await once(browser, url);
      // The first one warms up.
      if (run > 0) runs[index].push(seen);
    }
  }
  return runs.map((runs) => Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))])));
}

function line(what, found) {
  const milliseconds = (value) => `${Math.round(value)} ms`;
  console.log(
    `${what}: first view ${found.bytes} bytes in ${found.requests} requests, islands ${found.wasm} bytes, ` +
      `LCP ${milliseconds(found.lcp)}, first answer ${milliseconds(found.answered)}, CLS ${found.cls.toFixed(3)}`,
  );
}

const bare = createServer((_, answer) => answer.writeHead(200, { "content-type": "text/html" }).end(BARE));
await new Promise((resolve) => bare.listen(0, "127.0.0.1", resolve));
const [server, browser] = await Promise.all([Server.start(), open()]);
try {
  await launch(server);
  const [form, answer] = await measured(browser, [`http://127.0.0.1:${bare.address().port}/`, `${server.url}/s/weekly`]);
  line("bare HTML form", form);
  line("answer page", answer);
  const lcp = answer.lcp / form.lcp;
  const first = answer.answered / form.answered;
  console.log(`answer page ÷ bare form: LCP ${lcp.toFixed(2)}, first answer ${first.toFixed(2)} (limit ${RATIO})`);
  if (answer.bytes > LIMIT || lcp > RATIO || first > RATIO || answer.cls > 0.05) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
  bare.close();
}
