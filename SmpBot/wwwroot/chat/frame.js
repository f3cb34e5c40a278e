// In a frame the chat belongs to the widget of another site; its host is told no more than this.
export const isFramed = document.documentElement.dataset.framed === 'yes' && parent !== window;

const tell = message => parent.postMessage(message, '*');

export function wireFrame() {
  if (!isFramed) {
    return;
  }
  tell('smpbot:ready');
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) {
      tell('smpbot:close');
    }
  });
}
