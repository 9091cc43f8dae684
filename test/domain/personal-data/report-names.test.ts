import { describe, expect, it } from 'vitest';
import { maskName, maskNamedPersons } from '../../../src/domain/personal-data/mask-name.ts';
import { collectPublicNames } from '../../../src/domain/personal-data/public-names.ts';
import { reportNamedPersons } from '../../../src/domain/personal-data/report-names.ts';
import { explain } from '../../../src/texts/findings.ts';

const nobody = new Set<string>();
const kindOf = (text: string, publicNames: ReadonlySet<string> = nobody) =>
	reportNamedPersons(text, () => ({ file: 'a.csv' }), publicNames)?.kind;

describe('a text that names somebody in full', () => {
	it('is a warning', () => {
		expect(kindOf('付给李建国挖机款')).toBe('private-name');
		expect(kindOf('付给李*国挖机款')).toBeUndefined();
	});

	it.each([
		'慰问少数民族困难群众李建国',
		'付给李建国（回族）挖机款',
		'付给李建国挖机款，家住河西',
		'付给李建国挖机款，用于治疗尿毒症',
		'收款人李建国，收到孤儿补助',
	])('is an error beside what must not be told: “%s”', (text) => {
		expect(kindOf(text)).toBe('name-with-details');
	});

	it('is a warning where another sentence tells of something else', () => {
		expect(kindOf('付给李建国挖机款。慰问少数民族群众。')).toBe('private-name');
	});

	it('is left to the gate where that finds more than a name', () => {
		expect(kindOf('李建国患尿毒症')).toBeUndefined();
	});

	it('says nothing of those who may be named', () => {
		expect(kindOf('付给李建国挖机款', new Set(['李建国']))).toBeUndefined();
		expect(kindOf('付给李建国、王小红挖机款', new Set(['李建国']))).toBe('private-name');
		expect(kindOf('慰问少数民族困难群众李建国', new Set(['李建国']))).toBeUndefined();
		expect(kindOf('付给王明礁电话费', new Set(['王明礁']))).toBeUndefined();
		expect(kindOf('付给王明远电话费', new Set(['王明']))).toBe('private-name');
	});

	it('is told masked, with the row that would clear it', () => {
		const file = 'villages/990101001200/ledger/2025-03.csv';
		const told = reportNamedPersons('付给李建国挖机款', () => ({ file, line: 2 }), nobody);
		const { message, fix } = explain(told as NonNullable<typeof told>, 'zh');
		expect(`${message}${fix}`).not.toContain('李建国');
		expect(message).toContain('“李*国”的全名');
		expect(fix).toContain('“（全名）,（理由）,990101001200,,”');
	});
});

describe('a masked name', () => {
	it.each([
		['张建国', '张*国'],
		['张建', '张*'],
		['欧阳春生', '欧阳*生'],
		['欧阳生', '欧阳*'],
		['阿依古丽·买买提', '阿*丽·买*提'],
		['张 建国', '张*国'],
	])('of %s is %s', (name, masked) => {
		expect(maskName(name)).toBe(masked);
	});

	it('replaces a name in a text, but those that may stand', () => {
		expect(maskNamedPersons('付李建国、王小红误工费.pdf', nobody)).toBe('付李*国、王*红误工费.pdf');
		expect(maskNamedPersons('付李建国误工费.pdf', new Set(['李建国']))).toBe('付李建国误工费.pdf');
	});
});

describe('who may be named', () => {
	const cleared = [
		{ name: '陈桂兰', village: '990101001200' },
		{ name: '何 秀英', village: undefined },
	] as never;

	it('is an official, and whom the county has cleared here or everywhere', () => {
		const names = collectPublicNames(cleared, [{ name: '周明远' }], '990101001200');
		expect([...names]).toEqual(['周明远', '陈桂兰', '何秀英']);
	});

	it('is nobody whom it has cleared for another village', () => {
		expect([...collectPublicNames(cleared, [], '990101001201')]).toEqual(['何秀英']);
		expect([...collectPublicNames(cleared, [])]).toEqual(['何秀英']);
	});
});
