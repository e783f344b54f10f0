// The square on a slip carries the code behind the "#", which no browser sends. It goes into the field, and out of the
// address at once: nothing else keeps it.
const code = /^#c=([0-9A-Za-z-]{1,40})$/.exec(location.hash);
const field = document.getElementById("code");
if (code) history.replaceState(history.state, "", location.pathname + location.search);
if (code && field) {
  field.value = code[1].replace(/-/g, "").replace(/^(.{4})(.{4})(.+)$/, "$1-$2-$3");
  document.getElementById("code-filled").hidden = false;
}
