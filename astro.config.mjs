import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { deckAssetsModule } from './scripts/deck-assets-module.js';
import { finishPages } from './scripts/finish-pages.js';
import { readBase } from './scripts/read-base.js';
import { smallImportHelper } from './scripts/small-import-helper.js';

// Many machines have a variable of this name for something else, and Astro would take it for the base path of links.
delete process.env.BASE_URL;

/** What every page of a plan needs at once; with all that these import. */
const PLAN_MODULES = new RegExp(
	[
		'src/domain/scoring/(?:score-plan|whole-points)',
		'src/domain/risk/(?:biggest-risk|explain-ranking)',
		'src/domain/words/whole',
		'src/storage/open-plan-store',
		'components/documents/document-work',
		'components/assessment/(?:plan-fragment|undo-key)',
	]
		.map((path) => `${path.replaceAll('/', '[\\\\/]')}\\.ts$`)
		.join('|'),
);

export default defineConfig({
	output: 'static',
	base: readBase(process.env.BASE),
	trailingSlash: 'always',
	integrations: [svelte(), mdx(), finishPages()],
	// Not `jsx`, the default: it drops the space between a word at a line's end and an expression on the next line.
	compressHTML: true,
	devToolbar: { enabled: false },
	// Shiki writes inline styles, which the policy below forbids.
	markdown: { syntaxHighlight: false },
	build: { format: 'directory', inlineStylesheets: 'never' },
	security: {
		// A <meta> on every built page (not in `astro dev`). Astro adds the hashes of its own inline scripts and styles.
		// What this means for components: no `style="…"` in the HTML and no `is:inline` script. See docs/architecture.md.
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data: blob:",
				"connect-src 'self'",
				"worker-src 'self'",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
		},
	},
	vite: {
		plugins: [smallImportHelper(), deckAssetsModule()],
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									// Of its own, as pages without a plan need it too.
									{ name: 'preload-helper', test: /preload-helper/, priority: 1 },
									// Left to itself the bundler makes ten files of it, which weigh a kilobyte more.
									{ name: 'plan', test: PLAN_MODULES },
								],
							},
						},
					},
				},
			},
		},
		build: {
			target: 'es2022',
			// The first that know nesting and `color-scheme` as written: older ones would be sent more, and shown no less.
			cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
			// Inlined fonts, scripts and images would be `data:` addresses, which the policy forbids.
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro marks every MDX file with a directive of its own, about which the bundler has two lines to say.
				onLog(level, log, handle) {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
				},
			},
		},
	},
});
