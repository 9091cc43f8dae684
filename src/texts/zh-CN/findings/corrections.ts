import type { correctionKinds } from '../../../domain/findings/kinds/corrections.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const corrections: FindingTextsOf<typeof correctionKinds> = {
	'correction-unexplained': {
		title: '改了公开的数，没有写原因',
		message: ({ cell, before }) =>
			before === ''
				? `公开后补填了 ${cell}，没有写原因。`
				: `公开时是 ${before}，现在是 ${cell === '' ? '空的' : cell}，没有写原因。`,
		fix: ({ where, table, which }) =>
			where === 'row'
				? '请在这一行的“更正说明”，或者公开登记（例如 finance.csv）里这一期的“更正说明”，写明改了什么、为什么。'
				: `${addEntry({ table, which })}写明改了什么、为什么。`,
	},
	'removal-unexplained': {
		title: '撤下了公开的内容，没有写原因',
		message: ({ on, rows, what, part }) =>
			part === 'file'
				? `${on}撤下了公开过的整份表，共${rows}行，没有写原因。`
				: `${on}撤下了公开过的${rows}行${what === '' ? '' : `：${what}${rows > 3 ? '等' : ''}`}，没有写原因。`,
		fix: (entry) => `撤错了的，放回来。确实要撤的，${addEntry(entry)}写明为什么撤下。`,
	},
};

function addEntry({ table, which }: { readonly table: string; readonly which: string }): string {
	const key = which === '' ? '“期间或编号”不写' : `“期间或编号”写“${which}”`;
	return `请在本村的 explanations.csv 加一行，“表”写“${table}”，${key}，`;
}
