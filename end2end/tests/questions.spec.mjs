// Writing the questions of a pulse in a real browser, with and without scripts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { QuestionsPage } from "../pages/questions.mjs";
import { DESKTOP, PHONE, open, overflows, violations } from "../support/browser.mjs";
import { launch } from "../support/organisation.mjs";
import { HOUR, Server } from "../support/server.mjs";

let server;
let browser;

before(async () => {
  [server, browser] = await Promise.all([Server.start(), open()]);
  await launch(server, { opens: HOUR });
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

async function editor(options) {
  const context = await browser.newContext({ ...DESKTOP, locale: "en", ...options });
  const page = await context.newPage();
  const refused = [];
  page.on("console", (message) => message.text().includes("Content Security Policy") && refused.push(message.text()));
  const questions = new QuestionsPage(page, server);
  await questions.signIn();
  await questions.open();
  return { questions, page, refused };
}

for (const javaScriptEnabled of [false, true]) {
  test(`an owner writes, looks and saves ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
    const { questions, page, refused } = await editor({ javaScriptEnabled });
    const count = await page.locator("fieldset.ask").count();
    await questions.field("title.en").fill("The week at the harbour");
    await questions.field("new.kind").selectOption("single-choice");
    await questions.press("add");
    if (javaScriptEnabled) assert.equal(await questions.focus(), `q.${count}.text.en`, "the reader goes on at the new question");
    assert.equal(await questions.field("title.en").inputValue(), "The week at the harbour");
    await questions.field(`q.${count}.text.en`).fill("What would you change first?");
    await questions.press(`add-option.${count}`);
    for (const [option, text] of ["Shifts", "Tools", "Breaks"].entries()) {
      await questions.field(`q.${count}.option.${option}.text.en`).fill(text);
    }
    await questions.press(`up.${count}`);
    await questions.field("title.en").press("Enter");
    assert.equal(await questions.field(`q.${count - 1}.option.2.text.en`).inputValue(), "Breaks", "Enter presses nothing");

    await questions.preview("en");
    await questions.phone.getByText("What would you change first?").waitFor();
    assert.equal(await questions.phone.locator("h1").innerText(), "The week at the harbour");
    await questions.phone.getByLabel("Breaks").check();
    await questions.phone.getByRole("button", { name: "Send" }).click();
    await questions.phone.getByText("What would you change first?").waitFor();
    assert.equal(page.url(), questions.url, "a preview leads nowhere");

    await questions.press("save");
    await page.locator(".note.good").waitFor();
    await questions.phone.getByText("What would you change first?").waitFor();
    const saved = await server.api("GET", "/pulses/weekly");
    assert.equal(saved.questionnaire.questions[count - 1].key, "what-would-you-change-first");
    assert.deepEqual(refused, []);
    await questions.press(`remove.${count - 1}`);
    await questions.press("save");
    await page.locator(".note.good").waitFor();
    await page.context().close();
  });
}

test("no other site can put a preview into a frame", async () => {
  const { questions, page } = await editor();
  const answer = await page.request.get(questions.url.replace("questions", "preview"));
  assert.match(answer.headers()["content-security-policy"], /frame-ancestors 'self'/);
  await page.context().close();
});

for (const [name, options] of Object.entries({
  desktop: {},
  dark: { colorScheme: "dark", locale: "de" },
  phone: PHONE,
  arabic: { ...PHONE, locale: "ar" },
})) {
  test(`the editor can be read and used by everybody: ${name}`, async () => {
    const { questions, page } = await editor(options);
    const look = async (what) => {
      assert.deepEqual(await violations(page), [], what);
      assert.equal(await overflows(page), false, `${what} is wider than the window`);
    };
    await look("as stored");
    await questions.press("add");
    await questions.field("title.en").fill("x".repeat(100));
    await questions.press("save");
    await page.locator("#errors").waitFor();
    assert.equal(await questions.focus(), "errors", "the summary takes the focus");
    await page.locator("#errors a").last().click();
    await look("with mistakes");
    await page.context().close();
  });
}
