import type { CellType } from '../schema/cell-type.ts';

/** One or two characters stay, the rest is hidden, at most the last one stays too; names with a `·` alike. */
const maskedForm =
	/^\p{Script=Han}{1,2}\*{1,6}\p{Script=Han}?(?:·\p{Script=Han}?\*{1,6}\p{Script=Han}?){0,2}$/u;

/** The name of a private person with part of it hidden: `张*丰`, `张*`, `欧阳*`. */
export function maskedName(): CellType<string> {
	return {
		kind: 'masked-name',
		name: { zh: '脱敏姓名', en: 'masked name' },
		howToWrite: {
			zh: '请把名字中间的字换成英文星号，例如“张*丰”，两个字的写“张*”。',
			en: 'Hide the middle of the name with an asterisk: 张*丰, or 张* for a name of two characters.',
		},
		example: '张*丰',
		read: (cell) => (maskedForm.test(cell) ? cell : undefined),
		write: (name) => name,
	};
}
