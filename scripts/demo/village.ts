import type { IsoDate } from '../../src/domain/time/calendar-date.ts';
import type { Lapse } from './plans/lapses.ts';

/** What a village lives on and how it stands; ledger templates and texts ask for these. */
export type Trait =
	| 'orchard'
	| 'shops'
	| 'factory'
	| 'market'
	| 'paddy'
	| 'forest'
	| 'mountain'
	| 'reservoir'
	| 'solar'
	| 'tourism'
	| 'landLease'
	| 'small'
	| 'merged';

/** How well the village keeps the due dates. */
export type Habit = 'punctual' | 'usual' | 'late' | 'gaps';

export interface DemoTownship {
	readonly id: string;
	readonly name: string;
	readonly about: string;
	/** Far from the county town, most works go to one builder who is near. */
	readonly builder?: string;
}

export interface DemoVillage {
	readonly id: string;
	readonly name: string;
	readonly township: DemoTownship;
	readonly households: number;
	readonly population: number;
	readonly partyMembers: number;
	readonly representatives: number;
	readonly farmlandMu: number;
	readonly aliases: readonly string[];
	readonly closing: 'month' | 'quarter';
	readonly traits: readonly Trait[];
	readonly habit: Habit;
	readonly lapses: readonly Lapse[];
	/** The village committee keeps accounts of its own beside the collective's. */
	readonly committeeAccounts: boolean;
	/** Village groups that keep accounts of their own, by name. */
	readonly groupAccounts: readonly string[];
	/** The party secretary is also head of the village committee. */
	readonly oneLeader: boolean;
	readonly groups: readonly string[];
	/** Where it was merged into another: what it disclosed until then stays. */
	readonly merged?: { readonly on: IsoDate; readonly into: string; readonly note: string };
}

export const countyOffice = '青禾县农业农村局';
export const county = { name: '青禾县', code: '990100' } as const;

/** A file of the demo, its path below the data folder. */
export interface DemoFile {
	readonly path: string;
	readonly content: string;
}
