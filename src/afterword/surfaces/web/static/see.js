// See: words selected in the account can be added as a moment in one tap. Once the account is here, its draft can go.
"use strict";

try { localStorage.removeItem("afterword.draft"); } catch { /* this browser keeps nothing for pages */ }

const account = document.getElementById("account");
const words = document.getElementById("words");
const pick = document.getElementById("pick");

document.getElementById("unpick").addEventListener("click", () => {
  pick.hidden = true;
  words.value = "";
  document.getSelection().removeAllRanges();
});

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  if (selection.isCollapsed || !account.contains(selection.anchorNode) || !account.contains(selection.focusNode)) { return; }
  const part = selection.getRangeAt(0).cloneContents();
  for (const number of part.querySelectorAll("sup")) { number.remove(); }
  const text = part.textContent.trim();
  if (!text) { return; }
  words.value = text;
  document.getElementById("picked").textContent = text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text;
  const start = selection.getRangeAt(0).startContainer.parentElement.closest("a[href^='#m']");
  const second = start && document.getElementById(start.getAttribute("href").replace("#m", "second"));
  if (second) { second.value = text; }
  pick.hidden = false;
});
