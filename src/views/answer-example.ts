import type { HintTopic } from '../checks/hints/hint-topics.ts';
import type { AnyHintRule } from '../checks/hints/index.ts';
import { answers } from '../domain/tables/answers.ts';
import type { HintSubject } from '../domain/hints/hint-subject.ts';

const aPayment = 'ledger:2025-03:记-3-12';

/** What a hint of each topic is usually about. */
const exampleSubject: Readonly<Record<HintTopic, HintSubject>> = {
	signatures: aPayment,
	vouchers: aPayment,
	spending: aPayment,
	projects: 'projects:XM2025-01',
	contracts: 'contracts:HT2024-07',
	debts: 'debts:ZW-03',
	fees: 'fees:SF2025-01',
	funds: 'funds:ZJ2025-02',
	subsidies: 'subsidies:BT2025-02',
	homesteads: 'homesteads:ZJ2025-01',
	pay: aPayment,
	decisions: 'decisions:JY2025-04',
	terms: 'officials:周百灵',
	inspections: 'rectifications:ZG2025-03',
	figures: 'year:2025',
	statistics: 'year:2025',
};

/** An answer to a hint of a rule as `answers.csv` would have it, with the line of its headings. */
export function answerExample(
	{ id, topic }: Pick<AnyHintRule, 'id' | 'topic'>,
	said: readonly [answer: string, by: string, date: string],
): string {
	const headings = Object.values(answers.columns).map(({ heading }) => heading);
	return [headings, [id, exampleSubject[topic], ...said]]
		.map((cells) => cells.join(','))
		.join('\n');
}
