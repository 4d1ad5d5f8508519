// See: words selected in the account land in the box for a missing moment. Once the account is here, its draft can go.
"use strict";

try { localStorage.removeItem("afterword.draft"); } catch { /* this browser keeps nothing for pages */ }

const account = document.getElementById("account");
const words = document.getElementById("words");

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  if (selection.isCollapsed || !account.contains(selection.anchorNode) || !account.contains(selection.focusNode)) { return; }
  const part = selection.getRangeAt(0).cloneContents();
  for (const number of part.querySelectorAll("sup")) { number.remove(); }
  words.value = part.textContent.trim();
});
