import { describe, expect, it } from 'vitest';
import { organisationKey } from '../../src/domain/organisation-name.ts';

describe('the name of an organisation', () => {
	it.each(['青禾县(众力)建筑公司', '青禾县【众力】建筑公司', '青禾县 （众力）　建筑公司 '])(
		'is the same as “%s”, whatever its width, spaces and brackets',
		(name) => {
			expect(organisationKey(name)).toBe(organisationKey('青禾县（众力）建筑公司'));
		},
	);

	it('is another when a word differs', () => {
		expect(organisationKey('青禾县众力建设公司')).not.toBe(organisationKey('青禾县众力建筑公司'));
	});
});

it.each(['张*丰', '张＊丰', '李建国', ' '])('“%s” is no organisation', (name) => {
	expect(organisationKey(name)).toBeUndefined();
});
