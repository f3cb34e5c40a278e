// Reads cards with the library that Web Chat uses. Usage: node cards.js CARDS; CARDS is a file with an array of cards.
// Prints for each what the library has against it, and what its buttons are called.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The package calls itself a module and its one-file build is none.
const folder = dirname(createRequire(import.meta.url).resolve('adaptivecards/package.json'));
const built = { exports: {} };
new Function('module', 'exports', readFileSync(join(folder, 'dist', 'adaptivecards.min.js'), 'utf8'))(built, built.exports);
const { AdaptiveCard, SerializationContext, Versions } = built.exports;

const report = JSON.parse(readFileSync(process.argv[2], 'utf8')).map(json => {
  const card = new AdaptiveCard();
  const context = new SerializationContext(Versions.v1_5);
  card.parse(json, context);
  const faults = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n).message);
  faults.push(...card.validateProperties().validationEvents.map(event => event.message));
  const actions = [];
  for (let n = 0; n < card.getItemCount(); n++) {
    const item = card.getItemAt(n);
    for (let a = 0; a < (item.getActionCount?.() ?? 0); a++) {
      actions.push(item.getActionAt(a).title);
    }
  }
  return { faults, actions };
});
console.log(JSON.stringify(report));
