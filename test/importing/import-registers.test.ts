import { describe, expect, it } from 'vitest';
import { importTableLines, sentences, strictLines, tableProblems } from './register-text.ts';

const balances = '期间,账户,期初余额,本期收入,本期支出,期末余额';
const cash = '2025-03,库存现金,100.00,50.00,30.00,120.00';
const officials = '姓名,机构,职务,任期开始';
const chief = '周百灵,村民委员会,主任,2024-03-01';

describe('an office’s table', () => {
	it('is in the unit that a title above it states without a word', () => {
		const result = importTableLines('contracts', [
			'金额：万元,,,,,,,,,,',
			'编号,名称,类型,对方,对方类型,签订日期,开始,结束,合同总额,年租金,状态',
			'HT2024-07,门面租赁,资产出租,青禾商贸有限公司,单位,2024.7.1,2024.7.1,2027.6.30,3.6,1.2,履行中',
		]);
		expect(strictLines(result).at(-1)).toContain('|36000.00|12000.00|');
	});

	it('comes out strict from title, unit, aliases, row numbers, Chinese periods and dashes', () => {
		const result = importTableLines('balances', [
			'柳溪村2025年第一季度货币资金情况表,,,,,,',
			',,,,,,单位：万元',
			'序号,账户,期间,上期结余,本期收入,本期支出,本期结余',
			'1,现金,一季度,0.1234,1,0.5,0.6234',
			'2,银行,2025年第一季度,12.00,－,2.00,10',
			'3,,,,,,',
			',合计,,12.1234,1.00,2.5,10.6234',
			'制表：周文,,,审核：吴天,,,',
		]);
		expect(strictLines(result)).toEqual([
			'期间|账户|期初余额|本期收入|本期支出|期末余额',
			'2025-Q1|库存现金|1234.00|10000.00|5000.00|6234.00',
			'2025-Q1|银行存款|120000.00|0.00|20000.00|100000.00',
		]);
		expect(result.imported?.dropped.map(({ line, kind }) => [line, kind])).toEqual([
			[1, 'title'],
			[2, 'title'],
			[6, 'blank'],
			[7, 'total'],
			[8, 'note'],
		]);
		expect(result.imported?.unit).toBe('万元');
		expect(result.imported?.renamed).toEqual([
			{ heading: '账户', written: '现金', name: '库存现金', rows: 1 },
			{ heading: '账户', written: '银行', name: '银行存款', rows: 1 },
			{ heading: '本期收入', written: '－', name: '0.00', rows: 1 },
		]);
	});

	it('may name its columns by contract, in English, wide, spaced, or marked as required', () => {
		for (const headings of ['姓 名,*机构,role,任期开始（必填）', 'name,body,职务：,ｆｒｏｍ']) {
			expect(strictLines(importTableLines('officials', [headings, chief]))).toEqual([
				'姓名|机构|职务|任期开始',
				'周百灵|村民委员会|主任|2024-03-01',
			]);
		}
	});

	it('may have its unit in the heading of an amount, and a date in three columns', () => {
		const result = importTableLines('officials', [
			'姓名,机构,职务,年,月,日,报酬标准（元）',
			'周百灵,村委会,主任,2024,3,１,"2,800元"',
		]);
		expect(strictLines(result)).toEqual([
			'姓名|机构|职务|任期开始|报酬标准（元/月）',
			'周百灵|村民委员会|主任|2024-03-01|2800.00',
		]);
	});

	it('is refused when a unit or a heading contradicts the other', () => {
		const lines = ['单位：元,,,,', `${officials},报酬标准（万元）`, `${chief},0.28`];
		expect(tableProblems(importTableLines('officials', lines))).toEqual([
			'2 报酬标准（万元） unit-unclear',
		]);
		expect(
			tableProblems(importTableLines('officials', [`${officials},name`, `${chief},x`])),
		).toEqual(['1 name heading-repeated']);
	});

	it('leaves out columns that are not in the table, and says which; personal numbers there do not matter', () => {
		const { imported, columns } = importTableLines('officials', [
			`${officials},联系电话,家庭情况`,
			`${chief},13800138000,无`,
		]);
		expect(columns.filter(({ how }) => how === 'left-out').map(({ heading }) => heading)).toEqual([
			'联系电话',
			'家庭情况',
		]);
		expect(JSON.stringify([imported, columns])).not.toContain('13800138000');
	});

	it('is refused when a column is missing or misspelt, with the heading that is meant', () => {
		const missing = importTableLines('officials', [
			'姓名,任职机构,任期开始,报酬标准',
			'周百灵,村委会,2024-03-01,2800',
		]);
		expect(sentences(missing)).toEqual([
			'表头里没有“职务”这一列。如果这一列用了别的名称，请改成“职务”；没有这一列的，请加上并填好。',
		]);
		const misspelt = importTableLines('officials', [`${officials},批准衣据`, `${chief},x`]);
		expect(tableProblems(misspelt)).toEqual(['1 批准衣据 column-unclear']);
	});

	it('without a header, with two, or without rows is refused', () => {
		expect(sentences(importTableLines('officials', ['甲,乙,丙', '1,2,3']))).toEqual([
			'前 20 行里没有找到表头。请确认表里有一行列名，例如：姓名、机构、职务、任期开始。',
		]);
		expect(
			tableProblems(
				importTableLines('officials', [officials, chief, '姓名,机构,任期开始,批准依据']),
			),
		).toEqual(['3 header-second']);
		expect(tableProblems(importTableLines('officials', [officials]))).toEqual(['rows-absent']);
		expect(tableProblems(importTableLines('officials', [chief, officials, chief]))).toEqual([
			'1 row-unclear',
		]);
	});

	it('keeps rows apart from what stands around them', () => {
		const { imported, findings } = importTableLines('officials', [
			officials,
			'一、村民委员会,,,',
			chief,
			officials,
			'制表人：周文,审核：吴天,,',
			'以上数据截至2025年3月,,,',
		]);
		expect(findings).toEqual([]);
		expect(imported?.dropped.map(({ line, kind }) => [line, kind])).toEqual([
			[2, 'section'],
			[4, 'repeated'],
			[5, 'note'],
			[6, 'note'],
		]);
		expect(tableProblems(importTableLines('officials', [officials, '临时代管,,,', chief]))).toEqual(
			['2 row-unclear'],
		);
	});

	it('never takes a row for a note because its first cell has a colon, or for a total because of its name', () => {
		const group = importTableLines('balances', [`主体,${balances}`, `村民小组:三组,${cash}`]);
		expect(strictLines(group)).toHaveLength(2);
		const named = importTableLines('officials', [officials, '合计,村民委员会,委员,2024-03-01']);
		expect(strictLines(named)).toHaveLength(2);
	});

	it('is refused where cells stand under no heading or behind the last one', () => {
		expect(
			tableProblems(importTableLines('officials', [`${officials},,批准依据`, `${chief},x,y`])),
		).toEqual(['2 heading-blank']);
		expect(tableProblems(importTableLines('officials', [officials, `${chief},x`]))).toEqual([
			'2 row-ragged',
		]);
		expect(strictLines(importTableLines('balances', [`${balances},主体`, cash]))).toHaveLength(2);
	});

	it('with the same id twice is refused, with both lines of the office’s own file', () => {
		const result = importTableLines('townships', [
			'全县乡镇,,',
			'乡镇编号,乡镇名称,监督电话',
			'LX,柳溪镇,-',
			'lx,石桥镇,-',
		]);
		expect(sentences(result)).toEqual([
			'编号“lx”在第 3 行已经用过（不分大小写）。请换一个没有用过的编号；已经公开的那个不要改。',
		]);
		expect(result.findings[0]?.place.line).toBe(4);
	});

	it('with something personal in a column of the table is refused, and never repeats it', () => {
		const result = importTableLines('officials', [
			`${officials},批准依据`,
			`${chief},电话13800138000`,
		]);
		expect(tableProblems(result)).toEqual(['2 批准依据 phone']);
		expect(JSON.stringify(result)).not.toContain('13800138000');
		const damaged = importTableLines('officials', [officials, '周百灵,138 0013 8000,主任,2024']);
		expect(tableProblems(damaged)).toEqual(['2 机构 phone', '2 任期开始 cell-unreadable']);
		expect(JSON.stringify(damaged)).not.toMatch(/138 ?0013/);
	});

	it('tells everything at once, by line and column', () => {
		const result = importTableLines('officials', [
			`${officials},报酬标准`,
			'周百灵,妇联,主任,2024.3.1,"2,80.00"',
			'吴天,村委会,同上,45352,3000',
		]);
		expect(tableProblems(result)).toEqual([
			'2 机构 choice-unknown',
			'2 报酬标准 cell-unreadable',
			'3 职务 cell-unreadable',
			'3 任期开始 cell-unreadable',
		]);
	});
});

