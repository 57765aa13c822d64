import { globSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** The address of every page of the built site, such as `/assess/`. */
export const builtPages = globSync('**/*.html', { cwd: dist })
	.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
	.sort();
