// CPU microseconds a letter of write-good and alex: node node_peer.mjs NAME LETTERS.json, in the folder of node_modules.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [name, file] = process.argv.slice(2);
const require = createRequire(pathToFileURL(process.cwd() + "/"));
const letters = JSON.parse(readFileSync(file, "utf8"));
let check;
if (name === "write-good") check = require("write-good");
else {
  const { text } = await import(pathToFileURL(process.cwd() + "/node_modules/alex/index.js"));
  check = (words) => text(words).messages;
}
check(letters[0]); // what is loaded or compiled at the first letter is not counted
let found = 0;
const times = letters.map((letter) => {
  const before = process.cpuUsage();
  found += check(letter).length;
  const used = process.cpuUsage(before);
  return used.user + used.system;
});
console.log(JSON.stringify({ times, found }));
