// Tell: every keystroke stays in this browser until the account is on its way. While Afterword is not running, the words
// wait here and go in when it is back. A text dropped on the page lands in the box, anything else among the CVs.
"use strict";

const key = "afterword.draft";
const box = document.getElementById("account");
const form = document.getElementById("tell");
const away = document.getElementById("away");
const between = 3000; // milliseconds from one look for the server to the next
let isThere = false;

try {
  if (!box.value.trim()) {
    box.value = localStorage.getItem(key) || "";
  }
  box.addEventListener("input", () => {
    if ("example" in box.dataset) { return; } // what is invented must not replace one's own draft
    if (box.value) { localStorage.setItem(key, box.value); } else { localStorage.removeItem(key); }
  });
} catch {
  document.getElementById("draft").hidden = true; // this browser keeps nothing for pages
}

async function look() {
  try {
    await fetch(form.dataset.there, { cache: "no-store" });
    isThere = true;
  } catch {
    isThere = false;
  }
  away.hidden = isThere;
  return isThere;
}

let waiting = 0;

form.addEventListener("submit", async (event) => {
  if (isThere && form.dataset.looked) { return; }
  event.preventDefault();
  event.stopPropagation();
  const button = event.submitter;
  clearInterval(waiting);
  const go = async () => {
    if (!await look()) { return false; }
    clearInterval(waiting);
    form.dataset.looked = "yes";
    form.requestSubmit(button);
    return true;
  };
  if (!await go()) {
    document.getElementById("away-goes").hidden = false;
    away.scrollIntoView({ block: "center" });
    waiting = setInterval(go, between);
  }
});

addEventListener("pageshow", () => { delete form.dataset.looked; look(); });

addEventListener("dragover", (event) => {
  if (event.dataTransfer.types.includes("Files")) { event.preventDefault(); }
});

addEventListener("drop", async (event) => {
  const files = [...event.dataTransfer.files];
  if (!files.length || event.target.matches("input[type=file]")) { return; }
  event.preventDefault();
  const isText = (file) => file.type === "text/plain" && file.size < 400_000;
  const texts = files.filter(isText), others = files.filter((file) => !isText(file));
  for (const file of texts) {
    box.value = [box.value.trim(), (await file.text()).trim()].filter(Boolean).join("\n\n");
  }
  if (texts.length) { box.dispatchEvent(new Event("input")); box.focus(); }
  if (others.length) {
    const picked = new DataTransfer();
    for (const file of others) { picked.items.add(file); }
    const cv = document.getElementById("cv");
    cv.files = picked.files;
    cv.dispatchEvent(new Event("change", { bubbles: true }));
  }
});
