/** A `portal.yaml` with every setting there is, for a county that does not exist. */
export const portalExample = `title: 青禾县三务公开
county:
  name: 青禾县
  code: "990101"
publisher: 青禾县农业农村局
contact:
  phone: "0990-5550000"
  address: 青禾县柳溪镇青禾大道1号
  email: sunlit@example.com
locales:
  - zh-CN
profile: chongqing
overrides:
  ledgerDue: 次月10日
  eventDueDays: 5
  postedDays: 15
  answerDays: 5
  townshipAnswerDays: 10
thresholds:
  decision: 10000
  tender: 100000
  countersign: 5000
  contract: 5000
  cash: 5000
  zeroReception: true
  splitDays: 30
  splitPercent: 60
  awardNearPercent: 1
  finalOverPercent: 10
  winnerYears: 3
  winnerTimes: 3
  winnerPercent: 50
  rentBelowPercent: 50
  leaseYears: 20
  arableYears: 30
  grasslandYears: 50
  forestYears: 70
  assetDays: 90
  assemblyMonths: 6
  supervisionMonths: 3
  budgetOverPercent: 10
  roundPercent: 40
  yearEndPercent: 30
  weekendPercent: 40
history:
  since: "2026-11-22"
demo: true
complaints:
  - name: 乡镇人民政府
    note: 电话见各乡镇页面
  - name: 县纪委监委
    phone: "12388"
    url: https://www.12388.gov.cn/
`;
