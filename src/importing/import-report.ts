import { formatYuan } from '../domain/money.ts';
import type { DroppedLine, LedgerImport } from './import-ledger.ts';

const reasons: Readonly<Record<DroppedLine['kind'], string>> = {
	title: '表头上面的标题、单位',
	repeated: '重复的表头或标题',
	total: '合计，已和明细核对',
	cumulative: '累计，含以前各期，没有核对',
	carried: '承前、过次页',
	opening: '期初余额',
	closing: '期末余额',
	section: '分段标题',
	note: '签字、说明',
};

const longestText = 60;

/** What was imported and what was not, in Chinese, a line each. Personal numbers are masked. */
export function importReport(imported: LedgerImport): string[] {
	const { rows, dropped, leftOut, renamed, incomeFen, expenseFen } = imported;
	const balance = (name: string, fen: number | undefined) =>
		fen === undefined ? [] : [`表上写的${name}余额 ${formatYuan(fen)} 元`];
	const unproven = imported.closingChecked ? '' : '（前面没有余额，没有核对）';
	const balances = [
		...balance('期初', imported.openingFen),
		...balance('期末', imported.closingFen).map((text) => text + unproven),
	];
	return [
		`期间 ${imported.period.key}：表头以外读到 ${rows.length + dropped.length} 行，其中收支 ${rows.length} 笔，全部导入。`,
		`收入合计 ${formatYuan(incomeFen)} 元，支出合计 ${formatYuan(expenseFen)} 元。`,
		...(imported.unit === '元' ? [] : [`表上的金额单位是${imported.unit}，已换算成元。`]),
		...(balances.length > 0 ? [`${balances.join('，')}。请登记到 balances.csv。`] : []),
		...(dropped.length > 0 ? ['没有导入的行：'] : []),
		...dropped.map(
			({ line, kind, text }) => `  第${line}行（${reasons[kind]}）：${shortened(text)}`,
		),
		...(leftOut.length > 0 ? [`没有导入的列：${leftOut.join('、')}。`] : []),
		...(renamed.length > 0 ? ['按标准类别改写：'] : []),
		...renamed.map(({ written, name, rows: count }) => `  ${written} → ${name}（${count} 笔）`),
	];
}

/** What the clerk does next, when the ledger has been written. */
export function nextSteps(village: string, { period }: LedgerImport): string[] {
	return [
		'下一步：',
		`  1. 在 villages/${village}/finance.csv 登记 ${period.key} 的收支明细：发布日期、编制人、审核人、批准人。`,
		`  2. 检查：npm run check -- --village ${village}`,
	];
}

function shortened(text: string): string {
	return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
