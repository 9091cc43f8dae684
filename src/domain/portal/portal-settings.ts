import { z } from 'zod';
import type { Bilingual } from '../bilingual.ts';
import { portalSchema, settingDocs } from './portal.ts';

/** One setting of `portal.yaml`, as declared in `portal.ts`. */
export interface PortalSetting {
	/** `county.code`; a setting that is repeated in a list has `[]`: `complaints[].phone`. */
	readonly path: string;
	readonly required: boolean;
	readonly doc: Bilingual;
	/** The words that may stand here; empty when it is not a choice. */
	readonly words: readonly string[];
}

/** Every setting, in the order of the declaration, each group before its members. */
export const portalSettings: readonly PortalSetting[] = [...settingsIn(portalSchema, '')];

const byPath = new Map(portalSettings.map((setting) => [setting.path, setting]));

/** The setting at a path such as `['complaints', 0, 'phone']`; `undefined` when there is none. */
export function findSetting(path: readonly PropertyKey[]): PortalSetting | undefined {
	const written = path.map((key) => (typeof key === 'number' ? '[]' : `.${String(key)}`)).join('');
	return byPath.get(written.slice(1));
}

function* settingsIn(schema: z.ZodObject, above: string): Generator<PortalSetting> {
	const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
	for (const [key, declared] of Object.entries(shape)) {
		const path = `${above}${key}`;
		const doc = settingDocs.get(declared);
		if (!doc) throw new Error(`The setting ${path} is not documented`);
		const inner = unwrapped(declared);
		const one = inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType) : inner;
		const words = one instanceof z.ZodEnum ? one.options.map(String) : [];
		yield { path, required: !declared.safeParse(undefined).success, doc, words };
		const list = inner instanceof z.ZodArray ? '[]' : '';
		if (one instanceof z.ZodObject) yield* settingsIn(one, `${path}${list}.`);
	}
}

/** The schema within `.optional()` and `.default()`. */
function unwrapped(schema: z.ZodType): z.ZodType {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? unwrapped(schema.unwrap() as z.ZodType)
		: schema;
}
