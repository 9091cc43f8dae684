import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/findings/findings.ts';
import {
	gateName,
	gateRecords,
	gateText,
	findSuspectedLines,
} from '../../src/loading/personal-data-gate.ts';
import { readCsv } from '../../src/loading/read-csv.ts';

const phone = '13800138000';
const places = (findings: readonly Finding[]) =>
	findings.map(({ kind, place }) => `${kind} ${place.line ?? ''} ${place.column ?? ''}`.trim());
const gate = (text: string, suspected = findSuspectedLines(text)) =>
	places(gateRecords('a.csv', readCsv(text).records, {}, suspected));

describe('the gate', () => {
	it('looks at headings, at every cell, and at cells that belong to no column', () => {
		expect(gate(`甲,${phone}\n1,2\n${phone},2,${phone}\n`)).toEqual([
			'phone 1 ［手机号］',
			'phone 3 甲',
			'phone 3',
		]);
	});

	it('finds a number that is broken over the lines of a cell', () => {
		expect(gate('甲,乙\n1,2\n"138\n0013\n8000",2\n3,4\n')).toEqual(['phone 3 甲']);
	});

	it.each([
		['甲,乙\n138001,38000\n', 'phone 2 甲'],
		['甲,乙,丙\n138,0013,8000\n', 'phone 2 甲'],
		['甲,乙\n9901011985,03071220\n', 'id-card 2 甲'],
		[`甲\n${[...phone].join('\n')}\n`, 'phone 2 甲'],
		[`甲,乙\n一,${[...phone].join(',')}\n`, 'phone 2 乙'],
		['甲,乙\n张*丰,138\n李*满,0013\n王*明,8000\n', 'phone 2 乙'],
		['甲,乙\n电话138,00138000\n', 'phone 2 甲'],
		['甲,乙\n身份证号,990101198503071221\n', 'id-card 2 乙'],
		['名单,\n序号,卡号\n1,6222029901011234565\n', 'bank-card 3'],
		['甲,乙\n护照,E12345678\n', 'passport 2 乙'],
	])('puts together what stands in neighbouring cells: %j', (text, found) => {
		expect(gate(text)).toEqual([found]);
	});

	it('leaves alone what counts and measures', () => {
		const digits = [...phone];
		expect(gate(`${digits.map((_, at) => `户数${at}`).join(',')}\n${digits.join(',')}\n`)).toEqual(
			[],
		);
		expect(gate(`数量\n${digits.join('\n')}\n`)).toEqual([]);
		expect(gate('数量,发票号\n138,00138000\n')).toEqual([]);
		// Votes whose digits, one below the other, are an old identity number.
		expect(
			gate(`文号,弃权\n${[...'312003100201000'].map((vote) => `号,${vote}`).join('\n')}\n`),
		).toEqual([]);
		// A row of words below the headings does not take their place.
		expect(gate('名称,数量\n甲,一些\n乙,138\n丙,0013\n丁,8000\n')).toEqual([]);
		expect(gate('说明,备注\n一卡通发放53230.00元，33户,3227747824938701\n')).toEqual([]);
	});

	it.each([
		['grouped as people do', '数量,金额,面积\n990101,19850307,1220\n', 'id-card 2 数量'],
		['cut anywhere', '数量,金额\n9901011,98503071220\n', 'id-card 2 数量'],
		['cut anywhere, over rows', '名称,同意\n甲,99010119\n乙,850307\n丙,1220\n', 'id-card 2 同意'],
		['a digit a cell', `数量\n${[...'990101198503071220'].join('\n')}\n`, 'id-card 2 数量'],
	])('finds an identity number under quantities too: %s', (_, text, found) => {
		expect(gate(text)).toEqual([found]);
	});

	it('believes the header of a second table, though it has fewer columns', () => {
		const first = '序号,数量,金额,单位\n一,二,三,四\n';
		expect(gate(`${first}名称,说明,,\n甲,138,0013,8000\n`)).toEqual(['phone 4 数量']);
		expect(gate(`${first}姓名,电话,,\n甲,13800,138000,\n`)).toEqual(['phone 4 数量']);
	});

	it('knows an office phone that is broken over cells', () => {
		const records = readCsv('甲,乙\n138,00138000\n').records;
		expect(gateRecords('a.csv', records, { officePhones: new Set([phone]) })).toEqual([]);
	});

	it('believes a heading below it, and finds what only the heading gives away', () => {
		expect(gate(`户号,出生日期\n${phone},1985-03-07\n`)).toEqual(['birth-date 2 出生日期']);
	});

	it('finds as much without knowing which lines to look at', () => {
		const text = `甲\n${phone}\n1\n孤儿王小明\n`;
		expect(gate(text)).toEqual(['phone 2 甲', 'minor 4 甲']);
		expect(places(gateRecords('a.csv', readCsv(text).records, {}))).toEqual(gate(text));
	});

	it('gives each kind once a line of a text', () => {
		expect(places(gateText('a.md', `${phone} ${phone}\n\n孤儿王小明${phone}\n`, {}))).toEqual([
			'phone 1',
			'minor 3',
			'phone 3',
		]);
	});

	it('looks at the last part of a path, and masks it', () => {
		const [found] = gateName(`villages/990101001200/attachments/${phone}.pdf`);
		expect(found?.place).toEqual({ file: 'villages/990101001200/attachments/［手机号］.pdf' });
		expect(gateName('villages/990101001200')).toEqual([]);
	});
});
