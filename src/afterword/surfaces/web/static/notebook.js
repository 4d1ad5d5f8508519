// On every page, before anything is shown: say that scripts run and where the person is, keep forms from being sent
// twice, copy, and look at the size of a file before it is sent.
"use strict";

document.documentElement.classList.add("script");

// Times are shown where the person is, from the next page on.
try {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = document.cookie.split("; ").find((one) => one.startsWith("afterword_zone="));
  if (zone && known !== `afterword_zone=${zone}`) {
    document.cookie = `afterword_zone=${zone}; Path=/; Max-Age=31536000; SameSite=Strict`;
  }
} catch { /* this browser names no zone, so the computer's is used and named */ }

// So that Tell opens while the server is away. Where workers are not allowed, all else works as before.
navigator.serviceWorker?.register(document.currentScript.dataset.worker).catch(() => {});

// What only the person can say is asked on several pages, in forms of their own: what is typed into one and not kept is
// still there after another was sent, and after a look at another page, until this window is closed.
const HELD = `afterword.held.${location.pathname.split("/")[2]}`;
const ANSWERS = ".need, #needs form";

function held() {
  try {
    return JSON.parse(sessionStorage.getItem(HELD) || "{}");
  } catch {
    return {};
  }
}

function hold(change) {
  const words = held();
  change(words);
  try {
    if (Object.keys(words).length) { sessionStorage.setItem(HELD, JSON.stringify(words)); } else { sessionStorage.removeItem(HELD); }
  } catch { /* this browser keeps nothing for pages */ }
}

document.addEventListener("input", ({ target }) => {
  if (!target.id || !target.form?.matches(ANSWERS)) { return; }
  hold((words) => { if (target.value === target.defaultValue) { delete words[target.id]; } else { words[target.id] = target.value; } });
});

addEventListener("DOMContentLoaded", () => {
  for (const [id, value] of Object.entries(held())) {
    const field = document.getElementById(id);
    if (field?.form?.matches(ANSWERS)) { field.value = value; }
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  const button = event.submitter;
  if (button && button.value === "download") { return; }
  form.dataset.sent = "yes";
  if (form.matches(ANSWERS)) { hold((words) => { for (const field of form.elements) { delete words[field.id]; } }); }
  if (button && button.dataset.busy) { button.textContent = button.dataset.busy; }
});

// What was erased goes from this browser too.
if (new URLSearchParams(location.search).has("erased")) {
  try {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith("afterword.letter."))) {
      localStorage.removeItem(key);
    }
    for (const key of Object.keys(sessionStorage).filter((key) => key.startsWith("afterword.held."))) {
      sessionStorage.removeItem(key);
    }
  } catch { /* this browser keeps nothing for pages */ }
}

// A page that comes back from the browser's memory can be used again.
addEventListener("pageshow", () => {
  for (const form of document.forms) { delete form.dataset.sent; }
});

document.addEventListener("change", (event) => {
  const field = event.target;
  if (!field.matches("input[type=file][data-most]")) { return; }
  const tooLarge = [...field.files].some((file) => file.size > Number(field.dataset.most));
  const warning = document.getElementById(`${field.id}-too-large`);
  if (warning) { warning.hidden = !tooLarge; }
  if (tooLarge) { field.value = ""; }
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) { return; }
  const field = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(field.value ?? field.textContent);
  } catch {
    if (field.select) { field.select(); } else { getSelection().selectAllChildren(field); }
    document.execCommand("copy");
  }
  const words = button.textContent;
  button.textContent = button.dataset.done;
  setTimeout(() => { button.textContent = words; }, 1500);
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) { print(); }
});

// A link to something folded unfolds it.
function unfold() {
  const part = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!part) { return; }
  const inner = part.matches("li, #review") ? null : part.querySelector("details");
  if (inner) { inner.open = true; }
  for (let at = part.closest("details"); at; at = at.parentElement.closest("details")) { at.open = true; }
  part.scrollIntoView();
}
addEventListener("hashchange", unfold);
addEventListener("DOMContentLoaded", unfold);