describe('a table that has a file a year', () => {
	const budget = '收支,类别,预算金额';
	const line = '支出,办公费,1000.00';

	it('is named after the year that the clerk or the title gives', () => {
		const name = (lines: readonly string[], period?: string) =>
			importTableLines('budget', lines, period ? { period } : {}).imported?.name;
		expect(name([budget, line], '2025')).toBe('2025');
		expect(name(['柳溪村2025年度预算', budget, line])).toBe('2025');
		expect(name(['柳溪村2025年度预算', budget, line], '2025')).toBe('2025');
	});

	it('is refused when none says it, or they differ', () => {
		expect(sentences(importTableLines('budget', [budget, '支出,办公用品,1000']))).toEqual([
			'“年度财务计划（预算）”一期一个文件，表里看不出是哪一期的。请用 --period 写明，例如 --period 2025；脱敏名单用 --batch 写明批次。',
		]);
		const two = ['2025年度预算（2024年12月编）', budget, line];
		expect(tableProblems(importTableLines('budget', two))).toEqual(['2 period-absent']);
		expect(
			sentences(importTableLines('budget', ['2024年度预算', budget, line], { period: '2025' })),
		).toEqual([
			'标题写的是 2024 年，--period 写的却是 2025。请核对是标题没有改，还是期间写错了，或者拿错了表。',
		]);
	});
});

