/** What a village says to a hint, and who says it. */
interface AnswerText {
	readonly texts: readonly string[];
	/** The posts of who may say it. */
	readonly by: readonly string[];
	/** What is asked of many payments is answered less often than what is asked once. */
	readonly everyday?: true;
}

const clerk = ['报账员'];
const head = ['村委会主任'];
const chair = ['理事长'];
const clerkOrHead = ['报账员', '村委会主任'];

/** By the id of the rule. Short, and of the matter: why it is so, or what has been done about it. */
export const answersTo: ReadonlyMap<string, AnswerText> = new Map(
	Object.entries<AnswerText>({
		'witness-missing': {
			texts: [
				'当时只有经办人在场，事后由监委会核对实物和票据，情况属实。',
				'证明人外出，没有签字；监委会主任事后核对过，票据和实物相符。',
				'零星采购，一人经办，月底由监委会统一核对，没有异议。',
			],
			by: ['报账员', '村委会主任', '村务监督委员会主任'],
			everyday: true,
		},
		'approver-missing': {
			texts: [
				'原始凭证上有审批人签字，录入时漏填，复印件存村部。',
				'主任当时在县里学习，电话同意，回村后已在凭证上补签。',
			],
			by: clerk,
			everyday: true,
		},
		'voucher-informal': {
			texts: [
				'请本村村民干的零工，开不出发票，附有派工单和本人签收。',
				'已改填统一的劳务报酬发放表，请本人补签，原白条附后。',
				'金额小，对方是本村农户，由组长和监委会委员签字证明。',
			],
			by: clerkOrHead,
			everyday: true,
		},
		'reception-spending': {
			texts: [
				'工作忙到过了饭点，就近吃的工作餐，没有酒水，菜单和用餐名单附后。',
				'按县里工作餐标准安排，每人35元，监委会看过名单和菜单。',
				'确有接待，人数与名单一致；今后一律到乡镇机关食堂就餐。',
			],
			by: head,
			everyday: true,
		},
		'decision-missing': {
			texts: [
				'时间急，只开了村“两委”会，已在随后的村民代表会议上说明。',
				'列在村民代表会议通过的年度用款计划里，没有单独表决，决议编号待补登。',
			],
			by: head,
		},
		'fund-idle': {
			texts: [
				'余下的是质保金和尾款，验收满一年后付清。',
				'余款不多，等下一批到账后合并使用，已向监委会说明。',
			],
			by: clerkOrHead,
		},
		'fund-past-term': {
			texts: ['捐赠人同意余款留到下一年度使用，书面同意书存村部。'],
			by: clerk,
		},
		'pay-above-standard': {
			texts: ['其中120元是工龄补贴，按县里的办法一年发一次，摘要漏写，已在凭证上注明。'],
			by: clerk,
		},
		'budget-overrun': {
			texts: [
				'年中新增了上级安排的事项，村“两委”会议研究后调整，未及时更新计划。',
				'实际用工、用料比计划多，超出部分在村民代表会议上作了说明。',
				'编制时按上年数打了折扣，留得太紧，下一年按实际需要安排。',
			],
			by: clerkOrHead,
		},
		'reported-figure-differs': {
			texts: ['最后一张凭证报账晚，上报时没有计入，已在下一期补报，乡镇经管站知情。'],
			by: clerk,
		},
		'paid-over-contract': {
			texts: ['施工时换了两段锈死的管道，多出的是材料费，有监委会签证，补充协议正在登记。'],
			by: head,
		},
		'paid-before-decision': {
			texts: ['7月塌方断路，当天就组织抢险。年底县里补助到账先付了工钱，代表会议随后追认。'],
			by: head,
		},
		'paid-before-contract': {
			texts: ['抢险时没有来得及签合同，付款后按实际工程量补签，签证单和照片附在合同后。'],
			by: head,
		},
		'tender-missing': {
			texts: ['应急抢险，乡政府同意直接委托，会议纪要和现场照片存村部。'],
			by: head,
		},
		'direct-award-above-tender': {
			texts: ['预算刚过十万元，当时按询价办理，三家报价单存档；以后达到标准的一律磋商。'],
			by: head,
		},
		'single-bidder': {
			texts: ['问了三家，两家嫌量小路远没有报价，评审小组按预算价谈定。'],
			by: head,
		},
		'bids-missing': {
			texts: ['报价单在项目档案里，2024年以前的还没有录入，到村部可以查阅。'],
			by: head,
		},
		'bidders-alike': {
			texts: ['是两家单位，信用代码不同，开标时核对过营业执照，复印件在项目档案里。'],
			by: head,
		},
		'lowest-offer-not-taken': {
			texts: ['按综合评分，价格占四成；报价最低的一家工期多二十天，总分第二，评分表已公开。'],
			by: head,
		},
		'fee-without-basis': {
			texts: ['是建房垃圾清运押金，清运后退还，三户已退两户；从下一批起不再收取。'],
			by: head,
		},
		'final-cost-over-award': {
			texts: ['施工中群众要求增做边沟和涵管，村“两委”同意，监委会现场签证，决算已审计。'],
			by: head,
		},
		'rent-overdue': {
			texts: [
				'承租方资金紧张，已发催收函，约定年底前付清。',
				'已约谈承租方，书面承诺12月底前付清，逾期按合同收取违约金。',
			],
			by: chair,
		},
		'debt-overdue': {
			texts: [
				'质保金到期后发现两处开裂，待施工方返修合格再付。',
				'施工方尚未开来尾款发票，发票到后即付。',
				'集体账上一时周转不开，已与施工方商定分两次付清。',
			],
			by: chair,
		},
		'loan-to-official': {
			texts: ['采购防火物资的备用金，发票收齐后报账核销，剩余的交回。'],
			by: clerk,
		},
		'subsidy-paid-differs': {
			texts: ['一户银行卡失效被退回，账户更正后已经补发，台账漏填了差额说明。'],
			by: clerk,
		},
		'subsidy-list-differs': {
			texts: ['名单上一位90岁以上老人误按普通标准填写，实际发放无误，名单正在更正。'],
			by: clerk,
		},
		'subsidy-repeated': {
			texts: ['是兄弟两户，分家时田亩对半，姓名脱敏后相同；已对照原始名单，没有重复。'],
			by: clerk,
		},
		'decision-no-majority': {
			texts: ['该方案没有通过，房屋没有出售，表决情况当天已张榜公布。'],
			by: head,
		},
		'repeat-winner-township': {
			texts: ['乡里路远，外面的施工队不愿来；每次都问了三家，报价单存档，评审时监委会在场。'],
			by: head,
		},
		'rent-below-median': {
			texts: ['这块地没有水源，两次公开招租没有人报价，村民代表会议同意按现价先租三年。'],
			by: chair,
		},
	}),
);
