// See: words selected in the account land in the box for a missing moment. Once the account is here, its draft can go.
"use strict";

try { localStorage.removeItem("afterword.draft"); } catch { /* this browser keeps nothing for pages */ }

const account = document.getElementById("account");
const words = document.getElementById("words");

const pick = document.getElementById("pick");

pick.addEventListener("click", () => {
  document.querySelector("#add details").open = true;
  words.scrollIntoView({ block: "center" });
  words.focus({ preventScroll: true });
  pick.hidden = true;
});

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  if (selection.isCollapsed || !account.contains(selection.anchorNode) || !account.contains(selection.focusNode)) { return; }
  const part = selection.getRangeAt(0).cloneContents();
  for (const number of part.querySelectorAll("sup")) { number.remove(); }
  const text = part.textContent.trim();
  if (!text) { return; }
  words.value = text;
  const start = selection.getRangeAt(0).startContainer.parentElement.closest("a[href^='#m']");
  const second = start && document.getElementById(start.getAttribute("href").replace("#m", "second"));
  if (second) { second.value = text; }
  pick.hidden = false;
});
