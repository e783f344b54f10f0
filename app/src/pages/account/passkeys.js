// Signs in with a passkey, or adds one to the account: gets a challenge from the server, has the browser answer it, and
// sends the answer. What was typed stays; what goes wrong is said in the form.
const form = document.querySelector("form[data-passkey]");
const adds = form?.dataset.passkey === "/account/passkeys";
const decoded = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const encoded = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const known = (list) => list?.map((one) => ({ ...one, id: decoded(one.id) }));
// Browsers from before 2025 leave it to the page to read what they are asked and to write what they answer.
const read = (options) => {
  const api = window.PublicKeyCredential;
  if (adds && api.parseCreationOptionsFromJSON) return api.parseCreationOptionsFromJSON(options);
  if (!adds && api.parseRequestOptionsFromJSON) return api.parseRequestOptionsFromJSON(options);
  const { challenge, user, excludeCredentials, allowCredentials } = options;
  return {
    ...options,
    challenge: decoded(challenge),
    user: user && { ...user, id: decoded(user.id) },
    excludeCredentials: known(excludeCredentials),
    allowCredentials: known(allowCredentials),
  };
};
const written = (credential) => {
  if (credential.toJSON) return credential.toJSON();
  const { id, rawId, type, response } = credential;
  const parts = ["attestationObject", "authenticatorData", "clientDataJSON", "signature", "userHandle"];
  const sent = parts.filter((part) => response[part]).map((part) => [part, encoded(response[part])]);
  return { id, rawId: encoded(rawId), type, response: Object.fromEntries(sent), clientExtensionResults: {} };
};
const post = async (step, body) => {
  const answer = await fetch(`${form.dataset.passkey}/${step}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const said = await answer.json();
  if (!answer.ok) throw said;
  return said;
};
const show = ({ name, text, field }) => {
  const { cancelled, taken, failed } = form.dataset;
  const problem = form.querySelector(".field-error");
  problem.textContent = text ?? { NotAllowedError: cancelled, AbortError: cancelled, InvalidStateError: taken }[name] ?? failed;
  problem.hidden = false;
  const wrong = field && form.elements[field];
  wrong?.setAttribute("aria-invalid", "true");
  (wrong ?? form.querySelector("button")).focus();
};
const go = async () => {
  const typed = Object.fromEntries(new FormData(form));
  const { ceremony, options } = await post("start", typed);
  delete typed["passkey-current"];
  const request = { publicKey: read(options) };
  const credential = await (adds ? navigator.credentials.create(request) : navigator.credentials.get(request));
  const { to } = await post("finish", { ...typed, ceremony, credential: written(credential) });
  location.assign(to);
};
let busy = false;
const start = async (event) => {
  event.preventDefault();
  if (busy) return;
  busy = true;
  form.querySelector(".field-error").hidden = true;
  for (const wrong of form.querySelectorAll("[aria-invalid]")) wrong.removeAttribute("aria-invalid");
  await go().catch(show);
  busy = false;
};
const hint = document.getElementById("passkey-hint");
if (form && location.origin !== form.dataset.origin) {
  if (hint) hint.textContent = hint.dataset.elsewhere;
} else if (form && window.PublicKeyCredential && navigator.credentials) {
  form.addEventListener("submit", start);
  form.hidden = false;
  hint?.remove();
}
