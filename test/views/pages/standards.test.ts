import { expect, it } from 'vitest';
import { standardLink } from '../../../src/views/standard-link.ts';
import { standardsPage } from '../../../src/views/pages/standards.ts';
import { aStandard, aVillage, villageId } from '../../builders.ts';

it('standards that have ended stand apart, the last first', () => {
	const { register } = aVillage({
		countyStandards: [
			aStandard({ 编号: 'A', 失效日期: '2024-12-31' }),
			aStandard({ 编号: 'B' }),
			aStandard({ 编号: 'C', 失效日期: '2025-12-31' }),
			aStandard({ 编号: 'D', 失效日期: '2026-11-21' }),
		],
	});
	const { inForce, ended } = standardsPage({ register, asOf: '2026-11-21' });
	expect(inForce.map(({ id }) => id)).toEqual(['B', 'D']);
	expect(ended.map(({ id }) => id)).toEqual(['C', 'A']);
});

it('a row leads to the standard of the village or of the county', () => {
	const { dataset, register } = aVillage({
		countyStandards: [aStandard({ 编号: 'BZ-01' })],
		standards: [aStandard({ 编号: 'C-1' })],
	});
	const pathOf = (id: string | undefined) => standardLink(dataset, register, id)?.path;
	expect(pathOf('BZ-01')).toBe('/standards/#row-BZ-01');
	expect(pathOf('C-1')).toBe(`/villages/${villageId}/registers/standards/#row-C-1`);
	expect([pathOf('X'), pathOf(undefined)]).toEqual([undefined, undefined]);
});
