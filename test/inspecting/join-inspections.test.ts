import { expect, it } from 'vitest';
import { finding } from '../../src/domain/findings/findings.ts';
import {
	joinInspections,
	keepInspection,
	type KeptInspection,
} from '../../src/inspecting/join-inspections.ts';
import type { Comparable } from '../../src/summary/comparable.ts';
import type { Cells } from '../builders.ts';
import { awardsTo } from '../checks/hints/awards-to.ts';
import { aComparable } from '../checks/hints/county-hints-in.ts';
import { aDatedVillage } from '../dated-village.ts';

const [willow, bridge] = ['990101001200', '990101001201'];
const answer = (row: string): Cells => ({
	提示编号: 'repeat-winner-township',
	针对编号: row,
	答复内容: '三次都公开招标。',
	答复人职务: '村委会主任',
	答复日期: '2026-06-20',
});
const { dataset, context } = aDatedVillage(
	{ asOf: '2026-06-30' },
	{ answers: [answer('projects:XM-2'), answer('projects:XM-9')] },
);

/** A village with these awards and answers, as one process hands it over to another. */
function kept(parts: Partial<Comparable>, answers = false): KeptInspection {
	const comparable = aComparable(parts);
	const own = answers ? dataset : { ...dataset, files: { ...dataset.files, answers: [] } };
	const { findings, compared } = keepInspection(
		comparable.village,
		{ dataset: own, findings: [], hints: [] },
		context,
	);
	const told = compared && { compared: { ...compared, comparable } };
	return JSON.parse(
		JSON.stringify({ id: comparable.village, findings, ...told }),
	) as KeptInspection;
}

const first = kept({ awards: awardsTo('众力公司', '众力公司', '禾丰队') }, true);
const second = kept({ village: bridge, awards: awardsTo('鑫路公司', '众力公司') });
it('adds to each village the hints that only the comparison gives, with its answers', () => {
	const { villages } = joinInspections([first, second], context);
	expect(villages.get(willow)?.hints).toMatchObject([
		{ rule: 'repeat-winner-township', subject: 'projects:XM-2', answer: { by: '村委会主任' } },
	]);
	expect(villages.get(bridge)?.hints.map((hint) => hint.answer)).toEqual([undefined]);
});

it('says of an answer that no hint calls for any more in the report, and to the readers of its village', () => {
	const { villages, findings } = joinInspections([first, second], context);
	expect(findings.map(({ kind }) => kind)).toEqual(['answer-stale']);
	expect(villages.get(willow)?.warnings).toEqual(findings);
	expect(villages.get(bridge)?.warnings).toEqual([]);
});

it('leaves out of the comparison a village that could not be read, and keeps what was found of it', () => {
	const file = 'villages/990101001202';
	const findings = [
		finding('village-unreadable', { file }, { reason: 'EIO' }),
		finding('ledger-unregistered', { file: `${file}/ledger/2025-03.csv` }),
	];
	const third = keepInspection('990101001202', { findings }, context);
	const joined = joinInspections([third, second, kept({ awards: [] })], context);
	expect(joined.findings).toEqual(findings);
	expect([...joined.villages.keys()]).toEqual(['990101001202', bridge, willow]);
	expect(joined.villages.get('990101001202')).toEqual({ hints: [], warnings: [findings[1]] });
});

it('compares nothing without a context: the villages given are not all', () => {
	const { villages, findings } = joinInspections([first, second], undefined);
	expect([...villages.values()].flatMap(({ hints }) => hints)).toEqual([]);
	expect(findings).toEqual([]);
});
