// One peer of npm, as a filter: JSON lines in, JSON lines out, as adapter.py.

import { createRequire } from "node:module";
import { createInterface } from "node:readline";

// The packages lie under target/peers, not beside this file.
const require = createRequire(process.argv[3]);
const name = process.argv[2];
const library = require(name);
const remove = library.default ?? library.remove ?? library;

const say = (value) => process.stdout.write(JSON.stringify(value) + "\n");
say({ version: require(`${name}/package.json`).version });
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const record = JSON.parse(line);
  const start = process.hrtime.bigint();
  const text = remove(record.text);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  say({ id: record.id, text, seconds });
}
