import { HtmlValidate, type Message } from 'html-validate';

const validate = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// An office's number may hold a slash or a dot, and HTML lets an id hold whatever is no space.
		'valid-id': ['error', { relaxed: true }],
		// It wants U+2011 for the hyphens of phone numbers: they would be copied and searched for in vain.
		'tel-non-breaking': 'off',
	},
});

/** What is not valid in a page, or in a part of one. */
export async function htmlFaults(html: string, name: string): Promise<string[]> {
	const { results } = await validate.validateString(html, name);
	const told = ({ line, column, ruleId, message, selector }: Message) =>
		`${line}:${column} ${ruleId}: ${message} ${selector ?? ''}`;
	return results.flatMap(({ messages }) => messages.map(told));
}
