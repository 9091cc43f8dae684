import { expect, it } from 'vitest';
import { hintRules } from '../../src/checks/hints/index.ts';
import { answers } from '../../src/domain/tables/answers.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { answerExample } from '../../src/views/answer-example.ts';

it.each(hintRules.map((rule) => [rule.id, rule] as const))(
	'the example of an answer to %s can be read as it stands',
	(id, rule) => {
		const example = answerExample(rule, ['录入时漏填。', '村报账员', '2025-04-20']);
		const { rows, findings } = readTable(answers, 'answers.csv', new TextEncoder().encode(example));
		expect(findings).toEqual([]);
		expect(rows).toMatchObject([{ hint: id, by: '村报账员', date: '2025-04-20' }]);
	},
);
