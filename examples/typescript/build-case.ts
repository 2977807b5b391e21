// Builds a case file with the types that json-schema-to-typescript makes of the schema:
//   manumit schema > case-file.schema.json
//   npx json-schema-to-typescript case-file.schema.json > case-file.ts
import type {CaseFile, Incident, Person, Source} from './case-file';

const report: Source = {id: 's1', kind: 'news-report'};
const victim: Person = {id: 'p1', label: {en: 'citizen A.'}, sex: 'female'};
const holder: Person = {id: 'p2', label: {en: 'the owner of the shop'}};
const incident: Incident = {
  id: 'i1',
  kinds: ['forced-labour'],
  duration: {value: 'P3Y', comparator: '>'},
  participants: [{party: 'p1', role: 'victim'}, {party: 'p2', role: 'employer'}],
};
const file: CaseFile = {
  $schema: 'https://manumit.github.io/schema/0.1/case-file.schema.json',
  formatVersion: '0.1',
  id: 'https://case.example/1',
  defaultSources: [{source: 's1'}],
  incidents: [incident],
  persons: [victim, holder],
  sources: [report],
};
console.log(JSON.stringify(file, null, 2));
