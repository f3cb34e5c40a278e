import { wireFrame } from './frame.js';
import { openSession } from './session.js';
import { refreshStatus } from './status.js';
import { wireStartOver } from './startOver.js';
import { followTheme } from './theme.js';
import { showTrouble } from './trouble.js';

const { WebChat } = window;
const lost = new Set([3, 4, 5]); // Direct Line: token expired, failed to connect, ended.

function connect({ token, conversationId, domain }) {
  // Watermark 0: Web Chat keeps nothing across a reload, the server sends the whole chat again.
  const directLine = WebChat.createDirectLine({
    domain: new URL(domain, location.href).href,
    token,
    conversationId,
    watermark: '0',
  });
  directLine.connectionStatus$.subscribe(status => {
    if (lost.has(status)) {
      showTrouble('The chat was paused. Nothing you wrote is lost.');
    }
  });
  return directLine;
}

function watchReplies() {
  return WebChat.createStore({}, () => next => action => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.from?.role === 'bot') {
      refreshStatus();
    }
    return next(action);
  });
}

async function start() {
  wireFrame();
  wireStartOver();
  const fixed = {
    directLine: connect(await openSession()),
    store: watchReplies(),
    locale: document.documentElement.dataset.locale || navigator.language,
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Ask about your scalp' },
  };
  followTheme(theme => WebChat.renderWebChat({ ...fixed, ...theme }, document.querySelector('#chat')));
  refreshStatus();
}

start().catch(() => showTrouble('The chat could not be opened.'));
