// Runs Microsoft Recognizers-Text on the date specs: npm install && node peer.mjs
// It knows no roles, so a row is right where each expected date is among any of its readings.
// Rows whose only dates are somebody else's or a symptom's ask for roles alone and are left out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { recognizeDateTime } = createRequire(import.meta.url)('@microsoft/recognizers-text-date-time');
const specs = new URL('../../SmpBot.Tests/Specs/', import.meta.url);
const reachInDays = 400;

const rows = spec => readFileSync(new URL(spec, specs), 'utf8').trim().split('\n').slice(1).map(line => {
  const [text, today, locale, , , treatment, asked] = line.split('\t');
  return { text, today, locale, treatment, asked };
});

const dayFirst = locale => locale !== '' && !/-(US|PH|CA)$/.test(locale) && locale.includes('-');

let failures = 0;

const readings = row => {
  const [year, month, day] = row.today.split('-').map(Number);
  const culture = dayFirst(row.locale) ? 'en-*' : 'en-us';
  try {
    return recognizeDateTime(row.text, culture, undefined, new Date(year, month - 1, day, 12))
      .filter(found => /date/.test(found.typeName))
      .flatMap(found => found.resolution?.values ?? found.resolution?.get?.('values') ?? [])
      .flatMap(value => [value.value, value.start].filter(Boolean).map(text => String(text).slice(0, 10)));
  } catch {
    failures++;
    return [];
  }
};

const isNear = (date, today) => Math.abs(Date.parse(date) - Date.parse(today)) <= reachInDays * 86_400_000;

const holds = (expected, found, today) => expected === '-' ? true
  : expected === '?' ? new Set(found.filter(date => isNear(date, today))).size !== 1
  : expected === 'impossible' || expected === 'out-of-reach' ? !found.some(date => isNear(date, today))
  : expected.replace('ask:', '').split(',').every(date => found.includes(date));

const isRight = row => {
  const found = readings(row);
  return holds(row.treatment, found, row.today) && holds(row.asked, found, row.today);
};

for (const spec of ['dates.tsv', 'dates-unseen.tsv']) {
  const some = rows(spec).filter(row => row.treatment !== '-' || row.asked !== '-');
  const right = some.filter(isRight).length;
  console.log(`${spec}: ${right} of ${some.length} rows with a date right, ${(100 * right / some.length).toFixed(1)} %`);
}

const none = rows('dates-negative.tsv');
const quiet = none.filter(row => readings(row).length === 0).length;
console.log(`dates-negative.tsv: ${quiet} of ${none.length} rows rightly without a date, ${(100 * quiet / none.length).toFixed(1)} %`);
console.log(`${failures} rows ended in an exception`);
