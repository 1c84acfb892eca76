/** `npm run schema`: writes the JSON Schemas that editors check `dialogs/` and `knowledge/` with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dialogSchemas } from '../content/schemas.ts';

const FOLDER = '.schema';

mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(dialogSchemas())) {
  writeFileSync(`${FOLDER}/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`${FOLDER}/${name}.schema.json`);
}
