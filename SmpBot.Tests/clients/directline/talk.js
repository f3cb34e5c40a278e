// Talks to a Direct Line with the official client: says every text, waits for the reply to it, and prints all it has seen.
// usage: node talk.js <domain> <token> <websocket|polling> [--conversation <id>] <text>...
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// The client is made for browsers, and looks for these two there.
globalThis.XMLHttpRequest = require('xmlhttprequest-ssl').XMLHttpRequest;
globalThis.WebSocket = require('ws').WebSocket;
const { DirectLine } = require('botframework-directlinejs');

const [domain, token, transport, ...rest] = process.argv.slice(2);
const conversationId = rest[0] === '--conversation' ? rest.splice(0, 2)[1] : undefined;
const line = new DirectLine({
  domain,
  token,
  conversationId,
  watermark: conversationId && '0',
  webSocket: transport === 'websocket',
  pollingInterval: 200,
});

const seen = [];
const waiting = [];
const ids = [];

function until(test, what) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`nothing came: ${what}\n${JSON.stringify(seen)}`)), 20_000);
    waiting.push(() => test() && (clearTimeout(limit), resolve(), true));
    check();
  });
}

function check() {
  for (const one of [...waiting]) {
    if (one()) waiting.splice(waiting.indexOf(one), 1);
  }
}

line.activity$.subscribe(activity => { seen.push(activity); check(); }, error => { throw error; });

const post = (text, n) => new Promise((resolve, reject) => line.postActivity({
  type: 'message',
  text,
  from: { id: 'ignored' },
  channelData: { clientActivityID: `client-${process.pid}-${n}`, kept: { as: ['it', 'was'] } },
}).subscribe(resolve, reject));

await until(() => seen.some(activity => activity.from.role === 'bot'), 'the first message of the bot');
for (const [n, text] of rest.entries()) {
  const id = await post(text, n);
  ids.push(id);
  await until(() => seen.some(activity => activity.replyToId === id), `a reply to "${text}"`);
}
console.log(JSON.stringify({ ids, seen }));
process.exit(0);
