import { describe, expect, it } from 'vitest';
import { entity, entityName, isVillageOwn } from '../../../src/domain/money/entity.ts';

const type = entity();

describe('an accounting entity', () => {
	it.each([
		['集体经济组织', 'collective'],
		['村民委员会', 'committee'],
		['村民小组:三组', 'group:三组'],
		['村民小组：三组', 'group:三组'],
		['合并前的村:东湾村', 'former:东湾村'],
	])('is read from %s', (cell, value) => {
		expect(type.read(cell)).toBe(value);
	});

	it.each(['', '村委会', '村民小组', '村民小组:', '三组', `村民小组:${'长'.repeat(32)}`])(
		'is not “%s”',
		(cell) => {
			expect(type.read(cell)).toBeUndefined();
		},
	);

	it('is shown as it is written', () => {
		expect(entityName('group:三组')).toBe('村民小组:三组');
		expect(entityName('former:东湾村')).toBe('合并前的村:东湾村');
		expect(
			(['collective', 'committee'] as const).map((value) => type.read(type.write(value))),
		).toEqual(['collective', 'committee']);
	});
});

it('the village’s own accounts are those of the collective and the committee', () => {
	expect([isVillageOwn(), isVillageOwn('collective'), isVillageOwn('committee')]).not.toContain(
		false,
	);
	expect([isVillageOwn('group:三组'), isVillageOwn('former:东湾村')]).not.toContain(true);
});
