import type { CellType } from '../schema/cell-type.ts';

/**
 * Whose account it is. The collective's, the committee's and each villager group's accounts are separate,
 * and merged villages and their groups may keep their own.
 */
export type Entity = 'collective' | 'committee' | `group:${string}` | `former:${string}`;

const namedForm = /^(村民小组|合并前的村)[:：]\s*(\S.{0,30})$/;

export function entity(): CellType<Entity> {
	return {
		kind: 'entity',
		name: { zh: '核算主体', en: 'accounting entity' },
		howToWrite: {
			zh: '请写“集体经济组织”“村民委员会”“村民小组:名称”或“合并前的村:名称”，例如“村民小组:三组”。',
			en: 'Write 集体经济组织, 村民委员会, 村民小组:name or 合并前的村:name, for example 村民小组:三组.',
		},
		example: '集体经济组织',
		read: (cell) => {
			if (cell === '集体经济组织') return 'collective';
			if (cell === '村民委员会') return 'committee';
			const [, kind, name] = namedForm.exec(cell) ?? [];
			if (name === undefined) return undefined;
			return kind === '村民小组' ? `group:${name}` : `former:${name}`;
		},
		write: entityName,
	};
}

/** Is it the village's own: neither a group's nor that of a village which was merged into it? */
export function isVillageOwn(value: Entity = 'collective'): boolean {
	return value === 'collective' || value === 'committee';
}

/** Whose account a row of the books belongs to: the collective's where it says nothing. */
export function entityOf({ entity }: { readonly entity?: Entity | undefined }): Entity {
	return entity ?? 'collective';
}

/** The written form, which is also the name shown. */
export function entityName(value: Entity): string {
	if (value === 'collective') return '集体经济组织';
	if (value === 'committee') return '村民委员会';
	return value.startsWith('group:')
		? `村民小组:${value.slice('group:'.length)}`
		: `合并前的村:${value.slice('former:'.length)}`;
}
