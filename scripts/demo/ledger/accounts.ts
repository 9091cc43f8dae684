import type { Entity } from '../../../src/domain/money/entity.ts';
import { countyLimits } from '../limits.ts';
import type { Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import type { Draft } from './drafts.ts';

export type AccountKind = 'cash' | 'bank';

const cashExpenseAtMostFen = 30_000;
const cashIncomeAtMostFen = 150_000;
const cashKeptFen = 15_000;
const bankReserveFen = 260_000;

/** The two accounts of one entity, with what was in them at the very start and what is in them now. */
export class Purse {
	readonly entity: Entity;
	#bankLowestFen: number;
	#bankStartFen: number;
	#bankFen: number;
	#cashFen: number;
	readonly cashStartFen: number;

	constructor(entity: Entity, village: DemoVillage, random: Random) {
		this.entity = entity;
		this.cashStartFen = random.int(60, 320) * 1_000 + random.int(0, 99);
		this.#cashFen = this.cashStartFen;
		this.#bankStartFen = openingYuan(entity, village, random) * 100 + random.int(0, 99);
		this.#bankFen = this.#bankStartFen;
		this.#bankLowestFen = this.#bankFen;
	}

	get bankFen(): number {
		return this.#bankFen;
	}

	/** What the bank account must have held at the start so that it never runs dry. */
	get bankStartFen(): number {
		return this.#bankStartFen + Math.max(0, bankReserveFen - this.#bankLowestFen);
	}

	/** Books an entry on cash or bank. Small sums go through cash as long as there is some and not too much. */
	book(draft: Draft): AccountKind {
		const signed = draft.direction === 'income' ? draft.fen : -draft.fen;
		const account = this.#accountFor(draft);
		if (account === 'cash') this.#cashFen += signed;
		else {
			this.#bankFen += signed;
			this.#bankLowestFen = Math.min(this.#bankLowestFen, this.#bankFen);
		}
		return account;
	}

	#accountFor(draft: Draft): AccountKind {
		if (draft.cash) return 'cash';
		if (draft.counterparty.type === undefined || draft.slip === '财政票据') return 'bank';
		if (draft.fen < 0 || draft.category === '利息收入') return 'bank';
		if (draft.direction === 'expense') {
			const small =
				draft.fen <= cashExpenseAtMostFen ||
				(this.#cashFen > countyLimits.cashFen && draft.counterparty.type === '个人');
			return small && draft.fen <= this.#cashFen - cashKeptFen ? 'cash' : 'bank';
		}
		const fits =
			draft.fen <= cashIncomeAtMostFen && this.#cashFen + draft.fen <= countyLimits.cashFen;
		return fits && draft.counterparty.type === '个人' ? 'cash' : 'bank';
	}
}

function openingYuan(entity: Entity, village: DemoVillage, random: Random): number {
	if (entity.startsWith('group:')) return random.int(6_000, 18_000);
	if (entity === 'committee') return random.int(38_000, 62_000);
	const base = village.traits.includes('factory')
		? 310_000
		: village.traits.includes('mountain')
			? 24_000
			: 96_000;
	return base + random.int(0, Math.round(base / 3));
}
