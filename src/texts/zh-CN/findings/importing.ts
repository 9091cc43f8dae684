import type {
	AmountColumns,
	importKinds,
	SpreadsheetDamage,
	TooLargeFor,
} from '../../../domain/findings/kinds/importing.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';
import { suggest } from './suggest.ts';

const ledgerHeadings = '日期、凭证号、类别、摘要、收入、支出';

export const importing: FindingTextsOf<typeof importKinds> = {
	'format-unsupported': {
		title: '不能导入这种文件',
		message: ({ what }) => `这是${what.zh}，不能直接导入。`,
		fix: ({ wayOut }) => wayOut.zh,
	},
	'workbook-protected': {
		title: '工作簿设了密码',
		message: '这个工作簿设了打开密码，读不出内容。',
		fix: '请用 Excel 或 WPS 输入密码打开，取消密码，另存为 .xlsx，再导入。',
	},
	'workbook-damaged': {
		title: '工作簿已损坏',
		message: '这个工作簿不完整或已损坏，读不出内容。',
		fix: '请用 Excel 或 WPS 打开原表，另存为 .xlsx，再导入；打不开的，请找没有损坏的原表。',
	},
	'table-too-large': {
		title: '表太大',
		message: ({ what, most, sheet }) => `${sheet && `工作表“${sheet}”：`}${tooLarge[what](most)}。`,
		fix: '请把要导入的表复制到一个新工作簿，去掉多余的空行、空列和别的工作表，另存为 .xlsx，再导入。',
	},
	'sheet-unclear': {
		title: '不能确定导入哪张工作表',
		message: ({ names, withHeader }) =>
			withHeader === 0
				? `工作簿里有${names}，没有一张能认出表头。`
				: `工作簿里有表头的工作表不止一张：${names}。`,
		fix: '请⟦sheet⟧。',
	},
	'sheet-unknown': {
		title: '没有这张工作表',
		message: ({ cell, names, nearest }) =>
			`工作簿里没有名为“${cell}”的工作表，只有${names}。${suggest(nearest)}`,
		fix: '请照工作表标签上的名称写。',
	},
	'rows-hidden': {
		title: '有隐藏的行',
		message: ({ rows }) => `第 ${rows} 行有内容，但是隐藏着，也可能是筛选掉的，不知道要不要公开。`,
		fix: '请取消筛选和隐藏：要公开的留着，不要的删去，再导入。',
	},
	'columns-hidden': {
		title: '有隐藏的列',
		message: ({ columns }) => `${columns} 列有内容，但是隐藏着，不知道要不要公开。`,
		fix: '请取消隐藏：要公开的留着，不要的整列删去，再导入。',
	},
	'text-struck-out': {
		title: '有划掉的内容',
		message: ({ cells, text }) =>
			`${cells} 有加了删除线的内容：“${text}”。不知道是作废了，还是要公开。`,
		fix: '作废的，请删去这一行或这些字；要公开的，请取消删除线，再导入。',
	},
	'text-unseen': {
		title: '有白色的字',
		message: ({ cells, text }) =>
			`${cells} 的字是白色的，白底上看不见：“${text}”。不知道要不要公开。`,
		fix: '请把字改成黑色：要公开的留着，不要的删去，再导入。',
	},
	'formula-unsaved': {
		title: '公式没有存下结果',
		message: ({ cell }) => `这一格是公式“${cell}”，文件里没有存下计算结果。`,
		fix: '请用 Excel 或 WPS 打开，等它算好，保存，再导入。',
	},
	'number-scaled': {
		title: '显示的数和存的数不一样',
		message: ({ cell }) => `这一格存的是 ${cell}，数字格式却让它缩小显示，不知道以哪个为准。`,
		fix: '请把这一列的单元格格式设为“数值”，核对以后再导入。',
	},
	'header-missing': {
		title: '没有找到表头',
		message: '前 20 行里没有找到表头。',
		fix: ({ headings = ledgerHeadings }) => `请确认表里有一行列名，例如：${headings}。`,
	},
	'header-second': {
		title: '有两个不同的表头',
		message: ({ firstLine }) => `这一行又是一个表头，和第 ${firstLine} 行的不一样。`,
		fix: '请把两张表分成两个文件，或合成一张表。',
	},
	'column-unclear': {
		title: '不能确定是哪一列',
		message: ({ cell, choices, samples }) =>
			`${choices ? `“${cell}”可能是${choices}，不能确定` : `看不出“${cell}”是哪一列`}。前几格是：${samples}。`,
		fix: '请⟦column⟧。',
	},
	'column-missing': {
		title: '表头缺一列',
		message: ({ heading }) => `表头里没有“${heading}”这一列。`,
		fix: ({ heading, otherwise }) =>
			`如果这一列用了别的名称，请改成“${heading}”；没有这一列的，请加上并填好。${otherwise?.zh ?? ''}`,
	},
	'amount-columns-unclear': {
		title: '不能确定哪一列是收入、哪一列是支出',
		message: ({ problem }) => `${amountColumns[problem]}。`,
		fix: '请改成“收入”“支出”两栏，或“收/支”“金额”两栏，只用一种。',
	},
	'unit-unclear': {
		title: '金额单位不明确',
		message: ({ problem }) => `${problem.zh}。`,
		fix: '请只写一种单位，例如“单位：元”或“单位：万元”。',
	},
	'row-unclear': {
		title: '看不出这一行是什么',
		message: '看不出这一行是什么：不是完整的一行数据，也不是合计、结余或签字行。',
		fix: '是数据的，请把必填的格填全（收支要有日期、凭证号、类别、摘要、金额）；是合计、结余的，请写“合计”“本月结余”；都不是的，请从表里删去。',
	},
	'cell-damaged': {
		title: '内容被表格软件改坏了',
		message: ({ cell, how }) => `“${cell}”是${damage[how]}。`,
		fix: '请对照原始凭证，在原表里把这一列设为“文本”，重新填好，保存以后再导入。',
	},
	'total-mismatch': {
		title: '合计与明细对不上',
		message: ({ cell, label, expected, unit }) =>
			`“${label}”写的是 ${cell}，明细加起来是 ${expected}${unit?.zh ?? ' 元'}。`,
		fix: '请核对是明细漏了、多了，还是合计写错了。',
	},
	'stated-balance': {
		title: '表上的余额算不平',
		message: ({ cell, expected }) =>
			`这里的余额写的是 ${cell}，按前面的余额和收支应是 ${expected} 元。`,
		fix: '请核对这一行的收支，以及上一个余额。',
	},
	'period-unclear': {
		title: '不能确定期间',
		message: ({ first, other }) => `没有⟦period⟧，表里却既有 ${first} 的，又有 ${other} 的。`,
		fix: '一次只导入一个期间：请按月分成几个文件；按季结账的，⟦quarter⟧。',
	},
	'period-absent': {
		title: '没有写明是哪一期',
		message: ({ table }) => `“${table.zh}”一期一个文件，表里看不出是哪一期的。`,
		fix: '请⟦year⟧；脱敏名单⟦batch⟧。',
	},
	'period-other-year': {
		title: '标题和所写的期间不是同一年',
		message: ({ title, period }) => `标题写的是 ${title} 年，⟦periodGiven⟧却是 ${period}。`,
		fix: '请核对是标题没有改，还是期间写错了，或者拿错了表。',
	},
	'title-other': {
		title: '标题和要导入的不一致',
		message: ({ said, asked }) => `表上写的是“${said}”，要导入的却是“${asked}”。`,
		fix: '请核对是标题没有改，还是村、期间或表选错了，或者拿错了文件。',
	},
	'rows-absent': {
		title: '没有数据行',
		message: '表头下面没有一行数据。',
		fix: '请确认拿的是要导入的那张表；这个月没有收支的，不用导入，在 finance.csv 的“不适用说明”里写明。',
	},
};

