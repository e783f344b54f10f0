// Fills the time zone in that the browser lives in.
const field = document.getElementById("FIELD");
try {
  if (field && !field.value) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
} catch {}
