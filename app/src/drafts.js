// Wipes drafts of answers: LIFE seconds after they were saved, at once where that is 0.
try {
  for (const name of Object.keys(sessionStorage)) {
    if (!name.startsWith("heard.draft ")) continue;
    const wipe = () => sessionStorage.removeItem(name);
    if (LIFE) setTimeout(wipe, (LIFE + parseInt(sessionStorage[name])) * 1000 - Date.now());
    else wipe();
  }
} catch {}
