import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { money } from '../../../texts/format.ts';
import { amountLimit } from '../evidence/amount-limit.ts';
import { hintRule, type FoundHint } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { isSettled } from '../evidence/settled-spending.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly of: 'contract' | 'payment';
	readonly name: string;
	readonly fen: number;
	readonly limitFen: number;
}

/** As contracts write how the builder was chosen; what villagers build themselves has none. */
const settledBy = /招标|磋商|比选|公开竞|自建/;

/**
 * Works that stand in no register of projects, each told once where its procedure would belong: the contract, or
 * the payment that has none. How projects were awarded is `direct-award-above-tender`.
 */
export const tenderMissing = hintRule<Values>({
	id: 'tender-missing',
	severity: 'attention',
	topic: 'spending',
	title: { zh: '大额工程未登记招标', en: 'No tender on record for large works' },
	rule: {
		zh: '达到本县规定金额的工程，经过公开招标、邀请招标或者竞争性磋商。',
		en: 'Works from the county’s threshold on are put out to tender or to competitive consultation.',
	},
	limit: (context) =>
		amountLimit(context, 'tender', {
			zh: '工程要招标或者竞争性磋商；村民自建的除外。',
			en: ' works are tendered, unless villagers build them themselves.',
		}),
	reasons: [
		{
			zh: '已经招标，项目还没有登记，或者这一笔没有填项目编号。',
			en: 'They were; the project is not registered yet, or the row does not name it.',
		},
		{
			zh: '由乡镇或者县里的部门统一招标。',
			en: 'The township or a county office held the tender.',
		},
		{
			zh: '应急抢险工程，按规定可以不招标。',
			en: 'Emergency works that may go without.',
		},
	],
	answer: {
		zh: '招过标的，在工程项目里登记，填上采购方式；没有的，说明按什么规定确定中标单位。',
		en: 'Enter the project with its method; otherwise say by what rule the builder was chosen.',
	},
	message: {
		zh: ({ of, name, fen, limitFen }) => {
			const reaches = `${money(fen)} 元，达到 ${money(limitFen)} 元`;
			switch (of) {
				case 'contract':
					return `工程合同“${name}”${reaches}，没有关联项目，也没有写招标。`;
				case 'payment':
					return `“${name}”支出 ${reaches}，没有关联项目或者合同。`;
			}
		},
		en: ({ of, name, fen, limitFen }) => {
			const reaches = `${money(fen)} yuan reach ${money(limitFen)} yuan`;
			switch (of) {
				case 'contract':
					return `Works contract “${name}”: ${reaches}, with no project and no tender.`;
				case 'payment':
					return `“${name}”: ${reaches}, tied to no project or contract.`;
			}
		},
	},
	*run(dataset, { portal }) {
		const { tender: limitFen = Infinity } = hintLimits(portal);
		const withProject = new Set(rowsOf(dataset, 'projects').map(({ contract }) => contract));
		for (const contract of rowsOf(dataset, 'contracts')) {
			const { kind, total = 0, id, method = '' } = contract;
			if (kind !== 'works' || total < limitFen || withProject.has(id)) continue;
			if (!settledBy.test(method)) yield aboutContract(contract, total, limitFen);
		}
		yield* looseWorks(dataset, limitFen);
	},
});

function aboutContract(
	{ id, name, signedOn: on }: Contract,
	fen: number,
	limitFen: number,
): FoundHint<Values> {
	const subject = rowSubject('contracts', id);
	return {
		subject,
		on,
		amountFen: fen,
		values: { of: 'contract', name, fen, limitFen },
		rows: [{ subject, text: name, on, amountFen: fen }],
	};
}

function* looseWorks(dataset: VillageDataset, limitFen: number): Generator<FoundHint<Values>> {
	for (const payment of villageIndex(dataset).payments) {
		const { row, fen } = payment;
		const isWorks = row.category === 'works' || row.category === 'repairs';
		if (fen < limitFen || !isWorks || isSettled(row)) continue;
		if ((row.project ?? row.contract) !== undefined) continue;
		const values = { of: 'payment', name: row.summary, fen, limitFen } as const;
		yield { ...aboutPayment(payment), values };
	}
}
