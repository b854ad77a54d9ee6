// Does what it is told line by line, {method, args}, and tells what came of it: methods and fields in the names of Python.
import { createInterface } from 'node:readline';

import * as library from 'portkey-ai';

const { PORTKEY_API_KEY: apiKey, PORTKEY_BASE_URL: baseURL } = process.env;
const Portkey = library.Portkey ?? library.default;
const client = new Portkey({ apiKey, baseURL });
const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

// Where ids are given by their place, in this order; elsewhere they are fields.
const PLACED = { labels: ['label_id'], collections: ['collection_id'], prompts: ['prompt_slug', 'partial_slug', 'version_id'] };
// Ids that are fields in camel case.
const CAMEL = ['workspace_id', 'user_id', 'invite_id'];
const spelt = (name, admin) => (name === 'sub_type' ? 'sub-type' : admin && CAMEL.includes(name) ? camel(name) : name);

function shaped(method, args) {
  const placed = (PLACED[method.split('.')[0]] ?? []).filter((name) => name in args);
  if (placed.length && !method.endsWith('.create')) {
    const rest = Object.fromEntries(Object.entries(args).filter(([name]) => !placed.includes(name)));
    const ids = placed.map((name) => args[name]);
    return Object.keys(rest).length ? [...ids, rest] : ids;
  }
  const admin = method.startsWith('admin.');
  return [Object.fromEntries(Object.entries(args).map(([name, value]) => [spelt(name, admin), value]))];
}

for await (const line of createInterface({ input: process.stdin })) {
  const { method, args } = JSON.parse(line);
  const path = method.split('.').map(camel);
  const owner = path.slice(0, -1).reduce((object, name) => object[name], client);
  try {
    console.log(JSON.stringify({ answer: await owner[path.at(-1)](...shaped(method, args)) }));
  } catch (error) {
    console.log(JSON.stringify({ failed: `${error.constructor.name}: ${error.message}` }));
  }
}
