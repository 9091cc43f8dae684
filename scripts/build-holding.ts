import type { HeldVillage } from '../src/domain/portal/held-village.ts';
import type { BuildResult } from '../src/publishing/build-portal.ts';
import type { NotHeld } from '../src/publishing/survey/hold-villages.ts';
import { date } from '../src/texts/zh-CN/format.ts';

/** Which villages with errors stay as they were, or why they cannot; a line each. */
export function describeHolding({ held, notHeld }: Pick<BuildResult, 'held' | 'notHeld'>): string {
	return [...held.map(describeHeld), ...notHeld.flatMap(describeNotHeld)]
		.map((line) => `${line}\n`)
		.join('');
}

function describeHeld({ village, shown }: HeldVillage): string {
	return shown
		? `村 ${village} 没有更新，网站上仍是${date(shown.on)}提交的版本（${shown.commit.slice(0, 12)}）。`
		: `村 ${village} 没有可以发布的版本，网站上没有它的内容。`;
}

function describeNotHeld({ village, reason }: NotHeld): string[] {
	// As long as nothing is known of an earlier version, that nothing was published says it all.
	if (reason === 'no-history') return [];
	return [`村 ${village} 不能先保持以前的版本：${reasons[reason]}`];
}

const reasons = {
	'cut-off': '提交历史没有取全。请取全部提交（git fetch --unshallow），再生成一次。',
	erased: '以前的版本里有后来撤下的内容，不能再公开。请先把这个村的错误改好。',
	'personal-data':
		'已公开的版本里有个人信息，不能再留在网站上。请改好文件，用 npm run erase 撤下，再生成一次。',
} as const satisfies Record<Exclude<NotHeld['reason'], 'no-history'>, string>;
