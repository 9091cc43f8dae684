import type { appraisals } from '../../../src/domain/tables/appraisals.ts';
import type { duties } from '../../../src/domain/tables/duties.ts';
import { yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { yearlyNumbers } from '../ids.ts';
import { appraisalsOfYear, dutiesOfYear } from '../plans/duties.ts';
import type { RegisterSource } from './source.ts';

export function dutyRows({
	village,
	officials,
	since,
	seen,
}: RegisterSource): Cells<typeof duties>[] {
	const number = yearlyNumbers();
	return yearsFrom(yearOf(since), yearOf(seen)).flatMap((year) =>
		dutiesOfYear(village, officials, year)
			.filter(({ signedOn }) => signedOn <= seen)
			.map(({ doneOn, ...duty }) => {
				const isDone = doneOn !== undefined && doneOn <= seen;
				return {
					id: number('ZR', year),
					...duty,
					state: isDone ? 'done' : duty.dueOn < seen ? 'open' : 'under-way',
				};
			}),
	);
}

/** The votes of the years that are over, as the disclosures of January tell them. */
export function appraisalRows({
	village,
	officials,
	published,
}: RegisterSource): Cells<typeof appraisals>[] {
	return published.disclosures
		.filter(({ item }) => item.公开事项 === '村干部述职报告')
		.flatMap(({ period }) =>
			appraisalsOfYear(village, officials, Number(period)).map((votes) => ({
				year: Number(period),
				...votes,
				payEffect: votes.unfit * 10 > votes.attended ? '绩效扣减10%' : '绩效全额发放',
			})),
		)
		.sort((a, b) => a.year - b.year);
}

function yearsFrom(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
