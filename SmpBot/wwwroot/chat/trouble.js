const box = document.querySelector('#trouble');

// Says what went wrong, and lets the client try again: the server keeps the conversation.
export function showTrouble(text) {
  box.querySelector('p').textContent = text;
  box.querySelector('button').onclick = () => location.reload();
  box.hidden = false;
}
