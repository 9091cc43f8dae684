import { randomFrom } from './random.ts';
import type { DemoTownship, DemoVillage } from './village.ts';

/** Telephone numbers of the demo are all of the form 0990-5550xxx, given to no one. */
function formatPhone(extension: number): string {
	return `0990-5550${String(extension % 1000).padStart(3, '0')}`;
}

export function townshipPhone({ id }: DemoTownship): string {
	return formatPhone(Number(id.slice(4)) * 100);
}

export function officePhone(village: DemoVillage): string {
	return formatPhone(extensionOf(village));
}

export function supervisionPhone(village: DemoVillage): string {
	return formatPhone(extensionOf(village) + 1);
}

/** 柳溪村 has 122 and 123; the others follow from the village's own number. */
function extensionOf({ id, township }: DemoVillage): number {
	const number = Number(id.slice(-3)) - 200;
	if (number >= 8) return randomFrom(`${id}/phone`).int(100, 998);
	return Number(township.id.slice(4)) * 100 + 22 + number * 2;
}
