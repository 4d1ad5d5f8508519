// Practice: a clock that starts with the first word. The page works without it.
"use strict";

const answer = document.getElementById("answer");
const seconds = document.getElementById("seconds");
const clock = document.getElementById("clock");
let begun = 0;

const shown = (count) => `${Math.floor(count / 60)}:${String(count % 60).padStart(2, "0")}`;

if (seconds.value) {
  clock.value = shown(Number(seconds.value)); // looked at already: the time of that answer stays
  document.getElementById("structure")?.focus();
} else {
  const start = () => {
    if (begun) { return; }
    begun = performance.now();
    setInterval(() => { clock.value = shown(Math.round((performance.now() - begun) / 1000)); }, 500);
  };
  answer.addEventListener("input", start);
  document.getElementById("start").addEventListener("click", start);
  document.getElementById("practice").addEventListener("submit", () => {
    if (begun) { seconds.value = String(Math.max(1, Math.round((performance.now() - begun) / 1000))); }
  });
}
