import { aPdf } from '../attachments/pdfs.ts';
import { describe, expect, it } from 'vitest';
import { compareFindings } from '../../src/domain/findings/findings.ts';
import { loadCounty } from '../../src/loading/county.ts';
import { loadVillage } from '../../src/loading/village.ts';
import { aLedgerRow, csvOf, villageFolder as folder, villageId } from '../builders.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { gb18030, utf8 } from '../encodings.ts';

function load(files: Readonly<Record<string, string | Uint8Array>>) {
	const inFolder = Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content]);
	const data = aDataFolder({ ...countyFiles, ...Object.fromEntries(inFolder) });
	const { register } = loadCounty(data);
	const village = register.villages.get(villageId);
	if (!village) throw new Error('The village is not in the register');
	const { dataset, findings } = loadVillage(data, village, register);
	const problems = findings
		.toSorted(compareFindings)
		.map(({ kind, place }) => `${kind} ${place.file.replace(`${folder}/`, '')}`);
	return { dataset, problems };
}

const ledger = (date: string) => csvOf([aLedgerRow({ 日期: date })]);

describe('a village’s folder', () => {
	it('may not exist: then everything is empty', () => {
		const { dataset, problems } = load({});
		expect(problems).toEqual([]);
		expect(Object.values(dataset.files).flat()).toEqual([]);
		expect(dataset).toMatchObject({ village: { name: '柳溪村' }, township: { name: '柳溪镇' } });
	});

	it('gives ledgers in the order of time, each with the period of its name', () => {
		const { dataset, problems } = load({
			'ledger/2025-Q1.csv': ledger('2025-01-05'),
			'ledger/2024-11.csv': ledger('2024-11-05'),
			'ledger/2024-02.csv': gb18030(ledger('2024-02-05').slice(1)),
			'budget/2025.csv': '收支,类别,预算金额\n',
		});
		expect(problems).toEqual([]);
		expect(
			dataset.files.ledger.map(({ file, period, rows }) => [file, period?.key, rows.length]),
		).toEqual([
			[`${folder}/ledger/2024-02.csv`, '2024-02', 1],
			[`${folder}/ledger/2024-11.csv`, '2024-11', 1],
			[`${folder}/ledger/2025-Q1.csv`, '2025-Q1', 1],
		]);
		expect(dataset.files.budget[0]?.period?.key).toBe('2025');
	});

	it('says nothing of names in full while it cannot be told who is in office', () => {
		const files = {
			'officials.csv': '姓名,机构,职务,任期开始\n周明远,村民委员会,主任,2021-01-15\n',
			'attachments/名单.csv': '姓名,金额\n周明远,5\n李建国,5\n',
		};
		expect(load(files).problems).toEqual(['private-name attachments/名单.csv']);
		const broken = files['officials.csv'].replace('2021-01-15', '去年');
		expect(load({ ...files, 'officials.csv': broken }).problems).toEqual([
			'cell-unreadable officials.csv',
		]);
	});

	it('gives the lists of subsidies beside their table, in order of their names', () => {
		const list = '序号,姓名（脱敏）,金额\n1,张*丰,150.00\n';
		const { dataset, problems } = load({
			'subsidies.csv': '批次,项目,期间,应发金额,实发金额\nBT-1,高龄津贴,2025,150,150\n',
			'subsidies/BT-2.csv': list,
			'subsidies/BT-1.csv': list,
		});
		expect(problems).toEqual([]);
		expect(dataset.files.subsidies.map(({ rows }) => rows.length)).toEqual([1]);
		expect(dataset.files['subsidy-lists'].map(({ file, period }) => [file, period])).toEqual([
			[`${folder}/subsidies/BT-1.csv`, undefined],
			[`${folder}/subsidies/BT-2.csv`, undefined],
		]);
	});

	it('gives text files and attachments', () => {
		const { dataset, problems } = load({
			'notices/2025-huiyi.md': '# 会议\n',
			'attachments/公告.pdf': aPdf(),
		});
		expect(problems).toEqual([]);
		expect([...dataset.textFiles.keys()]).toEqual(['notices/2025-huiyi.md']);
		expect([...dataset.attachments.keys()]).toEqual(['公告.pdf']);
		expect(dataset.attachments.get('公告.pdf')?.bytes).toBe(aPdf().length);
	});

	it('keeps a text file that is not text, so that nobody calls it missing', () => {
		const { dataset, problems } = load({ 'notices/a.md': Uint8Array.of(0xff, 0xff) });
		expect(problems).toEqual(['bytes-undecodable notices/a.md']);
		expect(dataset.textFiles.has('notices/a.md')).toBe(true);
	});

	it('reports every file that cannot be read, and reads the others', () => {
		const { dataset, problems } = load({
			'balances.csv': '期间\n2025-01\n',
			'ledger/2025-01.csv': '日期,凭证号\n',
			'ledger/2025-02.csv': ledger('2025-02-05'),
			'officials.csv': utf8('姓名,"机构\n'),
		});
		expect([...new Set(problems)]).toEqual([
			'heading-missing balances.csv',
			'heading-missing ledger/2025-01.csv',
			'quote-broken officials.csv',
		]);
		expect(dataset.files.ledger.map(({ complete }) => complete)).toEqual([false, true]);
	});

	it.each([
		['a ledger of a year', 'ledger/2025.csv', 'period-name'],
		['a ledger of a day', 'ledger/2025-03-14.csv', 'period-name'],
		['a ledger of a month that does not exist', 'ledger/2025-13.csv', 'period-name'],
		['a budget of a month', 'budget/2025-03.csv', 'period-name'],
		['a list that is named after no batch', 'subsidies/地力 补贴.csv', 'batch-name'],
		['a folder of a table that has one file', 'decisions/2025.csv', 'file-unknown'],
		['a ledger in a spreadsheet', 'ledger/2025-03.xlsx', 'file-unknown'],
		['a misspelt table', 'balance.csv', 'file-unknown'],
		['a notice that could run', 'notices/a.mdx', 'file-unknown'],
		['a page', 'index.html', 'file-unknown'],
		['an attachment that could run', 'attachments/a.svg', 'attachment-name'],
		['an attachment that is not what it says', 'attachments/a.pdf', 'attachment-damaged'],
	])('does not hold %s', (_, file, kind) => {
		expect(load({ [file]: '<svg/>' }).problems).toEqual([`${kind} ${file}`]);
	});

	it('has no folders within its folders', () => {
		expect(load({ 'ledger/2024/2024-01.csv': '' }).problems).toEqual(['file-unknown ledger/2024']);
	});
});
