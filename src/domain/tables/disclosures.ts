import type { Bilingual } from '../bilingual.ts';
import { date, fileNames, id, period, reference, text, textFilePath } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

/** The same columns in all three registers: three files, because three different offices fill them in. */
const columns = {
	id: required('编号', id(), {
		doc: {
			zh: '本表内唯一，定了就不改：它是网址的一部分。',
			en: 'Unique in the file and permanent: part of the address.',
		},
	}),
	obligation: required('目录编号', reference('catalogue'), {
		doc: { zh: '对应公开目录里的哪一项。', en: 'The item of the catalogue it fulfils.' },
	}),
	period: required('期间', period(), {
		doc: {
			zh: '公开的是哪一段时间的事；一次性事项写发生日期。',
			en: 'What time it is about; for an event, its date.',
		},
	}),
	title: required('标题', text(), {
		doc: { zh: '一句话说清是什么。', en: 'One line that says what it is.' },
	}),
	publishedOn: required('发布日期', date(), {
		doc: { zh: '哪天公开的。', en: 'When it was disclosed.' },
	}),
	body: optional('正文', text(), { doc: { zh: '短内容直接写在这里。', en: 'A short text.' } }),
	bodyFile: optional('正文文件', textFilePath(), {
		doc: {
			zh: '长内容写成 notices/ 下的 .md 文件，例如 notices/2025-fangxun.md。',
			en: 'A long text: a Markdown file under notices/.',
		},
	}),
	preparedBy: optional('编制人', text(), {
		person: 'named',
		doc: { zh: '谁编制的。', en: 'Who prepared it.' },
		aliases: ['制表人'],
	}),
	reviewedBy: optional('监委会审核人', text(), {
		person: 'named',
		doc: { zh: '村务监督委员会谁审核的。', en: 'Who reviewed it for the supervision committee.' },
		aliases: ['审核人'],
	}),
	reviewedOn: optional('审核日期', date(), {
		doc: { zh: '哪天审核的。', en: 'When it was reviewed.' },
	}),
	approvedBy: optional('批准人', text(), {
		person: 'named',
		doc: { zh: '谁批准公开的。', en: 'Who approved publication.' },
	}),
	postedFrom: optional('张贴开始', date(), {
		lives: 'filled-later',
		doc: { zh: '公开栏从哪天贴起。', en: 'On the board from.' },
	}),
	postedTo: optional('张贴结束', date(), {
		lives: 'filled-later',
		doc: { zh: '公开栏贴到哪天。', en: 'On the board to.' },
	}),
	attachments: optional('附件', fileNames(), {
		doc: {
			zh: 'attachments/ 下的文件名，用“；”隔开。',
			en: 'File names under attachments/, separated by “；”.',
		},
	}),
	notApplicable: optional('不适用说明', text(), {
		doc: {
			zh: '这一期没有发生，写明原因；账目、余额、台账这一期有变动的，不能写。',
			en: 'Nothing happened in this period, and why; refused where accounts or a register moved.',
		},
	}),
	correction: correctionNote,
};

const noun: Bilingual = { zh: '公开登记', en: 'disclosure' };
const doc: Bilingual = { zh: '一行一次公开。', en: 'One row a disclosure.' };

export const partyAffairs = table({
	name: 'party-affairs',
	scope: 'village',
	title: { zh: '党务公开登记', en: 'Party affairs register' },
	doc,
	key: ['id'],
	label: 'title',
	noun,
	takes: ['comments'],
	columns,
});

export const villageAffairs = table({
	name: 'village-affairs',
	scope: 'village',
	title: { zh: '村务公开登记', en: 'Village affairs register' },
	doc,
	key: ['id'],
	label: 'title',
	noun,
	takes: ['comments'],
	columns,
});

export const finance = table({
	name: 'finance',
	scope: 'village',
	title: { zh: '财务公开登记', en: 'Finance register' },
	doc,
	key: ['id'],
	label: 'title',
	noun,
	takes: ['comments'],
	columns,
});

export type Disclosure = Row<typeof partyAffairs>;