describe('a category in a table', () => {
	const headings = '收支,类别,预算金额,说明';
	const lines = [headings, '支出,屋顶补漏,3000,村部', '收入,,8000,光伏电费', '支出,装裱,10,字画'];

	it('is matched by alias, and otherwise refused with what may be meant and why', () => {
		const alias = importTableLines('budget', [headings, '支出,办公用品,1000,'], { period: '2025' });
		expect(strictLines(alias)[1]).toBe('支出|办公费|1000.00');
		expect(sentences(importTableLines('budget', lines, { period: '2025' }))).toEqual([
			'“屋顶补漏”不是规定的收支类别。可能是“维修费”（名称里有“补漏”）。请写标准类别的全称，例如“办公费”；全部类别见 data/README.md。第一个建议合适的，加 --accept-suggestions 就按它写。',
			'这一格必须填写。可能是“经营收入”（说明里有“光伏”）。请写标准类别的全称，例如“办公费”；全部类别见 data/README.md。第一个建议合适的，加 --accept-suggestions 就按它写。',
			'“装裱”不是规定的收支类别。请写标准类别的全称，例如“办公费”；全部类别见 data/README.md。',
		]);
	});

	it('is taken from the first suggestion when the clerk says so, row by row; without one it stays an error', () => {
		const options = { period: '2025', acceptSuggestions: true };
		const { imported } = importTableLines('budget', lines.slice(0, 3), options);
		expect(imported?.accepted.map(({ line, written, name }) => [line, written, name])).toEqual([
			[2, '屋顶补漏', '维修费'],
			[3, '', '经营收入'],
		]);
		expect(tableProblems(importTableLines('budget', lines, options))).toEqual([
			'4 类别 choice-unknown',
		]);
	});

	it('of the other side is refused', () => {
		const wrong = importTableLines('budget', [headings, '支出,租金,1,x'], { period: '2025' });
		expect(tableProblems(wrong)).toEqual(['2 类别 category-other-side']);
	});
});
