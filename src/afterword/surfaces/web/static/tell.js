// Tell: every keystroke stays in this browser until the account is on its way.
"use strict";

const key = "afterword.draft";
const box = document.getElementById("account");

try {
  if (!box.value.trim()) {
    box.value = localStorage.getItem(key) || "";
  }
  box.addEventListener("input", () => {
    if (box.value) { localStorage.setItem(key, box.value); } else { localStorage.removeItem(key); }
  });
} catch {
  document.getElementById("draft").hidden = true; // this browser keeps nothing for pages
}
