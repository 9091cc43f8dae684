import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const fixture = (name: string) => path.join(root, 'test/fixtures/offices', name, 'input.csv');
const village = '990101001200';

let data = '';
beforeEach(() => {
	data = mkdtempSync(path.join(tmpdir(), 'import-'));
	writeFileSync(
		path.join(data, 'villages.csv'),
		`村编号,村名,乡镇编号\n${village},柳溪村,990101\n`,
	);
});
afterEach(() => rmSync(data, { recursive: true }));

function run(...args: readonly string[]) {
	const script = path.join(root, 'scripts/import.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		cwd: data,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

const importIt = (file: string, ...more: string[]) =>
	run(file, '--village', village, '--data', data, ...more);
const ledger = () => path.join(data, 'villages', village, 'ledger/2025-03.csv');

describe('npm run import', () => {
	it('writes the strict file, with its mark and LF, and says what comes next', () => {
		const { status, stdout, stderr } = importIt(fixture('gbk-excel'), '--period', '2025-03');
		expect([status, stderr]).toEqual([0, '']);
		expect(readFileSync(ledger(), 'utf8')).toBe(
			[
				'\uFEFF日期,凭证号,类别,摘要,收入（元）,支出（元）,对方,经手人,证明人,审批人',
				'2025-03-05,记-3-1,发包及上交收入,收到果园承包款,12000.00,,青禾果业有限公司,周文,吴天,郑和平',
				'2025-03-18,记-3-2,维修费,村部屋面维修,,3580.50,禾丰建材店,周文,吴天,郑和平',
				'',
			].join('\n'),
		);
		expect(stdout.split('\n')).toEqual([
			`已写入 ${ledger()}。`,
			'期间 2025-03：表头以外读到 2 行，其中收支 2 笔，全部导入。',
			'收入合计 12000.00 元，支出合计 3580.50 元。',
			'按标准类别改写：',
			'  发包收入 → 发包及上交收入（1 笔）',
			'下一步：',
			`  1. 在 villages/${village}/finance.csv 登记 2025-03 的收支明细：发布日期、编制人、审核人、批准人。`,
			`  2. 检查：npm run check -- --village ${village}`,
			'',
		]);
	});

	it('changes nothing when the same file is there already', () => {
		importIt(fixture('gbk-excel'));
		const before = readFileSync(ledger(), 'utf8');
		const { status, stdout } = importIt(fixture('gbk-excel'));
		expect(status).toBe(0);
		expect(stdout).toContain('没有变化');
		expect(readFileSync(ledger(), 'utf8')).toBe(before);
	});

	it('never overwrites a file that differs', () => {
		importIt(fixture('gbk-excel'));
		const before = readFileSync(ledger(), 'utf8');
		const { status, stdout, stderr } = importIt(fixture('title-unit-total'));
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain(`${ledger()} 已经有了，内容和这次导入的不一样。没有写任何文件。`);
		expect(readFileSync(ledger(), 'utf8')).toBe(before);
	});

	it('prints the strict file alone with --stdout, needs no data folder and writes nothing', () => {
		const { status, stdout, stderr } = run(fixture('wan-yuan'), '--village', village, '--stdout');
		expect(status).toBe(0);
		expect(stdout).toBe(
			[
				'\uFEFF日期,凭证号,类别,摘要,收入（元）,支出（元）',
				'2025-03-04,记1,上级专项补助,收到道路建设补助,255000.00,',
				'2025-03-20,记2,工程支出,支付道路硬化工程款,,103500.00',
				'',
			].join('\n'),
		);
		expect(stderr).toContain('表上的金额单位是万元，已换算成元。');
		expect(readdirSync(data)).toEqual(['villages.csv']);
	});

	it('names every problem and writes nothing when the file is wrong', () => {
		const { status, stdout, stderr } = importIt(fixture('total-mismatch'));
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toBe(
			[
				`${fixture('total-mismatch')} 第4行 支出`,
				'  “合计”写的是 501.00，上面各行加起来是 510.00 元。请核对是明细漏了、多了，还是合计写错了。',
				'共 1 处错误，1 个文件。没有发布任何内容，网站保持原样。',
				'没有导入，没有写任何文件。改好原表以后，再导入一次。',
				'',
			].join('\n'),
		);
		expect(existsSync(path.join(data, 'villages'))).toBe(false);
	});

	it('never shows a personal number', () => {
		const { status, stdout, stderr } = importIt(fixture('personal-data'), '--stdout');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr.replace(/[\s-]/g, '')).not.toMatch(/990101198503071220|13800138000|6222029901/);
	});

	it('sends workbooks back with the way out', () => {
		const workbook = path.join(root, 'test/fixtures/offices/merged-header/input.xlsx');
		const { status, stderr } = importIt(workbook);
		expect(status).toBe(1);
		expect(stderr).toContain('请在表格软件里另存为 CSV 再导入。');
	});

	it.each([
		[[], '请写明要导入的文件。'],
		[['没有.csv', '--village', village], '没有“没有.csv”这个文件。'],
		[['villages.csv'], '请用 --village 写12位村编号'],
		[['villages.csv', '--village', '../../..'], '请用 --village 写12位村编号'],
		[['villages.csv', '--village', '990101001201', '--data', '.'], '是不是“990101001200”？'],
		[
			['villages.csv', '--village', village, '--table', 'balances'],
			'现在只能导入收支明细（ledger）',
		],
		[['villages.csv', '--village', village, '--period', '2025'], '--period 请写月份或季度'],
		[['villages.csv', '--vilage', village], '没有“--vilage”这个选项。是不是“--village”？'],
	])('explains a wrong call: %j', (args, sentence) => {
		const { status, stdout, stderr } = run(...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
		expect(stderr).toContain('npm run import -- FILE --village ID');
	});
});
