import { describe, expect, it } from 'vitest';
import { assetValue } from '../../src/checks/asset-value.ts';
import { anAsset } from '../builders.ts';
import { problems } from './problems.ts';

describe('the book value of an asset', () => {
	it.each(['900000.00', '0.00', ''])('may be “%s” of 900000', (value) => {
		expect(problems(assetValue, { assets: [anAsset({ 账面净值: value })] })).toEqual([]);
	});

	it('is noted when it is above the cost', () => {
		expect(problems(assetValue, { assets: [anAsset({ 账面净值: '900000.01' })] })).toEqual([
			'asset-value assets.csv:2 账面净值',
		]);
	});
});
