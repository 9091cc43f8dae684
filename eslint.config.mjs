import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Which folders of src/ each folder may import from, itself aside; of some only single modules. Imports point
 * one way, so that a reader can go from the data to the page without going back.
 */
const mayImport = {
	domain: [],
	loading: ['domain'],
	summary: ['domain'],
	// The sentences of hints hold amounts and days.
	checks: ['domain', 'summary', 'i18n/format'],
	templates: ['domain'],
	views: ['domain', 'summary', 'checks'],
	search: ['domain', 'summary', 'checks', 'views', 'i18n'],
	importing: ['domain', 'loading'],
	reporting: ['domain', 'loading', 'summary', 'checks'],
	publishing: [
		...['domain', 'loading', 'summary', 'checks', 'templates', 'views', 'search', 'reporting'],
		'i18n',
	],
	demo: ['domain', 'loading'],
	i18n: ['domain'],
	client: [
		'domain',
		'search',
		'i18n',
		'importing',
		// The office tool does in the browser what the commands do: only what touches no files.
		...['match-headings', 'read-csv', 'read-table', 'reading-limits', 'write-csv'].map(
			(name) => `loading/${name}`,
		),
		...['printable', 'tally', 'text-report'].map((name) => `reporting/${name}`),
		'publishing/download-csv',
	],
};

const folders = [...Object.keys(mayImport), 'components', 'layouts', 'pages'];
const readsFiles = ['loading', 'publishing'];

const directions = Object.entries(mayImport).map(([folder, allowed]) => {
	const closed = folders
		.filter((other) => other !== folder && !allowed.includes(other))
		.map((other) => {
			const open = allowed.filter((each) => each.startsWith(`${other}/`));
			return `${other}/${open.map((each) => `(?!${each.slice(other.length + 1)}\\.ts$)`).join('')}`;
		});
	const arrow =
		allowed.length > 0 ? `only from ${allowed.join(', ')}` : 'from no other folder of src/';
	return {
		files: [`src/${folder}/**/*.ts`],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `^\\.\\./(\\.\\./)?(${closed.join('|')})`,
							message: `src/${folder}/ imports ${arrow}: domain ← loading, summary, templates, i18n ← checks ← views, importing, reporting ← search ← publishing ← pages, scripts.`,
						},
						{
							regex: '^astro:',
							message: 'Only pages, layouts, components and content.config.ts import astro:*.',
						},
						...(readsFiles.includes(folder)
							? []
							: [
									{
										regex: '^(node:)?fs(/|$)',
										message: 'Only loading and publishing touch files.',
									},
								]),
					],
				},
			],
			'no-console': 'error',
		},
	};
});

export default defineConfig(
	{ ignores: ['dist*/', 'node_modules/', '.astro/', '.cache/', 'test/fixtures/'] },
	eslint.configs.recommended,
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			// Index signatures are read by brackets here (noPropertyAccessFromIndexSignature).
			'@typescript-eslint/dot-notation': 'off',
			// It asks for `!`, which no-non-null-assertion forbids.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			// Spreading a string gives its code points, which is what Chinese text needs.
			'@typescript-eslint/no-misused-spread': 'off',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
			],
		},
	},
	{
		files: ['test/**/*.ts'],
		rules: {
			// Matchers and parsed JSON are `any` by nature.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
		},
	},
	...directions,
	...astro.configs['flat/recommended'],
	...astro.configs['flat/jsx-a11y-strict'],
	{
		files: ['**/*.astro'],
		rules: { 'astro/no-set-html-directive': 'error' },
	},
);
