interface Named {
	readonly id: string;
	readonly name: string;
}

interface TownshipOfVillages<V extends Named> {
	/** Of the township. */
	readonly name: string;
	readonly villages: readonly V[];
}

/** Townships and their villages; a village has its township's name before its own where another one is called the same. */
export function nameApart<V extends Named, T extends TownshipOfVillages<V>>(
	townships: readonly T[],
): (T & TownshipOfVillages<V>)[] {
	const alike = Map.groupBy(
		townships.flatMap(({ villages }) => villages),
		({ name }) => name,
	);
	const isAlone = (name: string) => alike.get(name)?.length === 1;
	return townships.map((township) => ({
		...township,
		villages: township.villages.map((village) =>
			isAlone(village.name) ? village : { ...village, name: `${township.name}${village.name}` },
		),
	}));
}
