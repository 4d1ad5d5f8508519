// Send: words that were typed into the letter and not kept are not what would leave. They are shown, to be kept first.
"use strict";

const unkept = document.getElementById("unkept");
try {
  const kept = `afterword.letter.${location.pathname.split("/")[2]}`;
  let differs = false;
  for (const [field, key] of [[unkept.elements.text, kept], [unkept.elements.subject, `${kept}.subject`]]) {
    const words = localStorage.getItem(key);
    if (!words?.trim() || words === field.value) { continue; }
    field.value = words;
    differs = true;
  }
  unkept.hidden = !differs;
  document.getElementById("unkept-words").textContent = unkept.elements.text.value;
} catch { /* this browser keeps nothing for pages */ }
