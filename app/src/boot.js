// Wakes the islands once the page has been shown. Until then, and wherever this fails, the page is plain HTML that works.
const start = async () => {
  const wasm = fetch("WASM_PATH");
  const islands = await import("JS_PATH");
  await islands.default({ module_or_path: wasm });
  islands.hydrate();
  const wake = () => {
    for (const island of document.querySelectorAll("leptos-island:not([data-awake])")) {
      island.dataset.awake = "";
      islands[island.dataset.component]?.(island);
    }
  };
  // Sent by an island that has put new HTML into the page.
  addEventListener("heard:swapped", wake);
  wake();
};
const soon = () => {
  const run = () => start().catch((error) => console.warn(error));
  if (window.requestIdleCallback) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
};
if (document.readyState === "complete") soon();
else addEventListener("load", soon, { once: true });
