import { addDays, latestOf } from '../../../src/domain/time/calendar-date.ts';
import { chineseDate, chineseDay } from '../calendar.ts';
import { officePhone } from '../phones.ts';
import { leasesOf, tenthsOfMu, type Lease } from '../plans/leases.ts';
import type { DemoVillage } from '../village.ts';
import { writeYuan } from './figures.ts';
import type { BookedEvent } from './telling.ts';

/**
 * Disclosures about assets and resources that are let: a contract was signed, or something stands empty afterwards. A
 * village with gaps said nothing of its newest contract.
 */
export function lettingEvents(village: DemoVillage): BookedEvent[] {
	const leases = leasesOf(village).filter(({ letting }) => letting.subject !== undefined);
	const untold =
		village.habit === 'gaps' ? latestOf(leases.map(({ signedOn }) => signedOn)) : undefined;
	return leases
		.filter(({ signedOn }) => signedOn !== untold)
		.flatMap((lease) => [
			announceContract(village, lease),
			...(lease.followedBy === 'nobody' ? [announceVacancy(village, lease)] : []),
		]);
}

const item = { affair: 'village', item: '集体资产资源发包、出租' } as const;

/** `集体果园78.4亩`, `临街门面7间`. */
function nameLetting(village: DemoVillage, { letting, units }: Lease): string {
	const tenths = tenthsOfMu(village, letting);
	const size = tenths === undefined ? (units > 1 ? `${units}间` : '') : `${tenths / 10}亩`;
	return `${letting.subject?.name ?? ''}${size}`;
}

function announceContract(village: DemoVillage, lease: Lease): BookedEvent {
	const { letting, tenant, signedOn, from, to, annualFen, renews } = lease;
	return {
		...item,
		key: `let-${lease.key}`,
		date: signedOn,
		write: ({ random }) => ({
			title: `${letting.contractName.replace('合同', '')}结果公示`,
			body:
				`${nameLetting(village, lease)}，经${renews ? '公开征集、原承租方优先' : `公开报名、${random.int(2, 4)}家竞价`}，由${tenant}承租，期限${chineseDate(from)}至${chineseDate(to)}，每年${writeYuan(annualFen)}元，${letting.months.length > 1 ? `分${letting.months.length}次支付` : '每年一次付清'}。` +
				random.pick([
					'方案已经会议表决通过，合同原件存镇农村三资代理服务中心。',
					'合同已报镇备案，款项全部进集体账户。',
					'到期后由集体收回，重新公开征集。',
				]),
		}),
	};
}

function announceVacancy(village: DemoVillage, lease: Lease): BookedEvent {
	const { letting, to, annualFen } = lease;
	return {
		...item,
		key: `empty-${lease.key}`,
		date: addDays(to, 12),
		prompt: true,
		write: ({ date }) => ({
			title: `${letting.subject?.name ?? ''}公开招租公告`,
			body:
				`${nameLetting(village, lease)}，原合同已于${chineseDay(to)}到期，现公开招租，底价每年${writeYuan(annualFen)}元，价高者得。` +
				`报名截止${chineseDay(addDays(date, 20))}，地点村部，电话${officePhone(village)}。`,
		}),
	};
}
