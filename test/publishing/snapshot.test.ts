import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectCounty } from '../../src/inspecting/inspect-county.ts';
import { SnapshotChangedError, takeSnapshot } from '../../src/publishing/snapshot.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';

const ledger = 'villages/990101001200/ledger/2025-03.csv';
const files = { ...countyFiles, [ledger]: '日期\n' };

const snapshotOf = (data: string) => takeSnapshot(data, path.join(aDataFolder({}), 'snapshot'));

describe('a snapshot of the data', () => {
	it('holds what was there, whatever is saved, added or deleted afterwards', () => {
		const data = aDataFolder(files);
		const { folder, verify } = snapshotOf(data);
		writeFileSync(path.join(data, ledger), 'something else');
		rmSync(path.join(data, 'villages.csv'));
		expect(readFileSync(path.join(folder, ledger), 'utf8')).toBe('日期\n');
		expect(readFileSync(path.join(folder, 'villages.csv'), 'utf8')).toBe(
			countyFiles['villages.csv'],
		);
		expect(verify).not.toThrow();
	});

	it('is called the same for the same files alone', () => {
		const id = (own: Readonly<Record<string, string>>) => snapshotOf(aDataFolder(own)).id;
		expect(id(files)).toBe(id(files));
		const others = [
			{ ...files, [ledger]: '日期,\n' },
			{ ...files, [ledger.replace('03', '04')]: '' },
			{ ...countyFiles, [ledger.replace('03', '04')]: '日期\n' },
		];
		expect(new Set([files, ...others].map(id)).size).toBe(4);
	});

	it.each([
		['replaced', (folder: string) => writeFileSync(path.join(folder, ledger), '日期 ')],
		['added', (folder: string) => writeFileSync(path.join(folder, 'more.csv'), '')],
		['gone', (folder: string) => rmSync(path.join(folder, ledger))],
	])('does not pass when a file in it was %s', (_, change) => {
		const { folder, verify } = snapshotOf(aDataFolder(files));
		change(folder);
		expect(verify).toThrow(SnapshotChangedError);
	});

	it('is refused for what its data are refused for, though nothing of that was read', () => {
		const data = aDataFolder({ ...files, 'villages/990101001200/big.csv': '' });
		symlinkSync('/etc/passwd', path.join(data, 'villages/990101001200/finance.csv'));
		truncateSync(path.join(data, 'villages/990101001200/big.csv'), 3_000_000_000);
		mkdirSync(path.join(data, '.git/objects'), { recursive: true });
		writeFileSync(path.join(data, '.git/objects/a'), 'no data');
		const { folder } = snapshotOf(data);
		const problems = (of: string) => inspectCounty(of, { asOf: '2026-01-31' }).findings;
		expect(problems(folder)).toEqual(problems(data));
		expect(problems(folder).map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['file-not-plain', 'file-too-large']),
		);
	});
});
