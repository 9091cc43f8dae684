import { textsFor } from '../../texts/index.ts';
import { csvTable } from '../../views/data-table.ts';
import { countyFunds } from '../../views/pages/county-funds.ts';
import { fundsCsvPath } from '../../views/paths.ts';
import { fundTotalsCsvColumns } from '../../views/tables/fund-totals.ts';
import { formatDownloadCsv } from './download-csv.ts';
import type { Publication } from '../publication.ts';
import { writeDownloads } from './downloads.ts';

/** The earmarked money of the county, a village a row. */
export const fundFiles: Publication = {
	*addresses() {
		yield fundsCsvPath;
	},
	write({ county, context }, { writer }) {
		const columns = fundTotalsCsvColumns(textsFor(context.portal.locales[0]));
		const text = formatDownloadCsv(csvTable(columns, countyFunds(county).villages));
		writeDownloads(writer, [{ path: fundsCsvPath.slice(1), text }]);
	},
};
