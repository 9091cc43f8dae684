import type { Random } from '../../../demo/random.ts';

/** What a place is made from: the disguised value, and the word that names it; empty when none has to. */
export interface Hidden {
	readonly value: string;
	readonly label: string;
	/** The value as it is, for places that are a disguise by themselves. */
	readonly plain: string;
}

/** Somewhere in a county's data: the file it is in, and how its lines are written. */
export interface PlaceForm {
	readonly file: 'ledger' | 'list' | 'notice' | 'portal' | 'name' | TableName;
	/** For tables: cells by heading. For lists: records. For the others: lines of text. */
	readonly write: (hidden: Hidden, random: Random) => Written;
}

export type TableName = 'contracts' | 'comments' | 'balances' | 'projects' | 'assets' | 'debts';

export type Written =
	| { readonly cells: Readonly<Record<string, string>> }
	| { readonly records: readonly (readonly string[])[] }
	| { readonly lines: readonly string[] };

const labelled = ({ value, label }: Hidden) => `${label}${label && '：'}${value}`;
const cell =
	(heading: string, around = '{}') =>
	(hidden: Hidden): Written => ({
		cells: { [heading]: around.replace('{}', () => labelled(hidden)) },
	});
const lines =
	(...forms: readonly string[]) =>
	(hidden: Hidden): Written => ({
		lines: forms.map((form) => form.replace('{}', () => labelled(hidden))),
	});
/** The plain value with a mark-up in its midst. */
const broken =
	(mark: (head: string, tail: string) => string) =>
	({ plain, label }: Hidden, random: Random): Written => {
		const at = random.int(2, Math.max(2, plain.length - 2));
		return { lines: [`${label}${mark(plain.slice(0, at), plain.slice(at))}`] };
	};

const entity = (text: string) =>
	[...text].map((one) => (/\d/.test(one) ? `&#${one.charCodeAt(0)};` : one)).join('');
const groups = (plain: string) => [plain.slice(0, 3), plain.slice(3, 7), plain.slice(7)];
const cells = (parts: readonly string[], label: string) => [[label || '说明', ...parts]];

export const placeForms: Readonly<Record<string, PlaceForm>> = {
	'ledger, summary': { file: 'ledger', write: cell('摘要', '付张*丰劳务费 {}') },
	'ledger, remark': { file: 'ledger', write: cell('备注') },
	'ledger, party': { file: 'ledger', write: cell('对方', '张*丰（{}）') },
	'contract, name': { file: 'contracts', write: cell('名称', '鱼塘承包合同（{}）') },
	'comment, text': { file: 'comments', write: cell('内容（脱敏）', '请回话：{}。') },
	'comment, answer': { file: 'comments', write: cell('答复内容', '{}') },
	'balance, account': { file: 'balances', write: cell('账户名称', '青禾农商银行 {}') },
	'project, place': { file: 'projects', write: cell('地点', '三组 {}') },
	'asset, place': { file: 'assets', write: cell('存放地点', '{}') },
	'debt, reason': { file: 'debts', write: cell('事由', '借款，{}') },
	'notice, paragraph': { file: 'notice', write: lines('经研究，{}，特此公告。') },
	'notice, heading': { file: 'notice', write: lines('## 名单 {}') },
	'notice, list item': { file: 'notice', write: lines('- 张*丰 {}') },
	'notice, table cell': {
		file: 'notice',
		write: lines('| 项 | 值 |', '| --- | --- |', '| 1 | {} |'),
	},
	'notice, quotation': { file: 'notice', write: lines('> {}') },
	'notice, bold within': { file: 'notice', write: broken((head, tail) => `${head}**${tail}**`) },
	'notice, entities': { file: 'notice', write: broken((head, tail) => `${head}${entity(tail)}`) },
	'notice, escapes': { file: 'notice', write: broken((head, tail) => `${head}\\-${tail}`) },
	'notice, code within': { file: 'notice', write: broken((head, tail) => `${head}\`${tail}\``) },
	'notice, link within': {
		file: 'notice',
		write: broken((head, tail) => `${head}[${tail}](https://example.org/)`),
	},
	'notice, link’s address': {
		file: 'notice',
		write: ({ plain, label }) => ({
			lines: [`[${label || '联系'}](https://example.org/${plain})`],
		}),
	},
	'notice, cells of a table': {
		file: 'notice',
		write: ({ plain, label }) => ({
			lines: [
				`| ${label || '名单'} | 二 | 三 |`,
				'| --- | --- | --- |',
				`| ${groups(plain).join(' | ')} |`,
			],
		}),
	},
	'notice, soft line break': { file: 'notice', write: broken((head, tail) => `${head}\n${tail}`) },
	'portal, value': { file: 'portal', write: lines('  - name: 反映渠道', '    note: "{}"') },
	'portal, escapes': {
		file: 'portal',
		write: ({ plain, label }) => ({
			lines: [
				'  - name: 反映渠道',
				`    note: "${label}${[...plain].map((one) => (/\d/.test(one) ? `\\x3${one}` : one)).join('')}"`,
			],
		}),
	},
	'portal, folded': {
		file: 'portal',
		write: ({ plain, label }) => {
			const [a = '', b = '', c = ''] = groups(plain);
			return {
				lines: [
					'  - name: 反映渠道',
					'    note: >',
					`      ${label}${a}`,
					`      ${b}`,
					`      ${c}`,
				],
			};
		},
	},
	'portal, remark': { file: 'portal', write: lines('# {}') },
	'list, cell': {
		file: 'list',
		write: (hidden) => ({ records: [['张*丰', labelled(hidden), '500']] }),
	},
	'list, under its heading': {
		file: 'list',
		write: ({ value, label }) => ({
			records: [
				['序号', label || '备注', '金额'],
				['1', value, '500'],
			],
		}),
	},
	'list, beside its name': {
		file: 'list',
		write: ({ value, label }) => ({ records: [[label || '备注', value, '']] }),
	},
	'list, title': {
		file: 'list',
		write: (hidden) => ({ records: [[`名单 ${labelled(hidden)}`, '', '']] }),
	},
	'list, two cells': {
		file: 'list',
		write: ({ plain, label }, random) => {
			const at = random.int(3, Math.max(3, plain.length - 3));
			return { records: cells([plain.slice(0, at), plain.slice(at)], label) };
		},
	},
	'list, three cells': {
		file: 'list',
		write: ({ plain, label }) => ({ records: cells(groups(plain), label) }),
	},
	'list, a digit a cell': {
		file: 'list',
		write: ({ plain, label }) => ({ records: cells([...plain], label) }),
	},
	'list, down a column': {
		file: 'list',
		write: ({ plain, label }) => ({
			records: [['1', label || '名单'], ...groups(plain).map((part) => ['', part])],
		}),
	},
	'list, a digit a row': {
		file: 'list',
		write: ({ plain, label }) => ({
			records: [['1', label || '名单'], ...[...plain].map((part) => ['', part])],
		}),
	},
	'file’s name': { file: 'name', write: lines('{}') },
	'file’s name, words around': { file: 'name', write: lines('付款凭证{}号') },
};
