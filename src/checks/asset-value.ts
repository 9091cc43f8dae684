import { finding } from '../domain/findings/findings.ts';
import { formatYuan } from '../domain/money/money.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { assets } from '../domain/tables/assets.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** An asset is not worth more than it cost, unless it was valued anew. */
export const assetValue: Check = {
	name: 'asset-value',
	*run(dataset) {
		for (const asset of rowsOf(dataset, 'assets')) {
			if (asset.bookValue === undefined || asset.bookValue <= asset.cost) continue;
			yield finding('asset-value', cellPlace(assets, asset, 'bookValue'), {
				cost: formatYuan(asset.cost),
			});
		}
	},
};
