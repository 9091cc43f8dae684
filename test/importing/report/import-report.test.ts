import { describe, expect, it } from 'vitest';
import {
	formatImportReport,
	describeNextSteps,
} from '../../../src/importing/report/import-report.ts';
import { importTableLines } from '../register-text.ts';

const lines = [
	'柳溪村2025年度财务预算（单位：万元）,,,,',
	'收支,类别,预算金额,说明,编制说明栏',
	'收,发包收入,1.2,果园,x',
	'支出,屋顶补漏,0.3,村部,x',
	'合计,,1.5,,',
	'制表人：周文 13800138000,,,,',
];

describe('the report of an import', () => {
	const { imported, columns } = importTableLines('budget', lines, { acceptSuggestions: true });

	it('can be filed: source, rows, sums, unit, what was dropped, left out, rewritten and accepted', () => {
		const source = { name: '预算.xlsx', sha256: 'ab12' };
		expect(imported && formatImportReport(imported, columns, source)).toEqual([
			'原文件：预算.xlsx',
			'SHA-256：ab12',
			'年度财务计划（预算） 2025：表头以外读到 5 行，其中数据 2 行，全部导入。',
			'预算金额合计 15000.00 元。',
			'表上的金额单位是万元，已换算成元。',
			'没有导入的行：',
			'  第1行（表头上面的标题、单位）：柳溪村2025年度财务预算（单位：万元）',
			'  第5行（合计，已和明细核对）：合计 1.5',
			'  第6行（签字、说明）：制表人：周文 ［手机号］',
			'没有导入的列：编制说明栏（x）。',
			'按规定的写法改写：',
			'  收支：收 → 收入（1 行）',
			'  类别：发包收入 → 发包及上交收入（1 行）',
			'按建议采用的类别，请逐行核对：',
			'  第4行：屋顶补漏 → 维修费（名称里有“补漏”）',
		]);
	});

	it('says which columns were matched, and what is left out with its first cells', () => {
		const officials = importTableLines('officials', [
			'姓名,机构,职务,任期开始,亲属关系申报情况,性别,联系电话',
			'周百灵,村民委员会,主任,2024-03-01,与会计张*是夫妻,女,13800138000',
		]);
		expect(
			officials.imported && formatImportReport(officials.imported, officials.columns).slice(1),
		).toEqual([
			'认出的列名，请核对：',
			'  “亲属关系申报情况”读成“亲属关系申报”：与会计张*是夫妻',
			'没有导入的列：性别（女）、联系电话（［手机号］）。',
		]);
	});

	it('says what comes next', () => {
		expect(imported && describeNextSteps('990101001200', imported)).toEqual([
			'下一步，检查：npm run check -- --village 990101001200',
		]);
		expect(imported && describeNextSteps(undefined, imported)).toEqual([
			'下一步，检查：npm run check',
		]);
	});
});
