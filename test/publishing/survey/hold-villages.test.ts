import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectCounty } from '../../../src/inspecting/inspect-county.ts';
import type { PublishedSite } from '../../../src/publishing/published-site.ts';
import { takeSnapshot } from '../../../src/publishing/snapshot.ts';
import { holdVillages } from '../../../src/publishing/survey/hold-villages.ts';
import { aLedgerRow, csvOf } from '../../builders.ts';
import { aDataFolder, countyFiles } from '../../data-folder.ts';
import { aDatedRepository, type DatedRepository, type FileEdits } from '../../dated-repository.ts';

const asOf = '2026-11-21';
const [own, other] = ['990101001200', '990101001201'];
const ledgerOf = (village: string) => `villages/${village}/ledger/2025-03.csv`;
const good = csvOf([aLedgerRow({})]);
const better = csvOf([aLedgerRow({ 摘要: '复印纸两箱' })]);
const bad = csvOf([aLedgerRow({ 日期: '2025-03-41' })]);
const leaking = csvOf([aLedgerRow({ 摘要: '付给周文13812345678' })]);

/** A county of two villages, with what was committed day by day. */
function aCounty(...days: readonly (readonly [day: string, edits: FileEdits])[]): DatedRepository {
	const repository = aDatedRepository();
	repository.commit('2025-04-01', { ...countyFiles, [ledgerOf(other)]: good });
	for (const [day, edits] of days) repository.commit(day, edits);
	return repository;
}

function hold(data: string, published?: PublishedSite) {
	const scratch = aDataFolder({});
	const snapshot = takeSnapshot(data, path.join(scratch, 'snapshot'));
	const before = snapshot.id;
	const { findings } = inspectCounty(snapshot.folder, { asOf });
	const holding = holdVillages({
		...{ snapshot, historyFolder: data, scratch, asOf, findings, published },
	});
	snapshot.verify();
	const read = (file: string) => readFileSync(path.join(snapshot.folder, file), 'utf8');
	return { ...holding, read, isChanged: snapshot.id !== before };
}

describe('a village whose newest files have errors', () => {
	it('is held at the last commit of its folder that has none; the others stay as they are', () => {
		const { data, git } = aCounty(
			['2025-04-05', { [ledgerOf(own)]: good }],
			['2025-04-06', { [ledgerOf(own)]: better }],
			['2025-04-10', { [ledgerOf(other)]: better }],
			['2025-04-20', { [ledgerOf(own)]: bad }],
			['2025-04-21', { [ledgerOf(own)]: `${bad}\n` }],
		);
		const { held, notHeld, read, isChanged } = hold(data);
		const commit = git('2025-05-01', 'rev-parse', 'HEAD~3');
		expect([held, notHeld]).toEqual([
			[{ village: own, failedOn: '2025-04-21', shown: { commit, on: '2025-04-06' } }],
			[],
		]);
		expect([read(ledgerOf(own)), read(ledgerOf(other))]).toEqual([better, better]);
		expect(isChanged).toBe(true);
	});

	it('is without content where no commit of its folder is free of errors', () => {
		const { data } = aCounty(['2025-04-20', { [ledgerOf(own)]: bad }]);
		const { held, read } = hold(data);
		expect(held).toEqual([{ village: own, failedOn: '2025-04-20' }]);
		expect(() => read(ledgerOf(own))).toThrow('ENOENT');
	});

	it('is held at its newest commit where the errors are in none', () => {
		const { data } = aCounty(['2025-04-05', { [ledgerOf(own)]: good }]);
		writeFileSync(path.join(data, ledgerOf(own)), bad);
		const { held } = hold(data);
		expect(held).toMatchObject([{ village: own, shown: { on: '2025-04-05' } }]);
		expect(held[0]?.failedOn).toBeUndefined();
	});

	it('is judged with the county’s files of today', () => {
		const { data } = aCounty(
			['2025-04-05', { [ledgerOf(own)]: good }],
			['2025-04-06', { [ledgerOf(own)]: bad }],
			['2025-04-20', { 'catalogue.csv': `${countyFiles['catalogue.csv']}\n` }],
		);
		expect(hold(data).held).toMatchObject([{ failedOn: '2025-04-06' }]);
	});

	it('goes back along first parents alone: what was never on the line was never published', () => {
		const { data, git, commit } = aCounty(['2025-04-05', { [ledgerOf(own)]: good }]);
		git('2025-04-06', 'switch', '--quiet', '-c', 'side');
		commit('2025-04-07', { [ledgerOf(own)]: better });
		commit('2025-04-08', { [ledgerOf(own)]: bad });
		git('2025-04-09', 'switch', '--quiet', 'main');
		git('2025-04-10', 'merge', '--quiet', '--no-ff', '--no-edit', 'side');
		expect(hold(data).held).toMatchObject([
			{ failedOn: '2025-04-10', shown: { on: '2025-04-05' } },
		]);
	});
});

describe('nothing is held', () => {
	it('where nothing has errors, or the county’s own files do', () => {
		const nothing = { held: [], notHeld: [], isChanged: false };
		expect(hold(aCounty(['2025-04-05', { [ledgerOf(own)]: good }]).data)).toMatchObject(nothing);
		const county = aCounty(
			['2025-04-05', { [ledgerOf(own)]: good }],
			['2025-04-06', { [ledgerOf(own)]: bad, 'townships.csv': '乡镇编号\n990101\n' }],
		);
		expect(hold(county.data)).toMatchObject(nothing);
	});

	it('where no history tells how the village was', () => {
		const data = aDataFolder({ ...countyFiles, [ledgerOf(own)]: bad });
		expect(hold(data)).toMatchObject({
			held: [],
			notHeld: [{ village: own, reason: 'no-history' }],
			isChanged: false,
		});
	});

	it('where the clone ends before the village was free of errors', () => {
		const { folder, git } = aCounty(
			['2025-04-05', { [ledgerOf(own)]: good }],
			['2025-04-06', { [ledgerOf(own)]: bad }],
		);
		const clone = path.join(aDataFolder({}), 'clone');
		git('2025-04-07', 'clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
		expect(hold(path.join(clone, 'data')).notHeld).toEqual([{ village: own, reason: 'cut-off' }]);
	});

	it('where something was taken down since, which an earlier version would bring back', () => {
		const erased = csvOf([
			{ 行: 'ledger:2025-03:记-3-1', 撤下日期: '2025-04-06', 原因: '误登个人信息', 经办: '王某' },
		]);
		const { data } = aCounty(
			['2025-04-05', { [ledgerOf(own)]: good }],
			['2025-04-06', { [ledgerOf(own)]: bad, [`villages/${own}/erased.csv`]: erased }],
		);
		expect(hold(data).notHeld).toEqual([{ village: own, reason: 'erased' }]);
	});

	it('where what is published of it has personal data by the rules of today', () => {
		const { data, git } = aCounty(
			['2025-04-05', { [ledgerOf(own)]: good }],
			['2025-04-06', { [ledgerOf(own)]: leaking }],
			['2025-04-07', { [ledgerOf(own)]: bad }],
		);
		const [leak, before] = ['HEAD~1', 'HEAD~2'].map((name) => git('2025-05-01', 'rev-parse', name));
		expect(hold(data, { commit: leak, rewritten: [] }).notHeld).toEqual([
			{ village: own, reason: 'personal-data' },
		]);
		const held = [{ village: own, commit: before }];
		expect(hold(data, { commit: leak, held, rewritten: [] }).held).toMatchObject([
			{ shown: { commit: before } },
		]);
	});
});
