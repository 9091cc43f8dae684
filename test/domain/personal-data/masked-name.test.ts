import { describe, expect, it } from 'vitest';
import { maskedName } from '../../../src/domain/personal-data/masked-name.ts';

describe('a masked name', () => {
	it.each(['张*丰', '张*', '欧阳*', '欧阳*丰', '张**', '阿*·买*提'])('may be %s', (name) => {
		expect(maskedName().read(name)).toBe(name);
	});

	it.each([
		'张长丰',
		'*',
		'**丰',
		'张*长丰',
		'张三丰*',
		'张＊丰',
		'张某',
		'张×丰',
		'Z*',
		'张*丰等3人',
	])('is not %s', (name) => {
		expect(maskedName().read(name)).toBeUndefined();
	});
});
