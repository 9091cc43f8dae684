import { expect, it } from 'vitest';
import type { Row, Table } from '../../src/domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../../src/domain/tables/index.ts';
import { rowDay, rowKey, rowLabel, rowWords } from '../../src/views/plain-row.ts';
import { rowsOf } from '../../src/village/dataset.ts';
import {
	aDistribution,
	aLedgerRow,
	aSubsidy,
	aVillage,
	anAsset,
	aProject,
	type VillageParts,
} from '../builders.ts';

const { dataset } = aVillage({
	distributions: [aDistribution()],
	subsidies: [aSubsidy()],
	assets: [anAsset({ 存放地点: '村口' })],
	projects: [aProject({ 中标单位: '青禾县路桥工程队' })],
	ledger: { '2025-03': [aLedgerRow({ 经手人: '赵青山' })] },
} satisfies VillageParts);

function first<T>(name: VillageTableName, told: (table: Table, row: Row<Table>) => T): T {
	const rows: readonly Row<Table>[] = rowsOf(dataset, name);
	return told(villageTables[name], rows[0] as Row<Table>);
}

it('a row is called by its label, and by its key where it has none', () => {
	expect(first('assets', rowLabel)).toBe('村部办公楼');
	expect(first('distributions', rowLabel)).toBe('2024');
	expect(first('ledger', rowLabel)).toBe(first('ledger', rowKey));
});

it('a row’s key is its id, or what tells it apart', () => {
	expect(first('assets', rowKey)).toBe('ZC-001');
	expect(first('distributions', rowKey)).toBe('2024');
});

it('a row’s day is the first it names, or the end of its period or year', () => {
	expect(first('distributions', rowDay)).toBe('2024-12-31');
	expect(first('subsidies', rowDay)).toBe('2025-03-31');
	expect(first('assets', rowDay)).toBeUndefined();
});

it('a row is found by its words, and who signed by none', () => {
	expect(first('assets', rowWords)).toEqual(['房屋建筑物', '自用', '村口']);
	expect(first('projects', rowWords)).toContain('青禾县路桥工程队');
	expect(first('ledger', rowWords)).not.toContain('赵青山');
});
