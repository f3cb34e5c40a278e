import { localTimestamp } from './clock.js';
import { isFramed } from './frame.js';

const line = document.querySelector('#status');
let pending;

function show({ day, stageTitle, next }) {
  if (day === undefined) {
    return;
  }
  const strong = document.createElement('strong');
  strong.textContent = stageTitle ? `Day ${day}: ${stageTitle}` : `Day ${day}`;
  const parts = next ? [strong, ` · ${next.when}: ${next.text}`] : [strong];
  if (line.textContent !== parts.map(part => part.textContent ?? part).join('')) {
    line.replaceChildren(...parts);
  }
}

async function load() {
  const response = await fetch(`/api/chat/status?localTimestamp=${encodeURIComponent(localTimestamp())}&framed=${isFramed}`);
  if (response.ok) {
    show(await response.json());
  }
}

// Shows the day and the stage; calls that come close together count as one.
export function refreshStatus() {
  clearTimeout(pending);
  pending = setTimeout(() => load().catch(() => {}), 150);
}
