// Takes docs/chat.png: a real conversation on the chat page of a running bot, in headless Chromium at a phone's width.
// node --experimental-websocket scripts/screenshot/chat.mjs http://127.0.0.1:3978 docs/chat.png
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [address, file] = process.argv.slice(2);
const said = ['had it done last tuesday, can i wear a cap on saturday?', 'what if i go to the gym tonight'];
const width = 390;
const height = 844;
// Monday 16 November 2026, ten in the morning.
const monday = Date.UTC(2026, 10, 16, 10);

const profile = await mkdtemp(join(tmpdir(), 'smpbot-shot-'));
const chromium = spawn(process.env.CHROMIUM_PATH ?? 'chromium', [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run', '--disable-background-networking',
  '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
], { stdio: ['ignore', 'ignore', 'pipe'] });

const browser = await new Promise((found, lost) => {
  let text = '';
  chromium.stderr.on('data', data => {
    text += data;
    const match = /DevTools listening on ws:\/\/([^/]+)/.exec(text);
    if (match) {
      found(match[1]);
    }
  });
  chromium.once('exit', () => lost(new Error(`Chromium ended: ${text}`)));
});

const page = (await (await fetch(`http://${browser}/json/list`)).json()).find(one => one.type === 'page');
const socket = new WebSocket(page.webSocketDebuggerUrl);
await new Promise(open => socket.addEventListener('open', open));
const waiting = new Map();
let last = 0;
socket.addEventListener('message', event => {
  const { id, result, error } = JSON.parse(event.data);
  if (id) {
    waiting.get(id)(error ?? result);
  }
});

function send(method, params = {}) {
  last += 1;
  socket.send(JSON.stringify({ id: last, method, params }));
  return new Promise(answer => waiting.set(last, answer));
}

const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

async function until(expression) {
  for (let tries = 0; tries < 150; tries += 1) {
    if ((await send('Runtime.evaluate', { expression, returnByValue: true })).result?.value) {
      return;
    }
    await pause(200);
  }
  throw new Error(`Never came true: ${expression}`);
}

try {
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: true });
  await send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/London' });
  await send('Page.enable');
  await send('Page.addScriptToEvaluateOnNewDocument', {
    source: `{ const Real = Date; const shift = ${monday} - Real.now();
      Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(Real.now() + shift); } static now() { return Real.now() + shift; } }; }`,
  });
  await send('Page.navigate', { url: address });
  await until("document.querySelectorAll('.webchat__bubble').length > 0");
  for (const text of said) {
    const before = "document.querySelectorAll('.webchat__bubble').length";
    const { result } = await send('Runtime.evaluate', { expression: before, returnByValue: true });
    await send('Runtime.evaluate', { expression: "document.querySelector(\"[data-id='webchat-sendbox-input']\").focus()" });
    await send('Input.insertText', { text });
    await send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
    await until(`${before} >= ${result.value + 2}`);
    await pause(800);
  }
  await pause(1200);
  const shot = await send('Page.captureScreenshot', { format: 'png' });
  await writeFile(file, Buffer.from(shot.data, 'base64'));
} finally {
  const ended = new Promise(done => chromium.once('exit', done));
  chromium.kill();
  await ended;
  socket.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
