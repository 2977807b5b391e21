// Makes the two extracts beside this file from one package of CLDR's JSON data:
//
//   npm pack cldr-core@48.2.0
//   mkdir -p WHERE/cldr-core && tar -xzf cldr-core-48.2.0.tgz -C WHERE/cldr-core --strip-components 1
//   node extract.mjs WHERE
//   sha256sum cldr-*.csv > SHA256SUMS
//
// Run by hand when CLDR is updated, never by the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const to = dirname(fileURLToPath(import.meta.url));
const data = JSON.parse(readFileSync(
  join(process.argv[2], 'cldr-core', 'supplemental', 'currencyData.json'), 'utf8')).supplemental.currencyData;
const csv = (name, head, rows) =>
  writeFileSync(join(to, name), [head, ...rows.map(row => row.join(','))].join('\n') + '\n');

// Each use of a currency: where, from when and until when, and whether it was legal tender. ZZ is no territory.
csv('cldr-currencies.csv', 'code,territory,from,to,tender',
  Object.entries(data.region)
    .flatMap(([territory, uses]) => uses.flatMap(use => Object.entries(use).map(([code, time]) =>
      [code, territory, time._from ?? '', time._to ?? '', time._tender === 'false' ? 'no' : 'yes'])))
    .sort((a, b) => a.join(',') < b.join(',') ? -1 : 1));

// The digits that are usual behind the point, for amounts and for cash, where they are not two.
csv('cldr-digits.csv', 'code,digits,cash',
  Object.entries(data.fractions)
    .filter(([code, { _digits, _cashDigits }]) => code !== 'DEFAULT' && (_digits !== '2' || (_cashDigits ?? '2') !== '2'))
    .map(([code, { _digits, _cashDigits }]) => [code, _digits, _cashDigits ?? _digits])
    .sort());
