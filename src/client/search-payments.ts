import {
	bucketOf,
	findInBucket,
	type AmountBucket,
	type FoundPayment,
} from '../search/amounts/amount-buckets.ts';
import { readAskedAmount } from '../search/amounts/asked-amount.ts';
import { emptyQuery, writeExploreAddress } from '../search/explore/explore-query.ts';
import type { LedgerIndex } from '../search/explore/ledger-index.ts';
import type { Asked } from '../search/query.ts';
import type { Texts } from '../texts/index.ts';
import { date, money } from '../texts/zh-CN/format.ts';
import { makeElement } from './element.ts';
import { findPart } from './part.ts';
import { fillSentence } from './sentence.ts';

/** Addresses with names in braces where values go. */
export interface PaymentAddresses {
	readonly index: string;
	readonly bucket: string;
	readonly row: string;
	readonly explore: string;
}

/** The payments of an amount that was asked for. */
export interface AskedPayments {
	readonly fen: number;
	/** The newest first. */
	readonly payments: readonly FoundPayment[];
}

export interface PaymentDrawing {
	readonly addresses: PaymentAddresses;
	/** By id. */
	readonly villageNames: ReadonlyMap<string, string>;
	readonly sentences: Texts['search']['sentences'];
}

/** More are listed where all rows are looked through. */
const paymentsShown = 10;

/**
 * Looks up the payments of an amount, where that alone is asked for, of either side and reversals too.
 * @returns nothing where no amount is asked for, or something other than payments
 * @throws TypeError, SyntaxError where the files do not come
 */
export async function findAskedPayments(
	asked: Asked,
	addresses: PaymentAddresses,
): Promise<AskedPayments | undefined> {
	const fen = readAskedAmount(asked.q);
	if (fen === undefined || asked.affair !== '' || !['', 'ledger'].includes(asked.kind)) {
		return undefined;
	}
	const index = await fetchJson<LedgerIndex>(addresses.index, 'no-cache');
	const villages = new Map(index.villages.map((village) => [village.id, village]));
	const years = index.years.filter(({ year }) => ['', String(year)].includes(asked.year));
	const found = await Promise.all(
		years.map(async ({ year, amountBuckets: buckets }) => {
			const place = { year: String(year), buckets: String(buckets) };
			const bucket = String(bucketOf(fen, buckets));
			const address = fillSentence(addresses.bucket, { ...place, bucket });
			return findInBucket(await fetchJson<AmountBucket>(address), fen);
		}),
	);
	const belongs = ({ village }: FoundPayment) =>
		['', village].includes(asked.village) &&
		['', villages.get(village)?.township].includes(asked.township);
	return {
		fen,
		payments: found
			.flat()
			.filter(belongs)
			.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
	};
}

/**
 * Shows the payments of an amount with their sums, and leads to all rows with what was asked. Everything is text: nothing
 * of the data becomes markup.
 */
export function drawPayments(
	root: HTMLElement,
	asked: Asked,
	found: AskedPayments | undefined,
	{ addresses, villageNames, sentences: t }: PaymentDrawing,
): void {
	const sentence = findPart(root, 'p', HTMLElement);
	const list = findPart(root, 'ul', HTMLElement);
	const all = findPart(root, 'a', HTMLAnchorElement);
	const { fen, payments = [] } = found ?? {};
	sentence.textContent = fen === undefined ? '' : describePayments(fen, payments, t);
	sentence.hidden = fen === undefined;
	list.replaceChildren(
		...payments.slice(0, paymentsShown).map((payment) => {
			const { village, period, anchor, side, counterparty } = payment;
			const href = fillSentence(addresses.row, {
				...{ village, period },
				anchor: encodeURIComponent(anchor),
			});
			const below = [date(payment.date), villageNames.get(village), counterparty].filter(Boolean);
			const link = makeElement('a', '', { href });
			link.append(
				makeElement('span', payment.summary),
				makeElement('span', fillSentence(t[side], { amount: money(payment.fen) }), {
					class: 'figure-words',
				}),
				makeElement('span', below.join(' · '), { class: 'below' }),
			);
			const item = makeElement('li', '');
			item.append(link);
			return item;
		}),
	);
	list.hidden = payments.length === 0;
	all.href = exploreAddress(asked, fen, addresses);
	all.textContent = fillSentence(fen === undefined ? t.inPayments : t.allPayments, {
		typed: asked.q,
	});
	root.hidden = asked.q === '' || (fen !== undefined && payments.length === 0);
}

function describePayments(
	fen: number,
	payments: readonly FoundPayment[],
	t: Texts['search']['sentences'],
): string {
	const sum = (wanted: FoundPayment['side']) =>
		payments.reduce((total, { side, fen: own }) => (side === wanted ? total + own : total), 0);
	return fillSentence(t.payments, {
		...{ amount: money(fen), count: payments.length },
		...{ income: money(sum('income')), expense: money(sum('expense')) },
	});
}

function exploreAddress(asked: Asked, fen: number | undefined, { explore }: PaymentAddresses) {
	const amount = fen === undefined ? '' : money(fen);
	const year = asked.year === '' ? {} : { from: `${asked.year}-01`, to: `${asked.year}-12` };
	const query = {
		...{ ...emptyQuery, township: asked.township, village: asked.village, ...year },
		...(fen === undefined ? { words: asked.q } : { min: amount, max: amount }),
	};
	return `${explore}?${writeExploreAddress(query)}`;
}

async function fetchJson<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
	const response = await fetch(address, { cache });
	if (!response.ok) throw new TypeError(`${response.status} ${address}`);
	return (await response.json()) as T;
}
