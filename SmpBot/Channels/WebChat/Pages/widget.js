// Puts a chat bubble on any page: <script src="https://chat.studio.example/widget.js" async></script>
// Nothing but this file is loaded until the bubble is opened. Styles are set by script alone, so that a page's strict
// Content-Security-Policy needs this server in script-src and frame-src, and nothing unsafe.
(() => {
  'use strict';

  const studio = {{studio}};
  const tag = document.currentScript ?? document.querySelector('script[src*="/widget.js"]');
  if (!tag || window.smpbotWidget) {
    return;
  }
  window.smpbotWidget = true;

  const wishes = tag.dataset;
  const isColour = text => /^#[0-9a-f]{6}$/i.test(text ?? '');
  const title = wishes.title || studio.name;
  const greeting = wishes.greeting || 'Ask about your scalp';
  const side = wishes.position === 'left' ? 'left' : 'right';
  const accent = isColour(wishes.colour) ? wishes.colour : studio.accent;
  const home = new URL('./', tag.src);

  // Black or white, whichever is easier to read: the contrast of WCAG 2.
  function inkOn(colour) {
    const [red, green, blue] = [1, 3, 5].map(at => {
      const value = parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? '#101418' : '#ffffff';
  }

  const style = `
    :host { all: initial !important; }
    * { box-sizing: border-box; font: 16px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
    [hidden] { display: none !important; }
    button, a { color: inherit; }
    button { border: 0; background: none; cursor: pointer; }
    :focus-visible { outline: 3px solid ${accent}; outline-offset: 3px; }
    .bubble, .bar { background: ${accent}; color: ${inkOn(accent)}; }
    .bubble, .panel { position: fixed; ${side}: 16px; z-index: 2147483000; }
    .bubble {
      bottom: max(16px, env(safe-area-inset-bottom)); display: flex; align-items: center; gap: 10px;
      min-width: 56px; min-height: 56px; max-width: calc(100vw - 32px); padding: 0 18px; border-radius: 28px;
      box-shadow: 0 4px 16px rgb(0 0 0 / 30%); font-weight: 600;
    }
    .bubble svg { flex: none; width: 24px; height: 24px; fill: currentColor; }
    .panel {
      bottom: 88px; display: flex; flex-direction: column; width: 400px; height: min(640px, calc(100vh - 104px));
      overflow: hidden; border-radius: 14px; background: Canvas; color: CanvasText; box-shadow: 0 8px 32px rgb(0 0 0 / 35%);
    }
    .bar { display: flex; align-items: center; justify-content: space-between; padding: 4px 4px 4px 16px; }
    .bar span { overflow: hidden; font-weight: 600; text-overflow: ellipsis; white-space: nowrap; }
    .bar button { flex: none; width: 44px; height: 44px; border-radius: 22px; font-size: 26px; line-height: 1; }
    .bar :focus-visible { outline-color: currentColor; outline-offset: -3px; }
    .trouble { margin: 0; padding: 16px; }
    iframe { flex: 1; width: 100%; min-height: 0; border: 0; background: Canvas; }
    @media (max-width: 480px) {
      .panel { inset: 0; width: 100%; height: 100vh; height: 100dvh; border-radius: 0; }
    }
    @media (prefers-reduced-motion: no-preference) {
      .panel { animation: appear .18s ease-out; }
      @keyframes appear { from { opacity: 0; transform: translateY(12px); } }
    }`;

  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  }

  function icon() {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', 'M4 3h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H9l-5 4v-4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z');
    svg.append(path);
    return svg;
  }

  function chatAddress() {
    const address = new URL(home);
    address.searchParams.set('frame', '1');
    if (isColour(wishes.colour)) {
      address.searchParams.set('colour', wishes.colour);
    }
    if (wishes.locale) {
      address.searchParams.set('locale', wishes.locale);
    }
    return address.href;
  }

  const bubble = make('button', { type: 'button', class: 'bubble', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, icon(), greeting);
  const close = make('button', { type: 'button', 'aria-label': 'Close the chat' }, '×');
  const trouble = make('p', { class: 'trouble', role: 'status', hidden: '' },
    'The chat cannot be shown on this page. ',
    make('a', { href: home.href, target: '_blank', rel: 'noopener' }, 'Open it in a tab of its own'));
  // Tab goes round inside the open chat: these two are met just before and just after it.
  const first = make('span', { tabindex: '0' });
  const last = make('span', { tabindex: '0' });
  const panel = make('div', { class: 'panel', role: 'dialog', 'aria-modal': 'true', 'aria-label': title, hidden: '' },
    first, make('div', { class: 'bar' }, make('span', {}, title), close), trouble, last);
  let frame;

  function show() {
    panel.hidden = false;
    bubble.setAttribute('aria-expanded', 'true');
    if (!frame) {
      frame = make('iframe', { title, src: chatAddress() });
      last.before(frame);
      setTimeout(() => { trouble.hidden = frame.dataset.ready === 'yes'; }, 20_000);
    }
    close.focus();
  }

  function hide() {
    panel.hidden = true;
    bubble.setAttribute('aria-expanded', 'false');
    bubble.focus();
  }

  bubble.addEventListener('click', () => (panel.hidden ? show() : hide()));
  close.addEventListener('click', hide);
  first.addEventListener('focus', () => (frame ?? close).focus());
  last.addEventListener('focus', () => close.focus());
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      hide();
    }
  });
  // The chat tells when it is there, and when Escape was pressed in it.
  window.addEventListener('message', event => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== home.origin) {
      return;
    }
    if (event.data === 'smpbot:ready') {
      frame.dataset.ready = 'yes';
      trouble.hidden = true;
    } else if (event.data === 'smpbot:close' && !panel.hidden) {
      hide();
    }
  });

  function place() {
    const host = make('div');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    root.append(bubble, panel);
    document.body.append(host);
  }

  if (document.body) {
    place();
  } else {
    document.addEventListener('DOMContentLoaded', place);
  }
})();
