// Makes the two extracts beside this file: from the IANA language subtag registry, as an npm package carries it, and from one
// package of CLDR's JSON data:
//
//   npm pack language-subtag-registry@0.4.2 cldr-core@48.2.0
//   for each archive: mkdir -p WHERE/NAME && tar -xzf ARCHIVE -C WHERE/NAME --strip-components 1
//   node extract.mjs WHERE
//   sha256sum iana-*.csv cldr-*.csv > SHA256SUMS
//
// Run by hand when the registry is updated, never by the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = process.argv[2];
const to = dirname(fileURLToPath(import.meta.url));
const json = (...path) => JSON.parse(readFileSync(join(from, ...path), 'utf8'));
const cldr = name => json('cldr-core', 'supplemental', `${name}.json`).supplemental;
const field = text => /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const csv = (name, head, rows) =>
  writeFileSync(join(to, name), [head, ...rows.map(row => row.map(field).join(','))].join('\n') + '\n');

// Every record of the registry. Only the English names that somebody might write instead of a subtag are kept: those of
// scripts, and of languages with two letters.
const registry = json('language-subtag-registry', 'data', 'json', 'registry.json');
const named = record =>
  record.Type === 'script' || (record.Type === 'language' && record.Subtag.length === 2);
csv('iana-subtags.csv', 'type,subtag,preferred,deprecated,prefix,names', registry
  .map(record => [record.Type, record.Subtag ?? record.Tag, record['Preferred-Value'] ?? '',
    record.Deprecated ? 'yes' : '', record.Type === 'extlang' ? record.Prefix[0] : '',
    named(record) ? record.Description.map(name => name.replace(/ \(.*| alias.*/, '')).join(';') : '']));

// What a code that is no subtag means: codes of ISO 639 with three letters for a language that has two; for the code of a
// country, its official language, first the one that is at home there; and for regions the codes of three letters.
const subtags = new Set(registry.filter(record => record.Type === 'language').map(record => record.Subtag));
const regions = new Set(registry.filter(record => record.Type === 'region').map(record => record.Subtag));
const aliases = cldr('aliases').metadata.alias;
const likely = cldr('likelySubtags').likelySubtags;
const home = language => (likely[language] ?? '').split('-').pop();
const official = territory => {
  const spoken = Object.entries(cldr('territoryInfo').territoryInfo[territory]?.languagePopulation ?? {})
    .map(([tag, { _officialStatus, _populationPercent }]) =>
      ({ language: tag.split('_')[0], official: /^(official|de_facto_official)$/.test(_officialStatus ?? ''), share: +_populationPercent }));
  const rank = each => (each.official ? 2000 : 0) + (each.official && home(each.language) === territory ? 1000 : 0) + each.share;
  return spoken.sort((one, other) => rank(other) - rank(one))[0]?.language;
};
const meant = new Map();
for (const [code, { _reason, _replacement }] of Object.entries(aliases.languageAlias)) {
  if (/^[a-z]{3}$/.test(code) && /^(overlong|bibliographic)$/.test(_reason) && subtags.has(_replacement)) {
    meant.set(code, _replacement);
  }
}
const regionsMeant = new Map();
for (const [code, { _alpha3 }] of Object.entries(cldr('codeMappings').codeMappings)) {
  const language = /^[A-Z]{2}$/.test(code) && official(code);
  for (const each of language ? [code, _alpha3] : []) {
    const small = (each ?? '').toLowerCase();
    if (small && !subtags.has(small) && !meant.has(small)) {
      meant.set(small, language);
    }
  }
  if (_alpha3 && regions.has(code)) {
    regionsMeant.set(_alpha3, code);
  }
}
for (const [code, { _replacement }] of Object.entries(aliases.territoryAlias)) {
  if (/^[A-Z]{2}$/.test(code) && !regions.has(code) && regions.has(_replacement)) {
    regionsMeant.set(code, _replacement);
  }
}
csv('cldr-meant.csv', 'type,code,subtag', [
  ...[...meant].sort().map(([code, subtag]) => ['language', code, subtag]),
  ...[...regionsMeant].sort().map(([code, subtag]) => ['region', code, subtag])]);
