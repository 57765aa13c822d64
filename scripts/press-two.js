/**
 * `node scripts/press-two.js COMMAND …`: the command line, as it starts soonest. `node src/cli/press-two.ts COMMAND …` runs
 * the same from its sources, for whoever looks for a fault.
 */
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { bundleCommand } from './command-bundle.js';

const root = dirname(import.meta.dirname);
enableCompileCache(join(root, 'node_modules/.cache/press-two/compiled'));
const program = await bundleCommand(root).catch(() => 'src/cli/press-two.ts');
await import(pathToFileURL(join(root, program)).href);
