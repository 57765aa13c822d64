/** `npm run docs`: writes docs/writing-content.md from the schemas. A test fails where it is stale. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { toContentDocs } from './content-docs/to-page.ts';

await writeFile(join(import.meta.dirname, '../docs/writing-content.md'), toContentDocs());
console.log('Wrote docs/writing-content.md.');
