import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { chineseDate, workingDay, yearOf } from '../calendar.ts';
import { maskedPerson } from '../names.ts';
import type { DemoOfficial } from '../officials.ts';
import { officePhone } from '../phones.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { markdownTable, notice, numbered } from './notices/notice.ts';
import type { BookedEvent, Telling } from './telling.ts';

/** The announcements of every election in the years shown, and who is in office at the beginning. */
export function electionEvents(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
): BookedEvent[] {
	const terms = [
		...new Set(officials.filter(({ body }) => body !== 'accountant').map(({ from }) => from)),
	];
	return terms.flatMap((term) => announceElection(village, officials, term));
}

function announceElection(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	term: IsoDate,
): BookedEvent[] {
	const year = yearOf(term);
	const random = randomFrom(`${village.id}/election/${year}`);
	const votedOn = addDays(term, -random.int(2, 4));
	const committee = officials.filter(({ from, body }) => from === term && body === 'committee');
	const election = (key: string, date: IsoDate, write: BookedEvent['write']): BookedEvent => ({
		key,
		affair: 'village',
		item: '村民委员会换届选举',
		date,
		prompt: true,
		write,
	});
	return [
		election(
			'election-1',
			workingDay({ year: year - 1, month: 11 }, random.int(10, 20)),
			(telling) => ({
				title: '村民选举委员会推选结果公告（第一号）',
				body: announceCommittee(telling),
			}),
		),
		election(
			'election-2',
			workingDay({ year: year - 1, month: 12 }, random.int(1, 8)),
			(telling) => ({
				title: '村民委员会选举日和选民登记公告（第二号）',
				notice: { slug: `${year}-xuanmin-dengji`, text: announceRegistration(telling, votedOn) },
			}),
		),
		election(
			'election-3',
			workingDay({ year: year - 1, month: 12 }, random.int(21, 28)),
			({ random: own }) => ({
				title: '村民委员会正式候选人名单公告（第三号）',
				body:
					`经全体登记选民提名，按得票多少确定正式候选人如下（差额人选的姓名作了脱敏处理）：${listCandidates(committee, own)}。` +
					'有意见的，在选举日前向村民选举委员会提出。',
			}),
		),
		election('election-4', votedOn, (telling) => ({
			title: '村民委员会选举结果公告（第四号）',
			notice: { slug: `${year}-xuanju-jieguo`, text: announceResult(telling, committee) },
		})),
		{
			key: 'party-board',
			affair: 'party',
			item: '党组织设置和班子成员',
			date: term,
			write: () => ({
				title: `${village.name}党组织班子成员及分工`,
				body: divideWork(officials, term, 'party'),
			}),
		},
		{
			key: 'village-board',
			affair: 'village',
			item: '村民委员会和村务监督委员会成员',
			date: addDays(term, random.int(2, 6)),
			write: () => ({
				title: '村民委员会、村务监督委员会成员及分工',
				body: `${divideWork(officials, term, 'committee')}${divideWork(officials, term, 'supervision')}报酬标准见村干部名册。`,
			}),
		},
	];
}

/** At the beginning of what the demo shows: who is in office now. */
export function officeHolders(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	date: IsoDate,
): BookedEvent[] {
	const term = officials
		.filter(({ body, from }) => body === 'party' && from <= date)
		.map(({ from }) => from)
		.at(-1);
	if (term === undefined) return [];
	return [
		{
			key: 'party-board-first',
			affair: 'party',
			item: '党组织设置和班子成员',
			date,
			write: () => ({
				title: `${village.name}党组织设置和班子成员`,
				body: `${village.name}党组织现有党员${village.partyMembers}名。${divideWork(officials, term, 'party')}`,
			}),
		},
		{
			key: 'village-board-first',
			affair: 'village',
			item: '村民委员会和村务监督委员会成员',
			date,
			write: () => ({
				title: '现任村民委员会、村务监督委员会成员',
				body: `${divideWork(officials, term, 'committee')}${divideWork(officials, term, 'supervision')}报酬标准见村干部名册。`,
			}),
		},
	];
}

const duties: Partial<Record<DemoOfficial['seat'], string>> = {
	secretary: '主持全面工作',
	organiser: '负责党员教育和发展党员',
	discipline: '负责纪律监督',
	deputySecretary: '负责组织、宣传和信访',
	head: '主持村民委员会工作，负责财务审批',
	deputyHead: '负责农业、水利和防汛',
	women: '负责妇女、医保和低保',
	clerk: '负责文书、档案和报账',
	supervisor: '主持监督委员会工作',
	supervisor2: '负责财务监督',
	supervisor3: '负责工程和公开监督',
};

