import { between, each, type LedgerTemplate } from './template.ts';

/** What a village buys now and then; drawn by weight until the month has its rows. */
export const casualExpenses: readonly LedgerTemplate[] = [
	casual('paper', 6, '办公费', 'print', '发票', each(25, 4, 20), [
		'购打印纸{n}包，每包25元',
		'村部办公用A4纸{n}包',
	]),
	casual('toner', 3, '办公费', 'print', '发票', each([90, 180], 1, 4), [
		'打印机硒鼓{n}个',
		'更换复印机墨粉{n}盒',
	]),
	casual('board', 4, '办公费', 'print', '发票', between(120, 860, 5), [
		'制作三务公开栏内容及张贴',
		'村务公开栏更换展板',
		'印制{topic}宣传单',
		'制作{topic}横幅',
	]),
	casual('stationery', 4, '办公费', 'print', '发票', between(45, 320, 0.5), [
		'购档案盒、笔记本、签字笔等',
		'购印泥、文件夹、账簿等办公用品',
		'会议记录本、稿纸、胶水等',
	]),
	casual('copying', 3, '办公费', 'print', '收据', between(30, 180, 0.5), [
		'复印{topic}资料',
		'打印、装订{topic}档案',
	]),
	casual('bus', 4, '差旅费', 'vehicle', '发票', between(36, 260, 1), [
		'到县报送{topic}资料车费',
		'参加县里培训车费、住宿费',
		'到镇报账、开会车费（{m}月）',
	]),
	casual('county-trip', 2, '差旅费', 'cadres', '收据', each(80, 1, 5), [
		'赴县参加业务培训伙食补助{n}人次',
		'外出考察{n}人次伙食补助',
	]),
	casual('meeting', 3, '会议费', 'supermarket', '发票', between(80, 460, 1), [
		'村民代表会议用水、一次性纸杯',
		'村民代表会议矿泉水、资料费',
		'户主会用水、茶叶',
	]),
	casual('meeting-lost-work', 4, '误工补贴', 'persons', '工资表', each(50, 18, 40), [
		'村民代表会议误工补贴{n}人，每人50元',
		'召开村民代表会议误工{n}人次',
	]),
	casual('environment-work', 6, '误工补贴', 'persons', '工资表', each(100, 6, 24), [
		'{place}人居环境整治误工{n}工',
		'清理{place}杂草、积存垃圾误工{n}工',
		'{group}房前屋后清杂误工{n}工，每工100元',
	]),
	casual('road-gang', 4, '误工补贴', 'persons', '工资表', each(120, 4, 18), [
		'修补{place}路面坑洼误工{n}工',
		'清理{place}塌方误工{n}工',
		'{place}道路两侧除草误工{n}工',
	]),
	casual('survey-work', 3, '误工补贴', 'persons', '工资表', each(100, 3, 12), [
		'{topic}入户登记误工{n}工',
		'农房安全排查误工{n}工',
		'土地流转面积丈量误工{n}工',
	]),
	casual('pipe', 4, '维修费', 'hardware', '发票', between(120, 1480, 1), [
		'维修{place}饮水管道材料',
		'更换{place}水管、阀门',
		'{group}自来水主管抢修材料',
	]),
	casual('pipe-wage', 3, '维修费', 'person', '白条', each(180, 1, 5), [
		'{group}水管抢修人工{n}个',
		'维修{place}水池人工{n}个工',
	]),
	casual('digger', 4, '维修费', 'machines', '发票', each(1200, 1, 3), [
		'{place}挖机台班{n}个',
		'清理{place}塌方挖机台班{n}个，每个1200元',
		'{place}机耕路整修挖机台班{n}个',
	]),
	casual('office-repair', 3, '维修费', 'hardware', '发票', between(150, 2200, 5), [
		'村部屋面补漏材料',
		'村部门锁、灯具、水龙头更换',
		'便民服务大厅门窗维修',
	]),
	casual('computer-repair', 2, '维修费', 'furniture', '发票', between(120, 680, 10), [
		'打印机、电脑维修',
		'村部监控摄像头维修',
		'应急广播喇叭维修',
	]),
	casual('bins', 3, '卫生保洁费', 'supermarket', '发票', each([12, 28], 6, 30), [
		'保洁用扫帚、撮箕{n}把',
		'购垃圾袋、手套等保洁用品{n}份',
	]),
	casual('bin-buy', 2, '卫生保洁费', 'hardware', '发票', each([130, 190], 4, 16), [
		'购240升垃圾桶{n}个',
		'添置分类垃圾桶{n}个',
	]),
	casual('waste-digger', 2, '卫生保洁费', 'machines', '发票', each(300, 2, 6), [
		'清运{place}建筑垃圾{n}车，每车300元',
		'清理河道垃圾用车{n}车',
	]),
	casual('mourn', 2, '福利支出', 'person', '收据', between(200, 600, 100), [
		'慰问住院党员1人',
		'慰问因病住院村民1户',
		'慰问受灾户1户',
	]),
	casual('culture', 2, '公益支出', 'culture', '发票', between(300, 1600, 10), [
		'{place}文化广场音响维护',
		'广场舞活动音响、电池购置',
		'农家书屋书架、图书上架整理',
	]),
	casual('drill', 2, '治安费', 'fire', '发票', each([65, 95], 2, 12), [
		'更换灭火器{n}具',
		'村部及卫生室灭火器年检、充装{n}具',
	]),
	casual('patrol', 3, '治安费', 'persons', '工资表', each(80, 4, 16), [
		'夜间治安巡逻误工{n}人次',
		'节假日交通劝导站值守{n}人次',
	]),
	casual('canteen', 2, '招待费', 'restaurant', '发票', each(35, 4, 12), [
		'{topic}检查组工作餐{n}人次',
		'施工放线当日工作餐{n}人次',
	]),
	casual('clinic', 1, '公益支出', 'clinic', '发票', between(180, 960, 10), [
		'65岁以上老人体检场地及早餐',
		'卫生室消杀用品',
	]),
	casual('furniture', 1, '固定资产购建', 'furniture', '发票', between(680, 4200, 10), [
		'购办公电脑1台',
		'购文件柜2组',
		'购会议桌椅1套',
		'便民服务大厅空调1台',
	]),
	casual('bank-fee', 2, '其他支出', 'bank', '收据', between(5, 30, 0.5), [
		'银行转账手续费',
		'对公账户回单及手续费',
	]),
	casual('seedling', 2, '公益支出', 'farmSupply', '发票', each([6, 18], 30, 160), [
		'{place}绿化树苗{n}株',
		'村道两侧补栽苗木{n}株',
	]),
	casual('fodder', 2, '经营支出', 'farmSupply', '发票', between(380, 2600, 10), [
		'集体苗圃肥料、农药',
		'集体示范田种子、肥料',
	]),
];

function casual(
	key: string,
	weight: number,
	category: LedgerTemplate['category'],
	payee: LedgerTemplate['payee'],
	slip: LedgerTemplate['slip'],
	amount: LedgerTemplate['amount'],
	summaries: readonly string[],
): LedgerTemplate {
	const committee = ['办公费', '差旅费', '会议费', '招待费'].includes(category);
	const fund = committee ? '财政补助' : '集体自有';
	return {
		key,
		direction: 'expense',
		weight,
		category,
		payee,
		slip,
		amount,
		summaries,
		fund,
		committee,
	};
}
