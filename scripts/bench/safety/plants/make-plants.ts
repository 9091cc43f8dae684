import { randomFrom } from '../../../demo/random.ts';
import { disguises, proseDisguises } from './disguises.ts';
import { placeForms, type PlaceForm, type Written } from './places.ts';
import { valueForms } from './values.ts';

/** A personal value, how it is disguised, and where it stands. */
export interface Plant {
	readonly value: string;
	readonly disguise: string;
	readonly place: string;
	readonly file: PlaceForm['file'];
	readonly written: Written;
}

/**
 * Every kind of value in every disguise, each in as many places as make the count; places that break the
 * value apart themselves take it undisguised. The same count gives the same plants.
 */
export function makePlants(count: number): Plant[] {
	const random = randomFrom('safety/plants');
	const pairs = Object.entries(valueForms).flatMap(([value, form]) =>
		Object.entries(form.prose ? proseDisguises : disguises)
			.filter(([name]) => name !== 'another X' || value.endsWith('with X'))
			.map(([disguise, apply]) => ({ value, form, disguise, apply })),
	);
	const places = Object.entries(placeForms);
	return Array.from({ length: count }, (_, at) => {
		const { value, form, disguise, apply } = pairs[at % pairs.length] as (typeof pairs)[number];
		const turn = at + Math.floor(at / pairs.length) * 7;
		const [place, { file, write }] = places[turn % places.length] as (typeof places)[number];
		const plain = form.make(random);
		const label = form.needsLabel || random.chance(0.3) ? random.pick(form.labels) : '';
		const written = write({ plain, label, value: apply(plain, random) }, random);
		return { value, disguise, place, file, written };
	});
}
