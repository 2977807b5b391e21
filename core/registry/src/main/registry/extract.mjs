// Makes the three extracts beside this file from three packages of CLDR's JSON data:
//
//   npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0 cldr-subdivisions-full@48.2.0
//   for each archive: mkdir -p WHERE/NAME && tar -xzf ARCHIVE -C WHERE/NAME --strip-components 1
//   node extract.mjs WHERE
//   sha256sum cldr-*.csv > SHA256SUMS
//
// Run by hand when CLDR is updated, never by the build.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = process.argv[2];
const to = dirname(fileURLToPath(import.meta.url));
const json = (...path) => JSON.parse(readFileSync(join(from, ...path), 'utf8'));

const languages =
  ['en', 'ru', 'kk', 'uz', 'uz-Cyrl', 'ky', 'tg', 'tk', 'uk', 'ka', 'de', 'fr', 'es', 'pt', 'it', 'tr', 'ar'];
const field = text => /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const csv = (name, head, rows) =>
  writeFileSync(join(to, name), [head, ...rows.map(row => row.map(field))].map(row => row.join(',')).join('\n') + '\n');

// Countries and territories with a code of two letters, in the languages above; other names in use after that.
const territories = Object.fromEntries(languages.map(language =>
  [language, json('cldr-localenames-full', 'main', language, 'territories.json')
    .main[language].localeDisplayNames.territories]));
const also = code => [...new Set(languages.flatMap(language => Object.entries(territories[language])
  .filter(([key, name]) => key.startsWith(`${code}-alt-`) && name.replace(/\P{L}/gu, '').length > 2)
  .map(([, name]) => name)))].join(';');
const mappings = json('cldr-core', 'supplemental', 'codeMappings.json').supplemental.codeMappings;
const codes = Object.keys(territories.en)
  .filter(code => /^[A-Z]{2}$/.test(code) && !['QO', 'XA', 'XB', 'ZZ'].includes(code)).sort();
csv('cldr-territories.csv', ['code', 'alpha3', ...languages, 'also'], codes.map(code => [code,
  mappings[code]?._alpha3 ?? '', ...languages.map(language => territories[language][code] ?? ''), also(code)]));

// The names of the same territories in all other languages, for the search only: each once, without abbreviations and
// without what is too short to be told from a word.
const others = new Map(codes.map(code => [code, new Set()]));
for (const language of readdirSync(join(from, 'cldr-localenames-full', 'main')).sort()) {
  if (languages.includes(language) || !existsSync(join(from, 'cldr-localenames-full', 'main', language, 'territories.json'))) {
    continue;
  }
  const names = json('cldr-localenames-full', 'main', language, 'territories.json').main[language].localeDisplayNames.territories;
  for (const [key, name] of Object.entries(names)) {
    const code = key.replace(/-alt-variant$/, '');
    const shortest = /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(name) ? 4 : 2;
    if (others.has(code) && name !== code && [...name].length >= shortest && !/[\t|"]/.test(name)) {
      others.get(code).add(name);
    }
  }
}
const shown = code => new Set([...languages.map(language => territories[language][code]), ...also(code).split(';')]);
csv('cldr-territory-names.csv', ['code', 'names'], codes.map(code =>
  [code, [...others.get(code)].filter(name => !shown(code).has(name)).sort().join(';')]));

// Subdivisions: those that CLDR holds in a country are current; the others that it names or replaces are not.
const names = json('cldr-subdivisions-full', 'subdivisions', 'en', 'en.json').subdivisions.localeDisplayNames.subdivisions;
const contained = json('cldr-core', 'supplemental', 'subdivisionContainment.json').supplemental.subdivisionContainment;
const aliases = json('cldr-core', 'supplemental', 'aliases.json').supplemental.metadata.alias.subdivisionAlias;
// CLDR marks names that it had to tell apart.
const unmarked = name => name.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079\u2020 ]+$/, '');
const iso = code => /^[A-Z]{2}$/.test(code) ? code : `${code.slice(0, 2)}-${code.slice(2)}`.toUpperCase();
const groups = contained.subgroup ?? contained;
const parent = new Map(Object.entries(groups).flatMap(([group, { _contains }]) =>
  _contains.map(code => [code, group])));
const all = [...new Set([...parent.keys(), ...Object.keys(names), ...Object.keys(aliases)])].sort();
csv('cldr-subdivisions.csv', ['code', 'within', 'status', 'en', 'replacement'], all.map(code => {
  const replacement = (aliases[code]?._replacement ?? '').split(' ').filter(each => each).map(iso);
  // What is also a territory of its own, such as US-PR, is current in both parts of the standard.
  const territory = replacement.length === 1 && replacement[0].length === 2 && parent.has(code) ? replacement[0] : '';
  return [iso(code), parent.has(code) ? iso(parent.get(code)) : code.slice(0, 2).toUpperCase(),
    parent.has(code) ? 'current' : 'former', unmarked(names[code] ?? territories.en[territory] ?? ''),
    territory ? '' : replacement.join(' ')];
}));