const tooLarge: Readonly<Record<TooLargeFor, (most: string) => string>> = {
	unpackedBytes: (most) => `工作簿展开以后超过 ${most} 个字节`,
	archiveEntries: (most) => `工作簿里的图片和其他附带内容超过 ${most} 个`,
	sheets: (most) => `工作簿里的工作表超过 ${most} 张`,
	cells: (most) => `连空格子在内超过 ${most} 格`,
	columns: (most) => `这一行有内容的格子超过 ${most} 列`,
	characters: (most) => `全部文字超过 ${most} 个字`,
	cellCharacters: (most) => `这一行有一格超过 ${most} 个字`,
	seconds: (most) => `读了 ${most} 秒还没有读完`,
	memory: () => '读这个文件要用的内存太多',
};

const amountColumns: Readonly<Record<AmountColumns, string>> = {
	'debit-credit': '“借方”“贷方”在不同的账上意思相反，表里逐行的余额也证明不了哪边是收入',
	'both-layouts': '既有“收入”或“支出”栏，又有“金额”或“收/支”栏，不知道以哪个为准',
	'no-amounts': '没有找到金额的列',
};

/** What a spreadsheet made of a cell, to stand behind the cell. */
export const damage: Readonly<Record<SpreadsheetDamage, string>> = {
	scientific: '表格软件把长数字变成的科学记数，后面的数字已经丢了',
	'narrow-column': '表格软件因为列太窄显示的井号，内容没有存下来',
	'broken-formula': '表格公式的出错结果',
	'voucher-as-date': '表格软件把凭证号当成了日期',
	'id-as-date': '表格软件把编号当成了日期',
	'text-as-date': '表格软件把文字当成了日期',
	'zeros-lost': '表格软件去掉了前面的“0”，不能确定有几个',
	'digits-lost': '表格软件只留了15位的长号码，后面的数字已经变成了“0”',
	'decimals-lost': '表格软件按显示的样子存的，角、分可能已经四舍五入',
};
