import { localTimestamp, localTimezone } from './clock.js';
import { isFramed } from './frame.js';

// Asks the server for this browser's conversation, or for a new one.
export async function openSession({ startOver = false } = {}) {
  const response = await fetch('/api/chat/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      localTimestamp: localTimestamp(),
      localTimezone: localTimezone(),
      locale: navigator.language,
      startOver,
      framed: isFramed,
    }),
  });
  if (!response.ok) {
    throw new Error(`The chat could not be opened (${response.status}).`);
  }
  return response.json();
}
