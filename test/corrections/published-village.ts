import path from 'node:path';
import type { Correction, CorrectionLog } from '../../src/corrections/correction.ts';
import { findErasedRows } from '../../src/corrections/erased-rows.ts';
import { loadCounty } from '../../src/loading/county.ts';
import { withHistory } from '../../src/corrections/history/open-history.ts';
import { readLog, type LogOptions, type LogRead } from '../../src/corrections/read-log.ts';
import {
	aDisclosure,
	aLedgerRow,
	anObligation,
	csvOf,
	villageFolder,
	villageId,
	type Cells,
} from '../builders.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { aDatedRepository, type DatedRepository, type FileEdits } from '../dated-repository.ts';

export const ledgerFile = `${villageFolder}/ledger/2025-03.csv`;
export const ledger = (...rows: Cells[]) => ({ [ledgerFile]: csvOf(rows.map(aLedgerRow)) });
export const finance = (...rows: Cells[]) => ({ [`${villageFolder}/finance.csv`]: csvOf(rows) });
export const registration = (cells: Cells = {}) =>
	aDisclosure({ 目录编号: 'CW-02', 发布日期: '2025-04-10', ...cells });

export const catalogue = csvOf([
	anObligation({ 目录编号: 'CW-02', 类别: '财务', 数据表: 'ledger' }),
	anObligation({ 目录编号: 'CW-03', 类别: '财务' }),
	anObligation({ 目录编号: 'CW-04', 类别: '财务', 公开对象: '本村成员' }),
]);
export const county = { ...countyFiles, 'catalogue.csv': catalogue };

/** A repository whose first commit, of 2025-04-12, holds the county's files and these. */
export function published(files: FileEdits, below?: string): DatedRepository {
	const repository = aDatedRepository(below);
	repository.commit('2025-04-12', { ...county, ...files });
	return repository;
}

interface Settings extends Pick<LogOptions, 'saved' | 'cutOff' | 'upTo'> {
	readonly since?: string;
	readonly cache?: string;
	readonly asOf?: string;
}

export function read(
	data: string,
	{ since, cache, asOf = '2026-11-21', ...more }: Settings = {},
): LogRead {
	const cacheFile = cache ?? path.join(aDataFolder({}), 'corrections.json');
	const { register } = loadCounty(data);
	const erased = findErasedRows(data, register);
	return withHistory(data, (history) =>
		readLog(history, { register, since, asOf, erased, cacheFile, ...more }),
	);
}

export function logOf(data: string, settings?: Settings): CorrectionLog {
	const { log } = read(data, settings);
	if (typeof log === 'string') throw new Error(`No log: ${log}`);
	return log;
}

export const correctionsOf = (data: string, settings?: Settings): readonly Correction[] =>
	logOf(data, settings).villages.get(villageId)?.corrections ?? [];

/** The corrections without their ids and commits. */
export const told = (data: string, settings?: Settings) =>
	correctionsOf(data, settings).map(
		({ id: _, commit: __, row: ___, village: ____, ...each }) => each,
	);
