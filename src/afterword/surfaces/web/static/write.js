// Write: proofreads while typing, goes to a finding in the box, and puts a rewrite in. The page works without all this.
"use strict";

const box = document.getElementById("text");
const side = document.getElementById("review");
const form = document.getElementById("letter");
const pause = 350;

// The server counts characters, the box counts UTF-16 units.
const units = (text, count) => Array.from(text).slice(0, count).join("").length;

let timer;
let asked = 0;

async function proofread() {
  const mine = ++asked;
  const body = new URLSearchParams(new FormData(form));
  let answer;
  try {
    answer = await fetch(box.dataset.review, { method: "POST", body });
  } catch {
    return; // the server is gone; what is typed stays in the box
  }
  if (!answer.ok || mine !== asked) { return; }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine === asked) { side.replaceChildren(...page.body.children); }
}

box.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(proofread, pause);
});

side.addEventListener("click", (event) => {
  const control = event.target.closest("[data-start]");
  if (!control) { return; }
  event.preventDefault();
  const text = box.value;
  const start = units(text, Number(control.dataset.start));
  let end = units(text, Number(control.dataset.end));
  if ("rewrite" in control.dataset) {
    const rewrite = control.dataset.rewrite;
    if (!rewrite && text[start - 1] === " " && text[end] === " ") { end += 1; }
    box.setRangeText(rewrite, start, end, "select");
    clearTimeout(timer);
    proofread();
  } else {
    box.setSelectionRange(start, end);
  }
  box.focus({ preventScroll: true });
  const line = parseFloat(getComputedStyle(box).lineHeight);
  const above = (text.slice(0, start).length / Math.max(text.length, 1)) * box.scrollHeight;
  box.scrollTop = above - box.clientHeight / 2;
  const place = box.getBoundingClientRect().top + scrollY + above - box.scrollTop - innerHeight / 3;
  scrollTo({ top: Math.max(0, place - line) });
});
