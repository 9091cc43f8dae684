import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFindings } from '../../src/domain/findings/findings.ts';
import { explain } from '../../src/texts/findings.ts';
import { loadCounty } from '../../src/loading/county.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';

const problems = (data: string) =>
	loadCounty(data)
		.findings.toSorted(compareFindings)
		.map(({ kind, place }) => [kind, place.file, ...(place.line ? [place.line] : [])].join(' '));

const without = (file: keyof typeof countyFiles) =>
	Object.fromEntries(Object.entries(countyFiles).filter(([name]) => name !== file));

describe('the county’s files', () => {
	it('give the register by id', () => {
		const { portal, register, findings } = loadCounty(
			aDataFolder({ ...countyFiles, 'README.md': '', 'villages/990101001200/balances.csv': '' }),
		);
		expect(findings).toEqual([]);
		expect(portal?.title).toBe('青禾县三务公开');
		expect([...register.villages.keys()]).toEqual(['990101001200', '990101001201']);
		expect(register.townships.get('990101')?.name).toBe('柳溪镇');
		expect(register.catalogue.get('CW-01')?.table).toBe('ledger');
		expect(register.complete).toBe(true);
	});

	it.each(Object.keys(countyFiles) as (keyof typeof countyFiles)[])(
		'are all needed, and so is %s',
		(file) => {
			const data = aDataFolder(without(file));
			expect(problems(data)).toEqual([`file-missing ${file}`]);
			expect(loadCounty(data).register.complete).toBe(file === 'portal.yaml');
		},
	);

	it('are all missing from an empty folder', () => {
		expect(problems(aDataFolder({}))).toHaveLength(4);
	});

	it('refer to each other', () => {
		const { findings } = loadCounty(
			aDataFolder({ ...countyFiles, 'townships.csv': '乡镇编号,乡镇名称\n990102,石桥镇\n' }),
		);
		expect(findings.map((one) => `${one.place.line} ${explain(one, 'zh').message}`)).toEqual([
			'2 乡镇名录（townships.csv）里没有编号“990101”。',
			'3 乡镇名录（townships.csv）里没有编号“990101”。',
		]);
	});

	it('say from when each village owes; one that does not is named alone and hides no other', () => {
		const cut = countyFiles['villages.csv'].replace('石桥村,990101,2025-01-01', '石桥村,990101,');
		const data = aDataFolder({
			...{ ...countyFiles, 'villages.csv': cut },
			'villages/990101001201/balances.csv': '',
		});
		expect(problems(data)).toEqual(['cell-missing villages.csv 3']);
		expect([...loadCounty(data).register.villages.keys()]).toEqual(['990101001200']);
	});

	it('are not blamed for each other’s faults', () => {
		const unreadable = { 'townships.csv': '编号\n1\n', 'villages/880101001200/balances.csv': '' };
		expect([...new Set(problems(aDataFolder({ ...countyFiles, ...unreadable })))]).toEqual([
			'heading-unknown townships.csv 1',
			'heading-missing townships.csv 1',
			'village-unregistered villages/880101001200',
		]);
		const noVillages = { ...without('villages.csv'), 'villages/990101001200/balances.csv': '' };
		expect(problems(aDataFolder(noVillages))).toEqual(['file-missing villages.csv']);
	});
});

describe('those who may be named', () => {
	const cleared = (rows: string) => ({
		...countyFiles,
		'public-names.csv': `姓名,理由,村\n${rows}`,
	});

	it('stand in a file that a county may do without', () => {
		expect(loadCounty(aDataFolder(countyFiles)).register.publicNames).toEqual([]);
		const { register, findings } = loadCounty(
			aDataFolder(cleared('陈桂兰,英烈,990101001200\n何秀英,企业法定代表人,\n')),
		);
		expect(findings).toEqual([]);
		expect(register.publicNames.map(({ name, village }) => [name, village])).toEqual([
			['陈桂兰', '990101001200'],
			['何秀英', undefined],
		]);
	});

	it('are named in a village that there is, and for a reason', () => {
		expect(problems(aDataFolder(cleared('陈桂兰,英烈,990101009999\n何秀英,,\n')))).toEqual([
			'reference-dangling public-names.csv 2',
			'cell-missing public-names.csv 3',
		]);
	});

	it('are all that the county’s own files name in full', () => {
		const about = '乡镇编号,乡镇名称,简介\n990101,柳溪镇,联系人陈桂兰\n';
		const note = 'complaints: [{ name: 县纪委监委, note: 联系人陈桂兰 }]';
		const files = {
			'townships.csv': about,
			'portal.yaml': countyFiles['portal.yaml'].replace(/complaints.*/, note),
		};
		expect(problems(aDataFolder({ ...countyFiles, ...files }))).toEqual([
			'private-name portal.yaml 7',
			'private-name townships.csv 2',
		]);
		expect(problems(aDataFolder({ ...cleared('陈桂兰,公开的联系人,\n'), ...files }))).toEqual([]);
	});
});

describe('the top of the data folder', () => {
	it.each([
		'village.csv',
		'index.html',
		'收支.xlsx',
		'templates/a.csv',
		'.DS_Store',
		'villages/a.txt',
	])('has no place for %s', (file) => {
		const found = file.startsWith('templates') ? 'templates' : file;
		expect(problems(aDataFolder({ ...countyFiles, [file]: 'x' }))).toEqual([
			`file-unknown ${found}`,
		]);
	});

	it('may carry a history', () => {
		expect(problems(aDataFolder({ ...countyFiles, 'history.bundle': 'x' }))).toEqual([]);
	});

	it('has no folder of a village that is not in the register', () => {
		const data = aDataFolder({ ...countyFiles, 'villages/990101001299/balances.csv': '' });
		expect(problems(data)).toEqual(['village-unregistered villages/990101001299']);
	});

	it('holds a folder called villages, not a file', () => {
		expect(problems(aDataFolder({ ...countyFiles, villages: 'x' }))).toEqual([
			'file-unknown villages',
		]);
	});

	it('holds files called after the tables, not folders', () => {
		const data = aDataFolder({ ...without('villages.csv'), 'villages.csv/a.csv': 'x' });
		expect(problems(data)).toEqual(['file-unknown villages.csv', 'file-missing villages.csv']);
	});

	it('does not call a file missing that is there and refused', () => {
		const data = aDataFolder(without('villages.csv'));
		symlinkSync('/nowhere', path.join(data, 'villages.csv'));
		expect(problems(data)).toEqual(['file-not-plain villages.csv']);
		expect(loadCounty(data).register.complete).toBe(false);
	});
});
