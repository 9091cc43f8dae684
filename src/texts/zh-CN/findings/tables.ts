import type { tableKinds } from '../../../domain/findings/kinds/tables.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';
import { damage } from './importing.ts';
import { suggest } from './suggest.ts';

export const tables: FindingTextsOf<typeof tableKinds> = {
	'bytes-undecodable': {
		title: '文字编码损坏',
		message: ({ offset, encoding }) =>
			`第 ${offset} 个字节处的文字已损坏，不是完整的 ${encoding} 文本。`,
		fix: '请从原表格重新“另存为 CSV UTF-8”，不要从别处复制粘贴文件内容。',
	},
	'quote-broken': {
		title: '引号不成对',
		message: '这一行有英文双引号不成对，后面的格子、下面的几行会串成一格。',
		fix: '请删去多余的英文双引号（英寸请写“英寸”，引用请用中文引号“”），或用表格软件重新另存为 CSV。',
	},
	'heading-unknown': {
		title: '不认识的列',
		message: ({ cell, nearest }) => `不认识的列“${cell}”。${suggest(nearest)}`,
		fix: ({ nearest }) =>
			nearest
				? `请把列名改成“${nearest}”，或删去这一列。`
				: '请改成 data/README.md 里的列名，或删去这一列。',
	},
	'heading-missing': {
		title: '缺少必填列',
		message: ({ heading }) => `缺少必填的列“${heading}”。`,
		fix: ({ heading }) => `请在第1行加上“${heading}”一列并填好。`,
	},
	'heading-repeated': {
		title: '列重复',
		message: ({ cell, heading }) =>
			cell === heading
				? `列“${heading}”不止一列，分不清用哪一列。`
				: `列“${cell}”与“${heading}”是同一列，分不清用哪一列。`,
		fix: '内容一样的，请只留一列；内容不同的，请给每一列写上各自的列名。',
	},
	'heading-blank': {
		title: '列名是空的',
		message: ({ number }) => `第 ${number} 列没有列名，下面却有内容。`,
		fix: '请写上列名，或删去这一列。',
	},
	'row-ragged': {
		title: '这一行的格数不对',
		message: ({ found, expected }) => `这一行有 ${found} 格，应有 ${expected} 格。`,
		fix: '多半是文字里有英文逗号：请改成中文逗号，或用英文双引号把这一格括起来。',
	},
	'cell-unreadable': {
		title: '单元格无法识别',
		message: ({ cell, type }) => `“${cell}”不是规范的${type.zh}。`,
		fix: ({ howToWrite }) => howToWrite.zh,
	},
	'choice-unknown': {
		title: '不在规定的词里',
		message: ({ cell, type, nearest }) => `“${cell}”不是规定的${type.zh}。${suggest(nearest)}`,
		fix: ({ howToWrite }) => howToWrite.zh,
	},
	'cell-missing': {
		title: '必填格是空的',
		message: '这一格必须填写。',
		fix: ({ howToWrite }) => howToWrite.zh,
	},
	'id-repeated': {
		title: '编号重复',
		message: ({ cell, firstLine }) => `编号“${cell}”在第 ${firstLine} 行已经用过（不分大小写）。`,
		fix: '请换一个没有用过的编号；已经公开的那个不要改。',
	},
	'cell-spoilt': {
		title: '规范文件里的内容被表格软件改坏了',
		message: ({ cell, how }) => `“${cell}”是${damage[how]}。`,
		fix: '请对照原始凭证或者上一次提交的内容，用“记事本”打开这个文件，把这一格改对。',
	},
	'saved-by-spreadsheet': {
		title: '规范文件被 Excel、WPS 另存过',
		message: ({ cell, count }) =>
			`这个文件有 ${count} 格是 Excel、WPS 存出来的写法，从“${cell}”起。`,
		fix: ({ file, others }) =>
			`${others > 0 ? `先改好这个文件的其他 ${others} 处错误，再` : ''}运行 npm run tidy -- ${file}，就会改回规范写法。`,
	},
	'reference-dangling': {
		title: '引用的编号不存在',
		message: ({ cell, table, tableTitle }) => `${tableTitle.zh}（${table}）里没有编号“${cell}”。`,
		fix: ({ table }) => `请改正这个编号，或先在 ${table} 里登记。`,
	},
};
