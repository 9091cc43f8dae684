import { formatYuan } from '../../domain/money/money.ts';
import { shorten } from '../../domain/shorten.ts';
import type { ColumnMatch } from '../columns/column-match.ts';
import { describeColumns } from '../columns/report-columns.ts';
import type { Imported } from '../imported.ts';

/** The file that was imported, so that the report can be filed beside it. */
export interface ImportSource {
	readonly name: string;
	/** Of its bytes, in hexadecimal; a browser gives it on a secure connection only. */
	readonly sha256: string | undefined;
}

const reasons: Readonly<Record<string, string>> = {
	title: '表头上面的标题、单位',
	repeated: '重复的表头或标题',
	total: '合计，已和明细核对',
	cumulative: '累计，含以前各期，没有核对',
	carried: '承前、过次页',
	opening: '期初余额',
	closing: '期末余额',
	section: '分段标题',
	note: '签字、说明',
	blank: '空行',
};

const longestText = 60;

/** What was imported and what was not, in Chinese, a line each. Personal numbers are masked. */
export function formatImportReport(
	imported: Imported,
	columns: readonly ColumnMatch[],
	source?: ImportSource,
): string[] {
	return [
		...(source ? [`原文件：${source.name}`] : []),
		...(source?.sha256 === undefined ? [] : [`SHA-256：${source.sha256}`]),
		...rowLines(imported),
		...moneyLines(imported),
		...droppedLines(imported),
		...describeColumns(columns, imported.leftOut),
		...wordLines(imported),
	];
}

function rowLines({ table, name, cells, dropped }: Imported): string[] {
	const rows = cells.length - 1;
	const what = table.name === 'ledger' ? `收支 ${rows} 笔` : `数据 ${rows} 行`;
	const which = name === undefined ? table.title.zh : `${table.title.zh} ${name}`;
	return [`${which}：表头以外读到 ${rows + dropped.length} 行，其中${what}，全部导入。`];
}

function moneyLines(imported: Imported): string[] {
	const { sums, unit, openingFen, closingFen, closingChecked } = imported;
	const balance = (name: string, fen: number | undefined) =>
		fen === undefined ? [] : [`表上写的${name}余额 ${formatYuan(fen)} 元`];
	const unproven = closingChecked ? '' : '（前面没有余额，没有核对）';
	const balances = [
		...balance('期初', openingFen),
		...balance('期末', closingFen).map((text) => text + unproven),
	];
	const totals = sums.map(
		({ heading, sum, isAmount }) => `${heading}合计 ${sum}${isAmount ? ' 元' : ''}`,
	);
	return [
		...(totals.length > 0 ? [`${totals.join('，')}。`] : []),
		...(unit === '元' ? [] : [`表上的金额单位是${unit}，已换算成元。`]),
		...(balances.length > 0 ? [`${balances.join('，')}。请登记到 balances.csv。`] : []),
	];
}

function droppedLines({ dropped }: Imported): string[] {
	return [
		...(dropped.length > 0 ? ['没有导入的行：'] : []),
		...dropped.map(
			({ line, kind, text }) =>
				`  第${line}行（${reasons[kind] ?? kind}）：${shorten(text, longestText)}`,
		),
	];
}

function wordLines({ renamed, accepted }: Imported): string[] {
	return [
		...(renamed.length > 0 ? ['按规定的写法改写：'] : []),
		...renamed.map(
			({ heading, written, name, rows }) =>
				`  ${heading}：${shorten(written, longestText)} → ${name}（${rows} 行）`,
		),
		...(accepted.length > 0 ? ['按建议采用的类别，请逐行核对：'] : []),
		...accepted.map(
			({ line, written, name, reason }) =>
				`  第${line}行：${written === '' ? '（空）' : shorten(written, longestText)} → ${name}（${reason.zh}）`,
		),
	];
}

/** What the clerk does next, when the table has been written. */
export function describeNextSteps(
	village: string | undefined,
	{ table, name }: Imported,
): string[] {
	const check = village === undefined ? 'npm run check' : `npm run check -- --village ${village}`;
	if (table.name !== 'ledger') return [`下一步，检查：${check}`];
	return [
		'下一步：',
		`  1. 在 villages/${village}/finance.csv 登记 ${name} 的收支明细：发布日期、编制人、审核人、批准人。`,
		`  2. 检查：${check}`,
	];
}
