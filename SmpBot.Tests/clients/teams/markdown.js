// Renders Markdown as Web Chat does. Usage: node markdown.js TEXTS; TEXTS is a file with an array of texts. Prints their HTML.
import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';

console.log(JSON.stringify(JSON.parse(readFileSync(process.argv[2], 'utf8')).map(text => micromark(text))));
