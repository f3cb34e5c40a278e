import { openSession } from './session.js';
import { showTrouble } from './trouble.js';

// Asks first: a tap with a cold thumb must not take the chat away.
export function wireStartOver() {
  const dialog = document.querySelector('#confirm');
  document.querySelector('#start-over').addEventListener('click', () => dialog.showModal());
  document.querySelector('#confirm-no').addEventListener('click', () => dialog.close());
  document.querySelector('#confirm-yes').addEventListener('click', async () => {
    dialog.close();
    try {
      await openSession({ startOver: true });
      location.reload();
    } catch {
      showTrouble('A new chat could not be started.');
    }
  });
}
