import { HtmlValidate, type Message } from 'html-validate';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPage } from './html.ts';
import { everyKind, wrongAddress } from './page-kinds.ts';

const { folder } = inject('demo');

const validate = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// It wants U+2011 for the hyphens of phone numbers: they would be copied and searched for in vain.
		'tel-non-breaking': 'off',
	},
});

describe('the HTML is valid', () => {
	it.for(everyKind)('of %s', async ([, below]) => {
		const file = below === wrongAddress ? '404.html' : path.posix.join(below, 'index.html');
		const html = readPage(folder, file);
		const { results } = await validate.validateString(html, file);
		const told = ({ line, column, ruleId, message, selector }: Message) =>
			`${line}:${column} ${ruleId}: ${message} ${selector ?? ''}`;
		expect(results.flatMap(({ messages }) => messages.map(told))).toEqual([]);
	});
});
