import { affairs } from '../../domain/obligations/affair.ts';
import { lacksLedger } from '../../summary/due-ledger.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import type { Texts } from '../../texts/index.ts';
import { linked, note, type ShownColumn } from '../data-table.ts';
import { ordinary, sumHints } from '../pages/county-hints.ts';
import { ledgerPath, villageHintsPath, villagePath } from '../paths.ts';

/** The villages of a township. */
export function townshipVillageColumns({
	county,
	village,
	ledger,
	hints,
	format,
}: Texts): ShownColumn<VillageSummary>[] {
	const t = county.directory;
	return [
		{
			heading: t.village,
			rowHeading: true,
			cell: ({ id, name, ended }) => [
				linked(name, villagePath(id)),
				...(ended ? [note(village.ended.short(ended.on, ended.into))] : []),
			],
		},
		{
			heading: t.households,
			amount: true,
			cell: ({ households }) => (households === undefined ? undefined : format.count(households)),
		},
		{
			heading: t.latest,
			cell: ({ id, latestLedger, dueLedger }) => [
				latestLedger
					? linked(format.period(latestLedger.period), ledgerPath(id, latestLedger.period))
					: county.township.notDisclosed,
				...(dueLedger && lacksLedger(dueLedger.status)
					? [note(ledger.due.short(dueLedger.period, dueLedger.status))]
					: []),
			],
		},
		{
			heading: t.disclosures,
			amount: true,
			cell: ({ disclosures }) =>
				format.count(affairs.reduce((sum, affair) => sum + disclosures[affair], 0)),
		},
		{
			heading: hints.digest.column,
			cell: (village) => {
				const { count, answered } = sumHints(ordinary(village.hints));
				return linked(hints.digest.cell(count, answered), villageHintsPath(village.id));
			},
		},
	];
}
