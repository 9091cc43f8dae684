import { describe, expect, it } from 'vitest';
import { findCountyHints, findVillageHints } from '../../../src/checks/hints/index.ts';
import { portalContext } from '../../../src/domain/portal/portal-context.ts';
import { villageSubject } from '../../../src/domain/hints/hint-subject.ts';
import { loadCounty } from '../../../src/loading/county.ts';
import { openVillage } from '../../../src/loading/village.ts';
import { selectComparable } from '../../../src/summary/comparable.ts';
import { addressOfSubject, periodPages } from '../../../src/views/row-address.ts';
import { expectSound } from './sound-hints.ts';

const { portal, register } = loadCounty('data');
const villages = [...register.villages.values()].map((village) =>
	openVillage('data', village, register),
);

describe.each(['2025-05-15', '2026-11-22'])('on %s the hints of the demo county', (asOf) => {
	if (!portal) throw new Error('The demo has no portal.yaml');
	const context = portalContext(portal, register, asOf);
	const compared = findCountyHints(
		villages.map((dataset) => selectComparable(dataset, context)),
		context,
	);

	it.each(villages.map((dataset) => [dataset.village.name, dataset] as const))(
		'in %s are sound, and each leads to where the site shows what it is about',
		(_, dataset) => {
			const hints = [
				...findVillageHints(dataset, context),
				...(compared.get(dataset.village.id) ?? []),
			];
			expectSound(hints, asOf);
			const subjects = hints.flatMap(({ subject, rows }) => [
				subject,
				...rows.map((row) => row.subject),
			]);
			const pages = periodPages(dataset);
			for (const subject of subjects.filter((each) => each !== villageSubject)) {
				expect(addressOfSubject(pages, subject), subject).toBeDefined();
			}
		},
	);
});
