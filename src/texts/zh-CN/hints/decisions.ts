import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, period } from '../format.ts';

export const decisions: HintTextsAbout<'decisions'> = {
	'decision-steps-missing': {
		title: '决议缺少步骤',
		rule: '“四议两公开”一步不少：后面的步骤有日期，前面的也有。',
		limit: '四次会议、两次公开，共六步；还没有走到的不算。',
		reasons: [
			'会议开过，登记时漏填日期。',
			'两个步骤在同一天进行，只填了一个。',
			'这件事按规定不用走全部步骤。',
		],
		answer: '有会议记录的，补上日期；没有开的，说明原因。',
		message: ({ title, missing, reached }) =>
			`“${title}”已经走到“${reached}”，没有填${missing}的日期。`,
	},
	'decision-out-of-order': {
		title: '决议步骤先后颠倒',
		rule: '“四议两公开”按顺序进行：提议、商议、审议、决议，然后公开决议和结果。',
		limit: '后一步不早于前一步，可以在同一天。',
		reasons: ['日期填错，或者填成了会议记录整理的日期。', '方案作了修改，前面的会议又开了一次。'],
		answer: '对照会议记录改正日期；确实如此的，说明原因。',
		message: ({ title, step, on, before, beforeOn, steps }) =>
			`“${title}”的“${step}”在${date(on)}，早于“${before}”的${date(beforeOn)}${steps > 1 ? `；先后颠倒的共 ${steps} 步` : ''}。`,
	},
	'decision-no-quorum': {
		title: '到会人数不够',
		rule: '表决的会议到会人数要够：村民代表会议三分之二以上，村民会议过半数，党员大会半数以上。',
		limit:
			'村民会议、村民代表会议的人数依照《中华人民共和国村民委员会组织法》；应到人数不到全村户数的，按村民代表会议算。',
		reasons: [
			'外出务工的多，有人委托别人代为表决，没有计入实到。',
			'应到、实到的数填错了。',
			'开的是户代表会议或者村民小组会议。',
		],
		answer: '对照签到簿改正人数；人数确实不够的，说明后来怎样补议的。',
		message: ({ title, partyEligible, partyAttended, assembly, eligible, attended }) => {
			const name = assembly === 'representatives' ? '村民代表会议' : '村民（代表）会议';
			const least = assembly === 'representatives' ? '不到三分之二' : '没有过半数';
			return `“${title}”${[
				partyEligible > 0 && `党员大会应到 ${partyEligible} 人，实到 ${partyAttended} 人，不到半数`,
				eligible > 0 && `${name}应到 ${eligible} 人，实到 ${attended} 人，${least}`,
			]
				.filter((part) => part !== false)
				.join('；')}。`;
		},
	},
	'decision-no-majority': {
		title: '同意的没有过半数',
		rule: '决议要有到会人数的过半数同意。',
		limit:
			'到会人数的过半数。村民会议、村民代表会议依照《中华人民共和国村民委员会组织法》，党员大会按同样的标准看。',
		reasons: ['这件事没有通过，登记在这里备查，没有实施。', '票数填错，或者只记了一部分。'],
		answer: '对照表决记录改正票数；没有通过的，在“实施结果”写明。',
		message: ({ title, lost, partyPresent, partyVotes, present, votes }) =>
			`“${title}”${[
				lost !== 'assembly' && `党员大会实到 ${partyPresent} 人，同意 ${partyVotes} 人，没有过半数`,
				lost !== 'party' && `村民（代表）会议实到 ${present} 人，同意 ${votes} 人，没有过半数`,
			]
				.filter((part) => part !== false)
				.join('；')}。`,
	},
	'assembly-absent': {
		title: '长时间没有会议记录',
		rule: '村民会议或者村民代表会议定期召开，每次的决议登记在“四议两公开”里。',
		limit: ({ assemblyMonths }) => `满 ${assemblyMonths} 个月没有会议记录就提示。`,
		reasons: ['会开了，没有形成决议，所以没有登记。', '决议有了，还没有录入。'],
		answer: '补上会议的决议；没有形成决议的，写明哪天开的会、议的什么。',
		message: ({ from, to, begins, ends, months }) =>
			`${begins === 'assembly' ? `${date(from)}的村民（代表）会议以后` : `从起始公开日期${date(from)}起`}，到${date(to)}${ends === 'assembly' ? '才有下一次' : '没有'}会议的记录，已满 ${months} 个月。`,
	},
	'supervision-silent': {
		title: '监委会没有工作记录',
		rule: '村务监督委员会定期开展工作，每次都有记录。',
		limit: ({ supervisionMonths }) =>
			`连续 ${supervisionMonths} 个整月没有记录就提示；按季度结账的村按整个季度算。`,
		reasons: [
			'账看了、会列席了，没有记下来。',
			'记录在村里，还没有录入。',
			'正在换届，新一届还没有开始工作。',
		],
		answer: '补上这段时间的工作记录；没有工作的，说明原因。',
		message: ({ first, last, months }) =>
			`${first === last ? period(first) : `${period(first)}到${period(last)}`}，连续 ${months} 个月没有村务监督委员会的工作记录。`,
	},
	'supervisor-conflict': {
		title: '监委会成员兼职或有亲属',
		rule: '村务监督委员会成员不兼任村民委员会成员、村书记、会计、文书和集体经济组织负责人，也不是他们申报的亲属。',
		limit: '任期有重叠就提示。法律规定回避的是近亲属，即配偶、父母、子女、兄弟姐妹、祖孙。',
		reasons: [
			'申报的是堂亲、表亲或者姻亲，不属于法律规定的近亲属。',
			'职务已经交接，旧职务的离任日期没有填。',
			'重名，不是同一个人。',
		],
		answer: '已经离任的，补上任期结束；需要回避的，写明怎样回避、什么时候调整。',
		message: ({ name, post, other, otherPost, declaration }) =>
			other === ''
				? `${name}是${post}，同时是${otherPost}。`
				: `${post}${name}与${otherPost}${other}有亲属关系申报：“${declaration}”。`,
	},
};
