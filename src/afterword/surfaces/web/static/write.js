// Write: proofreads while typing, goes to a finding in the box, and puts a rewrite in; what was typed and not kept stays
// in this browser. The page works without all this.
"use strict";

const box = document.getElementById("text");
const side = document.getElementById("review");
const form = document.getElementById("letter");
const pause = 150; // milliseconds

// The server counts characters, the box counts UTF-16 units.
const units = (text, count) => Array.from(text).slice(0, count).join("").length;

// Of letter and subject, what was typed and not kept. The page that sends looks for both, too.
const kept = `afterword.letter.${location.pathname.split("/")[2]}`;
const subject = document.getElementById("subject");
const back = document.getElementById("back");
try {
  const unkept = [[box, kept], [subject, `${kept}.subject`]].map(([field, key]) => {
    const words = localStorage.getItem(key);
    field.addEventListener("input", () => {
      localStorage.setItem(key, field.value);
      back.hidden = true;
    });
    if (words === null || words === field.value) { localStorage.removeItem(key); return null; }
    return [field, words];
  }).filter(Boolean);
  back.hidden = !unkept.length;
  back.querySelector("button").addEventListener("click", () => {
    for (const [field, words] of unkept) { field.value = words; }
    back.hidden = true;
    box.dispatchEvent(new Event("input"));
    box.focus();
  });
} catch { /* this browser keeps nothing for pages */ }

// The words as they were proofread last. A finding moves with the words around it until they are proofread again.
let read = box.value;

function moved(at, text) {
  let same = 0;
  while (same < read.length && same < text.length && read[same] === text[same]) { same += 1; }
  if (at <= same) { return at; }
  let after = 0;
  while (after < read.length - same && after < text.length - same && read.at(-1 - after) === text.at(-1 - after)) { after += 1; }
  return Math.max(same, at >= read.length - after ? at + text.length - read.length : Math.min(at, text.length - after));
}

// A letter in one's own words lacks nothing: then they are to be kept.
box.addEventListener("input", () => {
  const own = box.value !== box.defaultValue;
  const lacks = document.querySelectorAll("[data-lacks]");
  if (!lacks.length) { return; }
  for (const part of lacks) { part.hidden = own; }
  document.getElementById("own").hidden = !own;
});

let timer;
let asked = 0;

async function proofread() {
  const mine = ++asked;
  const body = new URLSearchParams(new FormData(form));
  const words = box.value;
  let answer;
  try {
    answer = await fetch(box.dataset.review, { method: "POST", body });
  } catch {
    return; // the server is gone; what is typed stays in the box
  }
  if (!answer.ok || mine !== asked) { return; }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) { return; }
  read = words;
  side.replaceChildren(...page.body.children);
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
  const start = moved(units(read, Number(control.dataset.start)), text);
  let end = moved(units(read, Number(control.dataset.end)), text);
  if ("rewrite" in control.dataset) {
    const rewrite = control.dataset.rewrite;
    if (!rewrite && text[start - 1] === " " && text[end] === " ") { end += 1; }
    box.setRangeText(rewrite, start, end, "select");
    box.dispatchEvent(new Event("input"));
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
