// Checks manifests against the schema that Microsoft has published for their version.
// Usage: node manifest.js MANIFEST...; prints for each its faults, as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');
const published = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');

const faults = process.argv.slice(2).map(file => {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const schema = JSON.parse(readFileSync(join(published, `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json'), 'utf8'));
  const ajv = new Ajv({ allErrors: true, strictTypes: false });
  addFormats(ajv);
  ajv.validate(schema, manifest);
  return (ajv.errors ?? []).map(error => `${error.instancePath} ${error.message}`);
});
console.log(JSON.stringify(faults));
