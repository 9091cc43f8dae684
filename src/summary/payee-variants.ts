import { payeeKey } from '../domain/payees/payee-name.ts';

export interface NamedPayee {
	readonly id: string;
	readonly name: string;
}

/** Shorter names differ by a character too easily; what is longer is no name. */
const comparable = { shortest: 6, longest: 60 };

/** So many names that differ in the same character alone follow a scheme, as 柳溪村股份社 and 桥头村股份社 do. */
const schemeFrom = 5;

/** Characters that tell apart what is numbered or lies beside each other: 第一小学, 第二小学; 东街超市, 西街超市. */
const telling =
	/^[\d\p{Script=Latin}一二三四五六七八九十甲乙丙丁东西南北上中下前后左右内外大小新老]$/u;

/**
 * Payees that may be the same organisation under another name: one has 有限公司 more, or 有限责任公司 in its
 * place; one has an addition in brackets; or one character differs in a name of six or more. Only names are
 * compared, so nothing is certain. Takes time in proportion to the names.
 * @returns the ids of the others by the id of each payee that has any, in the order of the payees
 */
export function findPossibleVariants(payees: readonly NamedPayee[]): ReadonlyMap<string, string[]> {
	const names = payees.map(({ name }) => payeeKey(name));
	const pairs = [...samePlainName(names), ...oneCharacterApart(names)];
	const others = new Map<number, Set<number>>();
	for (const [a, b] of pairs) {
		others.set(a, (others.get(a) ?? new Set()).add(b));
		others.set(b, (others.get(b) ?? new Set()).add(a));
	}
	return new Map(
		payees.flatMap(({ id }, index) => {
			const own = [...(others.get(index) ?? [])].sort((a, b) => a - b);
			return own.length === 0 ? [] : [[id, own.flatMap((other) => payees[other]?.id ?? [])]];
		}),
	);
}

/** Two names, by their places among all. */
type Pair = readonly [number, number];

/** Names that are one without the legal form, and without brackets where the other has none. */
function* samePlainName(names: readonly string[]): Generator<Pair> {
	const plain = Map.groupBy(names.keys(), (index) => withoutForm(names[index] ?? ''));
	for (const same of plain.values()) yield* pairsOf(same);
	for (const [index, name] of names.entries()) {
		const bare = name.replace(/\([^()]*\)/gu, '');
		if (bare === name || bare === '') continue;
		for (const other of plain.get(withoutForm(bare)) ?? []) yield [index, other];
	}
}

function withoutForm(name: string): string {
	return name.replace(/(?<=.)有限(?:责任)?公司$/u, '');
}

/** One position after the other, so that no more than one pattern a name is held. */
function* oneCharacterApart(names: readonly string[]): Generator<Pair> {
	const letters = names.map((name) => [...name]);
	const { shortest, longest } = comparable;
	let open = [...names.keys()].filter((index) => {
		const { length } = letters[index] ?? [];
		return length >= shortest && length <= longest;
	});
	for (let position = 0; open.length > 0; position += 1) {
		const patterns = Map.groupBy(open, (index) =>
			(letters[index] ?? []).with(position, '\0').join(''),
		);
		open = open.filter((index) => (letters[index]?.length ?? 0) > position + 1);
		for (const alike of patterns.values()) {
			if (alike.length >= schemeFrom) continue;
			for (const [a, b] of pairsOf(alike)) {
				const differing = [letters[a]?.[position] ?? '', letters[b]?.[position] ?? ''];
				if (!differing.every((letter) => telling.test(letter))) yield [a, b];
			}
		}
	}
}

function* pairsOf(indexes: readonly number[]): Generator<Pair> {
	for (const [place, a] of indexes.entries()) {
		for (const b of indexes.slice(place + 1)) yield [a, b];
	}
}
