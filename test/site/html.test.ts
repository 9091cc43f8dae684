import { HtmlValidate, type Message } from 'html-validate';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, readPage } from './html.ts';
import { everyKind, wrongAddress } from './page-kinds.ts';

const validate = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// It wants U+2011 for the hyphens of phone numbers: they would be copied and searched for in vain.
		'tel-non-breaking': 'off',
	},
});

async function faultsOf(folder: string, file: string): Promise<string[]> {
	const { results } = await validate.validateString(readPage(folder, file), file);
	const told = ({ line, column, ruleId, message, selector }: Message) =>
		`${line}:${column} ${ruleId}: ${message} ${selector ?? ''}`;
	return results.flatMap(({ messages }) => messages.map(told));
}

describe('the HTML is valid', () => {
	it.for(everyKind)('of %s', async ([, below]) => {
		const file = below === wrongAddress ? '404.html' : path.posix.join(below, 'index.html');
		expect(await faultsOf(inject('county').folder, file)).toEqual([]);
	});

	it('of some thirty pages of the demo site', async () => {
		const { folder } = inject('demo');
		const files = filesOf(folder, '.html');
		const step = Math.floor(files.length / 30);
		for (const file of files.filter((_, index) => index % step === 0)) {
			expect([file, await faultsOf(folder, file)]).toEqual([file, []]);
		}
	});
});