function divideWork(
	officials: readonly DemoOfficial[],
	term: IsoDate,
	body: DemoOfficial['body'],
): string {
	const word = { party: '村党组织', committee: '村民委员会', supervision: '村务监督委员会' }[
		body as 'party' | 'committee' | 'supervision'
	];
	const people = officials
		.filter((one) => one.from === term && one.body === body)
		.map(({ name, role, seat }) => `${name}（${role}），${duties[seat] ?? '分管相关工作'}`);
	return `${word}：${people.join('；')}。`;
}

function announceCommittee({ village, random }: Telling): string {
	const size = village.groups.length > 4 ? 9 : 5;
	const names = Array.from({ length: size - 1 }, () => maskedPerson(random));
	return (
		`经各村民小组推选，村民选举委员会由${size}人组成，主任由成员推选${maskedPerson(random)}担任，成员有${names.join('、')}。` +
		`被提名为候选人的，应当退出选举委员会，缺额按推选票数递补。联系电话：${officePhone(village)}。`
	);
}

function listCandidates(committee: readonly DemoOfficial[], random: Telling['random']): string {
	const ofRole = (seats: readonly string[]) =>
		committee.filter(({ seat }) => seats.includes(seat)).map(({ name }) => name);
	const line = (word: string, names: readonly string[]) =>
		names.length > 0 ? [`${word}候选人：${[...names, maskedPerson(random)].join('、')}`] : [];
	return [
		...line('主任', ofRole(['head'])),
		...line('副主任', ofRole(['deputyHead'])),
		...line('委员', ofRole(['women', 'clerk'])),
	].join('；');
}

function announceRegistration({ village, date, random }: Telling, votedOn: IsoDate): string {
	return notice(
		[
			'全体村民：',
			`根据《中华人民共和国村民委员会组织法》，${village.name}村民委员会任期届满，现就换届选举有关事项公告如下。`,
			'## 选举日',
			`选举日定为${chineseDate(votedOn)}，上午8时至下午3时，设中心会场1个、投票站${Math.max(1, Math.round(village.groups.length / 3))}个，地点另行通知到户。`,
			'## 选民登记',
			numbered([
				`年满18周岁、户籍在本村并且在本村居住的村民，由各组登记员上门登记。`,
				'户籍在本村、不在本村居住，本人表示参加选举的，请在登记截止前告知所在组登记员。',
				'户籍不在本村、在本村居住一年以上，本人申请参加选举的，由村民会议或者村民代表会议决定。',
				`登记截止日期：${chineseDate(addDays(votedOn, -21))}。选民名单在选举日的二十日前张榜公布。`,
			]),
			'## 职数',
			`本届村民委员会设主任1名${village.traits.includes('small') ? '、委员2名' : '、副主任1名、委员2名'}，其中应有妇女成员。`,
			random.pick([
				'外出务工的选民可以书面委托近亲属代为投票，每人接受委托不得超过三人。',
				'因故不能到场的选民，可在选举日前办理书面委托；委托投票名单张榜公布。',
			]),
			`咨询电话：${officePhone(village)}`,
		],
		`${village.name}村民选举委员会`,
		date,
	);
}

function announceResult(
	{ village, date, random }: Telling,
	committee: readonly DemoOfficial[],
): string {
	const voters = Math.round(village.population * (0.74 + random.next() * 0.04));
	const cast = Math.round(voters * (0.82 + random.next() * 0.12));
	const invalid = random.int(2, 14);
	const rows = committee.map(({ name, role }) => [
		name,
		role,
		String(Math.round((cast - invalid) * (0.68 + random.next() * 0.26))),
	]);
	return notice(
		[
			`${chineseDate(date)}，${village.name}依法举行村民委员会换届选举。登记选民${voters}名，发出选票${cast}张，收回${cast}张，其中有效票${cast - invalid}张、无效票${invalid}张。收回选票数不超过发出选票数，参加投票的选民超过登记选民的半数，选举有效。`,
			'当选人员如下：',
			markdownTable(['姓名', '职务', '得票数'], rows, [2]),
			random.pick([
				'唱票、计票当场公开进行，村务监督委员会和各组代表在场监督。',
				'选举全程由镇选举工作指导组和村务监督委员会监督，计票结果当场宣布。',
			]),
			'对选举结果有异议的，可在公告之日起向镇人民政府反映。',
		],
		`${village.name}村民选举委员会`,
		date,
	);
}
