import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { createLayerRule } from './scripts/layer-rule.js';
import { layers } from './scripts/layers.js';
import svelteConfig from './svelte.config.js';

const root = import.meta.dirname;
const svelteFiles = ['**/*.svelte', '**/*.svelte.ts'];
const tests = ['**/*.test.ts', 'test/**/*.ts'];
/**
 * Read without types: plain scripts; and components, where `astro check` and svelte-check know the types and ESLint
 * would see `any` for each imported component, after a second's work for each file.
 */
const untyped = ['**/*.{js,mjs}', '**/*.svelte', '**/*.astro', '**/*.astro/*.{js,ts}'];

export default defineConfig(
	globalIgnores(['dist/', '.astro/', '.cache/', 'public/', 'test/results/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },

	js.configs.recommended,
	{ rules: { 'no-undef': 'off' } }, // TypeScript knows better

	// Types
	tseslint.configs.recommendedTypeChecked,
	{
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: root,
			},
		},
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
			],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/no-unnecessary-type-assertion': 'error',
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'object-shorthand': 'error',
		},
	},

	// Svelte and Astro
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		files: svelteFiles,
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
		rules: {
			// It asks for SvelteMap for every Map, also for one that is made anew whenever it is derived.
			'svelte/prefer-svelte-reactivity': 'off',
		},
	},
	astro.configs.recommended,
	{
		files: ['**/*.astro'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					// In a script it is how Astro takes data and code; anywhere else it would be somebody's text as markup.
					selector:
						'JSXOpeningElement[name.name!="script"] > JSXAttribute[name.namespace.name="set"][name.name.name="html"]',
					message: 'Text goes into a page as text, not as markup.',
				},
			],
		},
	},
	{ files: untyped, extends: [tseslint.configs.disableTypeChecked] },
	{
		files: untyped,
		rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' },
	},

	// Layers
	{
		files: ['src/**/*', 'components/**/*'],
		plugins: { 'press-two': { rules: { layers: createLayerRule(layers, root) } } },
		rules: { 'press-two/layers': 'error' },
	},
	{
		files: ['src/**/*.ts', 'components/**/*.ts'],
		ignores: [...tests, 'src/pages/**', 'src/content.config.ts'],
		rules: {
			'no-restricted-exports': [
				'error',
				{ restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
			],
		},
	},
	{
		files: layers.filter(({ repeatable }) => repeatable).map(({ folder }) => `${folder}/**/*.ts`),
		ignores: tests,
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Take the time as an argument.' },
				{ object: 'Math', property: 'random', message: 'Take a source of chance as an argument.' },
				{ object: 'performance', property: 'now', message: 'Take the time as an argument.' },
				{ object: 'crypto', property: 'randomUUID', message: 'Take the id as an argument.' },
				{ object: 'crypto', property: 'getRandomValues', message: 'Take a source of chance as an argument.' },
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
					message: 'Take the time as an argument.',
				},
				{ selector: 'MetaProperty', message: 'Take what the surroundings say as an argument.' },
			],
		},
	},
	{
		files: ['src/domain/**/*.ts'],
		ignores: tests,
		rules: {
			'no-restricted-globals': ['error', ...surroundings()],
		},
	},

	// Tests take answers apart: JSON, tables of cases, what a browser gives back.
	{
		files: tests,
		rules: {
			'no-control-regex': 'off', // colours of a terminal
			'@typescript-eslint/no-implied-eval': 'off',
			'@typescript-eslint/unbound-method': 'off',
			...noUnsafe(),
		},
	},
);

/** @returns {Record<string, 'off'>} */
function noUnsafe() {
	const kinds = ['argument', 'assignment', 'call', 'member-access', 'return'];
	return Object.fromEntries(kinds.map((kind) => [`@typescript-eslint/no-unsafe-${kind}`, 'off']));
}

/** What a rule of the field has no business with: it would answer differently in the browser, in Node and in a test. */
function surroundings() {
	const names = [
		'globalThis window self document navigator location history screen',
		'localStorage sessionStorage indexedDB caches',
		'fetch XMLHttpRequest WebSocket BroadcastChannel Worker',
		'process Buffer require console performance crypto',
		'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame',
		'alert confirm prompt',
	].flatMap((line) => line.split(' '));
	return names.map((name) => ({
		name,
		message: 'src/domain knows no surroundings: take the value as an argument.',
	}));
}
