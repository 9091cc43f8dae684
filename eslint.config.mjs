import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importDirections } from './scripts/lint/import-directions.mjs';

/** What the outside world is reached by: rooms of src/ are given it. */
const outside = ['process', 'console'].map((name) => ({
	name,
	message: `Only scripts/ and the processes of publishing/ use ${name}: take what is needed as an argument.`,
}));
const clocks = [
	{ object: 'Date', property: 'now' },
	{ object: 'performance', property: 'now' },
	{ object: 'Math', property: 'random' },
].map((each) => ({
	...each,
	message: 'Two builds of one commit give the same bytes: take the day or the seed as an argument.',
}));

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
	{
		files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
		plugins: { house: importDirections },
		rules: { 'house/import-directions': 'error' },
	},
	{
		files: ['src/**/*.{ts,astro}'],
		ignores: ['src/client/**'],
		rules: {
			'no-restricted-globals': ['error', ...outside],
			'no-restricted-properties': ['error', ...clocks],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'The as-of day is an argument: nothing in src/ reads the clock.',
				},
			],
		},
	},
	{
		files: ['src/publishing/**/*.ts', 'src/corrections/history/*.ts'],
		rules: { 'no-restricted-globals': ['error', outside[1]] },
	},
	{ files: ['src/client/**/*.ts'], rules: { 'no-console': 'error' } },
	...astro.configs['flat/recommended'],
	...astro.configs['flat/jsx-a11y-strict'],
	{
		files: ['**/*.astro'],
		rules: { 'astro/no-set-html-directive': 'error' },
	},
);
