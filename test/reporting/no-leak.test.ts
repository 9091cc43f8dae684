import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	makeCardNumber,
	makeIdNumber,
	makeMobileNumber,
} from '../../scripts/bench/personal-data/numbers.ts';
import { styleNames, writeNumber } from '../../scripts/bench/personal-data/written.ts';
import { personName } from '../../scripts/demo/names.ts';
import { randomFrom } from '../../scripts/demo/random.ts';
import type { FindingKind } from '../../src/domain/findings/finding-kinds.ts';
import { formatForGithub } from '../../src/reporting/github-report.ts';
import { inspectCounty } from '../../src/inspecting/inspect-county.ts';
import { formatAsJson } from '../../src/reporting/json-report.ts';
import { formatAsText } from '../../src/reporting/text-report.ts';
import { aDisclosure, aLedgerRow, csvOf, villageFolder } from '../builders.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';

const heading = '日期,凭证号,类别,摘要,收入（元）,支出（元）';
const row = '2025-03-05,1,办公费,纸,,1.00';

/** A tree with a secret in it, by where it stands. Most places give other findings too, which quote their cell. */
const places: Readonly<Record<string, (secret: string) => Record<string, string>>> = {
	'a cell': (secret) => ledgerOf(csvOf([aLedgerRow({ 摘要: `付${secret}` })])),
	'an amount': (secret) => ledgerOf(csvOf([aLedgerRow({ '支出（元）': secret })])),
	'a date': (secret) => ledgerOf(csvOf([aLedgerRow({ 日期: secret })])),
	'a choice': (secret) => ledgerOf(csvOf([aLedgerRow({ 对方类型: secret })])),
	'a cell with control characters': (secret) =>
		ledgerOf(csvOf([aLedgerRow({ 备注: `${secret}\u0007` })])),
	'a heading': (secret) => ledgerOf(`${heading},"${secret}"\n${row},\n`),
	'a row with too many cells': (secret) => ledgerOf(`${heading}\n${row},"${secret}"\n`),
	'a column without a heading': (secret) => ledgerOf(`${heading},\n${row},"${secret}"\n`),
	'a file with broken quotes': (secret) =>
		ledgerOf(`${heading}\n2025-03-05,1,办公费,"${secret},,1.00\n`),
	'a reference': (secret) => ({
		[`${villageFolder}/finance.csv`]: csvOf([aDisclosure({ 目录编号: secret })]),
	}),
	'an id used twice': (secret) => ({
		[`${villageFolder}/finance.csv`]: csvOf([
			aDisclosure({ 编号: secret }),
			aDisclosure({ 编号: secret }),
		]),
	}),
	'the name of an attachment': (secret) => ({
		[`${villageFolder}/finance.csv`]: csvOf([aDisclosure({ 附件: `${secret}.pdf` })]),
	}),
	'the name of a text file': (secret) => ({
		[`${villageFolder}/finance.csv`]: csvOf([
			aDisclosure({ 正文: '', 正文文件: `notices/${secret}.md` }),
		]),
	}),
	'a notice': (secret) => ({ [`${villageFolder}/notices/a.md`]: `# 通知\n\n${secret}\n` }),
	'an attached list': (secret) => ({
		[`${villageFolder}/attachments/a.csv`]: csvOf([{ 序号: '1', 说明: secret }]),
	}),
	'a setting': (secret) => ({
		'portal.yaml': `${countyFiles['portal.yaml']}extra: ${JSON.stringify(secret)}\n`,
	}),
	'a name of a file': (secret) => ({ [`${villageFolder}/${fileName(secret)}.csv`]: '甲\n' }),
	'a name of a folder': (secret) => ({ [`${villageFolder}/${fileName(secret)}/a.csv`]: '甲\n' }),
	'a period': (secret) => ({ [`${villageFolder}/ledger/${fileName(secret)}.csv`]: '甲\n' }),
	'a stray file': (secret) => ({ [`${fileName(secret)}.csv`]: '甲\n' }),
};

const ledgerOf = (csv: string) => ({ [`${villageFolder}/ledger/2025-03.csv`]: csv });
const fileName = (secret: string) => secret.replace(/[\r\n]/g, ' ');

function reportsOn(files: Record<string, string>) {
	const { findings } = inspectCounty(aDataFolder({ ...countyFiles, ...files }));
	const reports = (['zh', 'en'] as const).flatMap((language) => [
		formatAsText(findings, language),
		formatAsJson(findings, language),
		formatForGithub(findings, language, 'data'),
	]);
	return { kinds: findings.map(({ kind }) => kind), reports };
}

describe('no report shows', () => {
	it.each(Object.entries(places))('a number that stands in %s', (_, treeOf) => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0 }),
				fc.constantFrom(...styleNames.filter((style) => style !== 'spelt out')),
				(seed, style) => {
					const random = randomFrom(String(seed));
					const [kind, number] = random.pick<readonly [FindingKind, string]>([
						['id-card', makeIdNumber(random)],
						['phone', makeMobileNumber(random)],
						['bank-card', makeCardNumber(random)],
					]);
					const { kinds, reports } = reportsOn(treeOf(writeNumber(number, style, random)));
					expect(
						kinds.some((each) => ['id-card', 'phone', 'bank-card'].includes(each)),
						kind,
					).toBe(true);
					const digits = number.replace(/\D/g, '').slice(-8);
					for (const report of reports) {
						expect(report.normalize('NFKC').replace(/[^\d]/g, '')).not.toContain(digits);
					}
				},
			),
			{ seed: 20_250_314, numRuns: 12 },
		);
	});

	it.each([
		['as the other party', (name: string) => ({ 对方: name, 对方类型: '个人' })],
		['beside an illness', (name: string) => ({ 摘要: `救助患者${name}` })],
		['as a child', (name: string) => ({ 备注: `孤儿${name}` })],
		['as the other party, unreadably', (name: string) => ({ 对方: `${name}\u0007` })],
		['with an address', (name: string) => ({ 摘要: `${name}，3组12号`, '支出（元）': '无' })],
	])('a person named %s', (_, cellsOf) => {
		for (let seed = 0; seed < 20; seed += 1) {
			const name = personName(randomFrom(`name/${seed}`));
			const { kinds, reports } = reportsOn(ledgerOf(csvOf([aLedgerRow(cellsOf(name))])));
			expect(kinds).not.toEqual(['ledger-unregistered', 'balance-absent']);
			for (const report of reports) expect(report).not.toContain(name);
		}
	});

	it.each(Object.entries(places))('a person whom a sentence names in %s', (_, treeOf) => {
		for (let seed = 0; seed < 8; seed += 1) {
			const name = personName(randomFrom(`sentence/${seed}`));
			const { reports } = reportsOn(treeOf(`付给${name}误工费`));
			for (const report of reports) expect(report).not.toContain(name);
		}
	});

	it('masks those alone who may not be named', () => {
		const files = {
			...ledgerOf(csvOf([aLedgerRow({ 摘要: '付给陈桂兰、李建国误工费' })])),
			[`${villageFolder}/attachments/付李建国误工费.pdf`]: 'x',
			[`${villageFolder}/attachments/陈桂兰烈士.pdf`]: 'x',
			'public-names.csv': '姓名,理由\n陈桂兰,英烈\n',
		};
		const { reports } = reportsOn(files);
		for (const report of reports) {
			expect(report).toContain('付李*国误工费.pdf');
			expect(report).toContain('陈桂兰烈士.pdf');
			expect(report).not.toContain('李建国');
		}
	});
});
