// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// Every rule that an entry can be refused or flagged by.

package enum RuleID: UInt16, CaseIterable, Hashable, Sendable {
  case accessGrantInForce
  case accessOwnUnitAndBelow
  case activityOnePeakMonth
  case activityStaffTraining
  case amendmentConsolidatedFirst
  case amendmentInWriting
  case amendmentNeverBack
  case amendmentProcedureNotPrinted
  case amendmentRightDecider
  case amendmentRightInbox
  case appraisalAchievementBeforeDossier
  case appraisalNamedAppraiser
  case appraisalNotOwnNomination
  case approvalAfterAppraisal
  case approvalDecidingOffice
  case approvalEmblemForDirectGiving
  case approvalNotAboveProposal
  case approvalRewardByDecree
  case approvalWithinOwnArea
  case assignmentInsideArea
  case assignmentRowAYear
  case assignmentSumBelowParent
  case attestationCriterionOfKind
  case attestationNotByNominee
  case awardRuleHasOccasion
  case awardRuleQuotaOnlyPrinted
  case awardFundOfRule
  case awardImportNamesDocument
  case awardKnown
  case awardNewId
  case awardNotRecordedTwice
  case awardPaidOnce
  case awardPaidWithinAllocated
  case awardRecoveredWithinDue
  case awardRestartsCounting
  case awardRevocationByDecision
  case baseSalaryFromItsDay
  case blockClusterOfCommunes
  case blockOneMembership
  case blockRegisteredMembers
  case budgetCounterpartApart
  case budgetFinalConferenceByLabour
  case budgetLabourWithFinance
  case budgetSettledInTime
  case budgetSourceOfRule
  case budgetSpentWithinAllocated
  case capitalRuleOnRecord
  case capitalWithinLent
  case classification30aIsDistrict
  case classificationEndedByDecision
  case classificationHasBasis
  case classificationInForce
  case communicationColumnOpening
  case communicationOutletKnown
  case complaintInTimeAndDefinitive
  case complaintNoPersonalData
  case complaintOpen
  case contestNamesKind
  case contestRegisteredLate
  case contestRegisteredOnce
  case contributionReceiptOnce
  case contributionThroughChannel
  case contributionValued
  case correctionAsProposed
  case correctionBreaksNothingLater
  case correctionFieldsExist
  case correctionFirstValueStays
  case correctionObeysOwnRules
  case correctionOriginalCorrectable
  case correctionTwoPeople
  case criterionMeasurableHasFigure
  case documentHashMatches
  case dossierItemsOrReference
  case dutyBindsHolder
  case dutyDatedHasEnds
  case dutyExists
  case dutyExtensionLater
  case dutyFulfilledInTime
  case dutyUndatedAllowed
  case eligibilityEligibleApartFromWanted
  case eligibilityPoorOrNearPoor
  case entryDayNotAhead
  case entryPlainText
  case erasureSubjectKnown
  case exemplarSubjectKnown
  case exitNeedsPoverty
  case exitNewlyExited
  case exitOwnPledge
  case exitRestsOnReview
  case figureCertifiedAgrees
  case figureDisputedDiffers
  case figureInReport
  case figureKeptApart
  case figureNamesWhatIsKnown
  case figureOfTimePast
  case figureRateNamesStandard
  case figureRootOfSize
  case figureWithinBounds
  case findingOfHeldInspection
  case findingOpen
  case findingViolationNamesRule
  case forwardNextOnRoute
  case fundBalanceAllows
  case guidanceByBoardOrDepartment
  case guidanceCapitalRuleByCommunity
  case guidanceCentralNamesDocument
  case guidanceStandardByHomeAffairs
  case helperNeedyBeneficiary
  case householdActive
  case householdClassFollows
  case householdNewId
  case householdOneHamlet
  case householdOpaqueId
  case householdOwnArea
  case importOpensBatch
  case incomeSubgroupAndDay
  case initiativeOwnerAndRecogniser
  case inspectionEachYear
  case inspectionNamedLead
  case inspectionNotOwnLead
  case inspectionPlannedOrReasoned
  case keySignedByOld
  case leaveNothingAfter
  case ledgerFirstEntry
  case loanHouseholdQualifies
  case loanKnown
  case loanLenderIsBank
  case loanNewId
  case loanTermsPossible
  case mergeNamedGoesOn
  case mergeOneClass
  case modelLinkageHasPoor
  case modelReplicatesExisting
  case moveFromOwnHamlet
  case moveKeepsClass
  case movementReviewInItsWindow
  case movementReviewOnce
  case movementReviewUnitBound
  case movementReviewWithProgramme
  case movementHasParent
  case movementLaunchedInTime
  case movementLauncherRegistered
  case movementRegisteredOnce
  case nearExitNeedsNearPoverty
  case nearPovertyEntryNotAlreadyNearPoor
  case nearPovertyEntryNotPoor
  case nearPovertyEntryRelapseAfterExit
  case nominationDossierComplete
  case nominationFlagPlaceFree
  case nominationGuidanceOnRecord
  case nominationHigherFormAtFinal
  case nominationMeetsACriterion
  case nominationNewId
  case nominationNoDiscipline
  case nominationNotNominatedForState
  case nominationOccasionAllowed
  case nominationOneForAnAchievement
  case nominationOpen
  case nominationPreconditionsMet
  case nominationPrintedInbox
  case nominationProvinceWideInfluence
  case nominationReasonGiven
  case nominationRecipientKindPrinted
  case participantFromOutside
  case participantKindKnown
  case participantReprimandOrHeavier
  case planBlanksAllowed
  case planExists
  case planIdUsedOnce
  case planInsideParentPeriod
  case planIssuedInTime
  case planMovementKnown
  case planNamesKnownUnits
  case planOnePerMovement
  case planPeriodBegun
  case pledgePoorOrNearPoor
  case pledgeVoluntary
  case povertyEntryCarriedOverAtStart
  case povertyEntryMovedInFromOutside
  case povertyEntryNotAlreadyPoor
  case povertyEntryRelapseAfterExit
  case povertyEntryStandardInForce
  case prizeRowOnce
  case profileCausesAndWishes
  case profileDeprivationsOfStandard
  case ratingNeitherPoorNorNearPoor
  case reminderReportMissing
  case repaymentInTime
  case repaymentPrincipalWithinLoan
  case reportConsolidatedInTime
  case reportHolderAndInbox
  case reportInTime
  case reportOneCurrent
  case reportReturnable
  case reportRootOfSize
  case reportSourcesCurrent
  case restoreRootHolds
  case reviewAccountBalances
  case reviewAgreesWithHouseholds
  case reviewApprovedAsSubmitted
  case reviewApprovedByLevelAbove
  case reviewApprovedJudgesTargets
  case reviewApprovedOnce
  case reviewListMadePublic
  case reviewOpeningContinues
  case reviewPartsWithinTotal
  case reviewRateFromCounts
  case reviewResultSubmittedFirst
  case reviewStandardInForce
  case routeEndsInDecision
  case sampleFitsFrame
  case sampleHouseholdDrawn
  case sampleOneDraw
  case sampleRecomputed
  case sampleValueNotKnownYet
  case selectionChosenAreCandidates
  case selectionOneFlagCandidate
  case selectionSupervised
  case settingKnown
  case splitKeepsClass
  case splitNewOnesRegistered
  case standardNeverSubtracted
  case standardSixServices
  case supportEligibilityFirst
  case supportNotOwnBeneficiary
  case targetBaselineMissing
  case targetComplete
  case targetNamesStandard
  case unitActive
  case unitBlocksCounted
  case unitFullShareOnce
  case unitNameOnce
  case unitNoActiveChildren
  case unitNoLoop
  case unitParentAbove
  case useCheckPurposeAndEffect
  case voidFinal
  case voidNoDependants
  case voteMinutesOnRecord
  case voteWithinPresent

  static let texts: [RuleText] = [
    RuleText("access.grant-in-force", .refuse, isLedgers: true, vi: "Quyền đang có hiệu lực.", en: "The grant is in force."),
    RuleText("access.own-unit-and-below", .refuse, isLedgers: true, vi: "Người ghi chỉ ghi cho đơn vị mình và cấp dưới.", en: "A recorder writes for its own unit and the units below it only."),
    RuleText("activity.one-peak-month", .refuse, isLedgers: false, vi: "Mỗi năm mỗi đơn vị một tháng cao điểm Vì người nghèo.", en: "One peak month for the poor a year and unit."),
    RuleText("activity.staff-training", .accept, isLedgers: false, vi: "Tập huấn cán bộ xã, thôn làm công tác giảm nghèo được tính.", en: "Training of commune and hamlet staff on poverty reduction counts."),
    RuleText("amendment.consolidated-first", .refuse, isLedgers: false, vi: "Cơ quan tiếp nhận tổng hợp cùng cơ quan lao động trước khi quyết định.", en: "Consolidated by the inbox together with the labour office or department before the decision."),
    RuleText("amendment.in-writing", .refuse, isLedgers: false, vi: "Kiến nghị bằng văn bản khi kế hoạch yêu cầu.", en: "The proposal is in writing where the plan asks for it."),
    RuleText("amendment.never-back", .refuse, isLedgers: true, vi: "Thay đổi không có hiệu lực trở về trước; kết quả đã xét giữ nguyên.", en: "A change never reaches back before its day; past judgements stay as they were."),
    RuleText("amendment.procedure-not-printed", .flag, isLedgers: false, vi: "Kế hoạch không in thủ tục điều chỉnh.", en: "The plan prints no procedure for amendments."),
    RuleText("amendment.right-decider", .refuse, isLedgers: false, vi: "Người quyết định đúng như kế hoạch quy định.", en: "The decider is the one that the plan names."),
    RuleText("amendment.right-inbox", .refuse, isLedgers: false, vi: "Tiếp nhận đúng cơ quan mà kế hoạch quy định.", en: "Received by the plan's inbox for proposals."),
    RuleText("appraisal.achievement-before-dossier", .refuse, isLedgers: false, vi: "Thẩm định hồ sơ sau thẩm định thành tích khi kế hoạch có cả hai bước.", en: "The dossier is appraised after the achievement where the plan has both stages."),
    RuleText("appraisal.named-appraiser", .refuse, isLedgers: false, vi: "Cơ quan thẩm định là cơ quan kế hoạch giao cho bước đó.", en: "The appraiser is the body that the plan names for that stage."),
    RuleText("appraisal.not-own-nomination", .flag, isLedgers: true, vi: "Đối tượng được đề nghị không phải chính cơ quan thẩm định.", en: "The nominee is not the appraising body itself."),
    RuleText("approval.after-appraisal", .refuse, isLedgers: false, vi: "Đã có đủ ý kiến thẩm định theo trình tự của kế hoạch trước khi quyết định.", en: "The opinions that the plan's route asks for are on record before the decision."),
    RuleText("approval.deciding-office", .refuse, isLedgers: false, vi: "Người quyết định là cấp có thẩm quyền của hình thức đó.", en: "The decider is the form's deciding office."),
    RuleText("approval.emblem-for-direct-giving", .refuse, isLedgers: false, vi: "Biểu trưng chỉ kèm bằng khen thành phố cho việc trực tiếp ủng hộ tiền, hiện vật, đất hoặc tài sản khác.", en: "The emblem goes only with the city certificate for direct giving of money, goods, land or other assets."),
    RuleText("approval.not-above-proposal", .refuse, isLedgers: false, vi: "Hình thức được tặng không cao hơn hình thức đề nghị.", en: "The form granted is not above the form proposed."),
    RuleText("approval.reward-by-decree", .flag, isLedgers: false, vi: "Trường hợp khác, mức thưởng theo nghị định.", en: "In other cases the reward is the decree's amount."),
    RuleText("approval.within-own-area", .refuse, isLedgers: false, vi: "Giám đốc, Chủ tịch huyện, xã chỉ khen trong phạm vi quản lý.", en: "A director, district Chair or commune Chair commends only within the area or unit managed."),
    RuleText("assignment.inside-area", .refuse, isLedgers: false, vi: "Địa bàn được giao thuộc địa bàn của đơn vị giao.", en: "The assigned area lies under the assigning unit's area."),
    RuleText("assignment.row-a-year", .accept, isLedgers: false, vi: "Mỗi đơn vị, mỗi năm một mục, để xét từng năm.", en: "One entry for a unit and a year, so that each year can be judged."),
    RuleText("assignment.sum-below-parent", .flag, isLedgers: false, vi: "Tổng số được giao chưa đạt chỉ tiêu cấp trên.", en: "The assigned counts together do not reach the parent target."),
    RuleText("attestation.criterion-of-kind", .refuse, isLedgers: false, vi: "Tiêu chí thuộc loại đối tượng được đề nghị và là tiêu chí phải xác nhận.", en: "The criterion belongs to the nominee's kind and is one to be attested."),
    RuleText("attestation.not-by-nominee", .refuse, isLedgers: true, vi: "Đối tượng được đề nghị không tự xác nhận.", en: "The nominee does not attest itself."),
    RuleText("award-rule.has-occasion", .refuse, isLedgers: false, vi: "Có ít nhất một dịp khen thưởng, hoặc ghi rõ kế hoạch không in.", en: "The list of occasions is not empty, or says that none is printed."),
    RuleText("award-rule.quota-only-printed", .refuse, isLedgers: false, vi: "Chỉ đặt hạn mức khi kế hoạch có in.", en: "A quota stands only where the plan prints one."),
    RuleText("award.fund-of-rule", .flag, isLedgers: false, vi: "Tiền thưởng chi đúng nguồn theo quy định: quỹ tỉnh cho khen cấp nhà nước và bằng khen của Chủ tịch, quỹ đơn vị cho giấy khen.", en: "The money comes from the source of the plan's funding rule: the provincial award fund for state awards and the Chair's certificate, the own fund for certificates of commendation."),
    RuleText("award.import-names-document", .refuse, isLedgers: true, vi: "Khen thưởng nhập từ trước phải nêu quyết định hoặc văn bản khác.", en: "An imported award names its decision or another document."),
    RuleText("award.known", .refuse, isLedgers: true, vi: "Khen thưởng đã được ghi và chưa bị hủy bỏ.", en: "The award is on record and not revoked."),
    RuleText("award.new-id", .refuse, isLedgers: true, vi: "Chưa có khen thưởng nào mang mã này.", en: "No other award has this id."),
    RuleText("award.not-recorded-twice", .refuse, isLedgers: true, vi: "Không ghi lại lần hai một đề nghị đã được duyệt.", en: "It is not a second record of an approved nomination."),
    RuleText("award.paid-once", .refuse, isLedgers: true, vi: "Mỗi khen thưởng chỉ chi một lần.", en: "An award is paid once."),
    RuleText("award.paid-within-allocated", .flag, isLedgers: false, vi: "Tiền thưởng đã chi trong năm không vượt số kinh phí khen thưởng được phân bổ.", en: "What a purse pays for awards in a year stays within what was allocated to it for awards."),
    RuleText("award.recovered-within-due", .refuse, isLedgers: true, vi: "Số tiền thu hồi không vượt số phải thu hồi.", en: "Money recovered is at most what the revocation asks back."),
    RuleText("award.restarts-counting", .accept, isLedgers: false, vi: "Từ ngày đó, phần đóng góp của người ủng hộ được tính lại.", en: "From its day on a donor's contributions are counted anew."),
    RuleText("award.revocation-by-decision", .refuse, isLedgers: true, vi: "Việc hủy bỏ nêu quyết định và lý do.", en: "A revocation names its decision and its reason."),
    RuleText("base-salary.from-its-day", .accept, isLedgers: false, vi: "Áp dụng cho quyết định từ ngày có hiệu lực đến khi có mức mới.", en: "It counts for decisions from its day on, until the next one."),
    RuleText("block.cluster-of-communes", .refuse, isLedgers: false, vi: "Thành viên cụm là xã của huyện đó.", en: "A cluster's member is a commune of that district."),
    RuleText("block.one-membership", .refuse, isLedgers: true, vi: "Đơn vị chỉ vào khối khi không thuộc khối cùng cấp khác.", en: "A unit joins only while it is in no other block of the same level."),
    RuleText("block.registered-members", .refuse, isLedgers: true, vi: "Khối đã đăng ký và thành viên là đơn vị đã đăng ký.", en: "The block is registered and the member is a registered unit."),
    RuleText("budget.counterpart-apart", .accept, isLedgers: false, vi: "Vốn đối ứng và phần ưu tiên địa bàn nghèo được ghi riêng vì tiêu chí có hỏi.", en: "Counterpart capital and priority for poor areas are kept apart, because criteria ask for them."),
    RuleText("budget.final-conference-by-labour", .refuse, isLedgers: false, vi: "Kinh phí hội nghị tổng kết tỉnh do Sở Lao động dự toán trong kế hoạch năm.", en: "The provincial final conference is estimated by the labour department within the year's plan."),
    RuleText("budget.labour-with-finance", .refuse, isLedgers: false, vi: "Phòng Lao động phối hợp Phòng Tài chính dự toán hằng năm cho kiểm tra, sơ kết, tổng kết.", en: "The labour office estimates with the finance office, each year, for inspection and reviews."),
    RuleText("budget.settled-in-time", .flag, isLedgers: false, vi: "Quyết toán đúng hạn.", en: "Settled by the day due."),
    RuleText("budget.source-of-rule", .flag, isLedgers: false, vi: "Nguồn đúng quy định của kế hoạch cho mục đích đó.", en: "The source is that of the plan's funding rule for the purpose."),
    RuleText("budget.spent-within-allocated", .refuse, isLedgers: true, vi: "Số chi không vượt số phân bổ.", en: "No more is spent than was allocated."),
    RuleText("capital.rule-on-record", .refuse, isLedgers: false, vi: "Đã có quy chế luân chuyển vốn của nơi giữ vốn.", en: "The keeper's rule of revolving capital is on record."),
    RuleText("capital.within-lent", .refuse, isLedgers: true, vi: "Thu hồi không vượt số các hộ đang giữ (cho mượn, luân chuyển); luân chuyển không vượt số thu hồi.", en: "Recovered never exceeds what households have, lent or rotated; rotated never exceeds recovered."),
    RuleText("classification.30a-is-district", .refuse, isLedgers: false, vi: "Huyện 30a là đơn vị cấp huyện.", en: "A 30a district is a district-level unit."),
    RuleText("classification.ended-by-decision", .refuse, isLedgers: false, vi: "Phải có quyết định (số, ngày) mới hết phân loại; chỉ đạt số liệu là chưa đủ.", en: "A decision with number and date ends a classification; meeting the figures alone does not."),
    RuleText("classification.has-basis", .refuse, isLedgers: false, vi: "Nêu căn cứ pháp lý; xã tính là đặc biệt khó khăn có trong danh sách kế hoạch dẫn.", en: "The legal basis is named; a commune counted as especially difficult is on the list that the plan cites."),
    RuleText("classification.in-force", .refuse, isLedgers: false, vi: "Phân loại đang có hiệu lực vào ngày đó.", en: "The classification is in force on that day."),
    RuleText("communication.column-opening", .accept, isLedgers: false, vi: "Mở chuyên mục được ghi là tin, bài có hình thức chuyên mục.", en: "Opening a dedicated column is an item of format column."),
    RuleText("communication.outlet-known", .refuse, isLedgers: true, vi: "Cơ quan truyền thông đã được ghi.", en: "The outlet is registered."),
    RuleText("complaint.in-time-and-definitive", .flag, isLedgers: false, vi: "Giải quyết đúng hạn và dứt điểm.", en: "Resolved by the day due, and for good."),
    RuleText("complaint.no-personal-data", .refuse, isLedgers: true, vi: "Nội dung không có dữ liệu cá nhân của người gửi đơn.", en: "Nothing in the payload tells who complained."),
    RuleText("complaint.open", .refuse, isLedgers: true, vi: "Đơn đang được giải quyết.", en: "The complaint is open."),
    RuleText("contest.names-kind", .refuse, isLedgers: false, vi: "Đối tượng thuộc loại mà nội dung thi đua nêu.", en: "The subject's kind is one that the contest names."),
    RuleText("contest.registered-late", .flag, isLedgers: false, vi: "Đăng ký sau năm phát động.", en: "Registered after the year of the launch."),
    RuleText("contest.registered-once", .refuse, isLedgers: true, vi: "Mỗi đối tượng đăng ký một lần cho một nội dung.", en: "One registration for a subject and a contest."),
    RuleText("contribution.receipt-once", .refuse, isLedgers: true, vi: "Một chứng từ không tính hai lần.", en: "The same receipt is not counted twice."),
    RuleText("contribution.through-channel", .accept, isLedgers: false, vi: "Có thể ủng hộ qua tổ chức chính trị - xã hội, địa phương hoặc quỹ.", en: "It may be given through a socio-political organisation, a locality or a fund."),
    RuleText("contribution.valued", .refuse, isLedgers: false, vi: "Tiền, hiện vật, đất, tài sản khác phải có số tiền hoặc giá trị quy đổi; công lao động, trí tuệ có thể không có.", en: "Money, goods, land and other assets carry an amount or a valuation; labour and knowledge may have none."),
    RuleText("correction.as-proposed", .refuse, isLedgers: true, vi: "Nội dung ghi đúng như nội dung đề nghị.", en: "What is recorded is what was proposed."),
    RuleText("correction.breaks-nothing-later", .refuse, isLedgers: true, vi: "Không làm mục ghi còn hiệu lực nào về sau trái quy tắc sổ cái; nếu có thì nêu rõ.", en: "No later live entry would break a rule of the ledger; those that would are named."),
    RuleText("correction.fields-exist", .refuse, isLedgers: true, vi: "Chỉ nêu các trường của mục ghi, hoặc ngày, đơn vị, kế hoạch, văn bản, và có thay đổi ít nhất một.", en: "It names payload fields of the entry, or its day, unit, plan or document, and changes at least one."),
    RuleText("correction.first-value-stays", .accept, isLedgers: true, vi: "Giá trị đầu vẫn đọc được; giá trị mới tính từ vị trí của lần sửa trong sổ.", en: "The first value stays readable; the new one counts from the correction's place in the log on."),
    RuleText("correction.obeys-own-rules", .refuse, isLedgers: true, vi: "Mục ghi sau khi sửa vẫn theo đúng quy tắc của loại đó.", en: "The corrected entry obeys the rules of its own type."),
    RuleText("correction.original-correctable", .refuse, isLedgers: false, vi: "Mục ghi được nêu (trực tiếp hoặc qua đề nghị) là mục ghi gốc, chưa bị hủy và loại đó được phép sửa.", en: "The entry named, itself or through its proposal, is the original one, is not voided, and its type allows correction."),
    RuleText("correction.two-people", .refuse, isLedgers: true, vi: "Người đề nghị và người ghi là hai người; nếu không có đề nghị thì phải có người khác duyệt.", en: "One person proposes and another records; without a proposal another person approves."),
    RuleText("criterion.measurable-has-figure", .refuse, isLedgers: false, vi: "Tiêu chí đo được phải nêu số liệu mà sổ cái tính được.", en: "A measurable criterion names a figure that the ledger can compute."),
    RuleText("document.hash-matches", .refuse, isLedgers: true, vi: "Tệp lưu có đúng SHA-256 và độ dài đã ghi.", en: "The stored bytes have that SHA-256 and length."),
    RuleText("dossier.items-or-reference", .refuse, isLedgers: false, vi: "Hồ sơ liệt kê thành phần, dẫn chiếu hồ sơ khác, hoặc ghi có hướng dẫn sau.", en: "The dossier lists items, refers to another dossier, or says that guidance is to follow."),
    RuleText("duty.binds-holder", .refuse, isLedgers: false, vi: "Nhiệm vụ có thật và giao cho đơn vị.", en: "The duty exists and binds the unit."),
    RuleText("duty.dated-has-ends", .refuse, isLedgers: false, vi: "Báo cáo có thời hạn phải có đơn vị thực hiện và nơi nhận.", en: "A report with a due day names its holder and its addressee."),
    RuleText("duty.exists", .refuse, isLedgers: true, vi: "Nhiệm vụ đã có trong sổ và thuộc trách nhiệm của đơn vị.", en: "The duty is on record and binds the holder."),
    RuleText("duty.extension-later", .refuse, isLedgers: true, vi: "Hạn mới muộn hơn hạn hiện hành; người cho phép là nơi nhận hoặc cấp trên.", en: "The new due day is later than the one in force, and the authority is the duty's addressee or above."),
    RuleText("duty.fulfilled-in-time", .flag, isLedgers: false, vi: "Thực hiện đúng hạn.", en: "Fulfilled by the day due."),
    RuleText("duty.undated-allowed", .accept, isLedgers: false, vi: "Không cần ngày khi kế hoạch không in; nhiệm vụ hiển thị là không có hạn.", en: "No day is needed where the plan prints none; the duty then shows as undated."),
    RuleText("eligibility.eligible-apart-from-wanted", .accept, isLedgers: false, vi: "Đủ điều kiện và có nhu cầu được ghi riêng: có kế hoạch đếm hộ đủ điều kiện, có kế hoạch đếm hộ đủ điều kiện và muốn vay.", en: "Eligible and wanted are kept apart: one plan counts the eligible, another the eligible that also want a loan."),
    RuleText("eligibility.poor-or-near-poor", .refuse, isLedgers: false, vi: "Hộ được xác nhận đủ điều kiện đang là hộ nghèo hoặc cận nghèo vào ngày đó.", en: "A household that is found eligible is poor or near-poor on that day."),
    RuleText("entry.day-not-ahead", .refuse, isLedgers: true, vi: "Việc được ghi đã xảy ra đến ngày ghi sổ; nội dung của kế hoạch, đơn vị, cài đặt có thể bắt đầu sau.", en: "An act has happened by the day of recording; what plans, units and settings say may begin later."),
    RuleText("entry.plain-text", .refuse, isLedgers: true, vi: "Văn bản là một dòng gồm ký tự nhìn thấy được: không có ký tự điều khiển, ký tự đổi chiều viết hay ký tự không có nét, và không chỉ gồm khoảng trắng.", en: "Text is one line of characters that can be seen: no control character, none that turns the direction of writing or has no shape, and not white space alone."),
    RuleText("erasure.subject-known", .refuse, isLedgers: true, vi: "Đối tượng đã được ghi và chưa bị xóa dữ liệu.", en: "The subject is on record and was not erased before."),
    RuleText("exemplar.subject-known", .refuse, isLedgers: true, vi: "Đối tượng đã được ghi.", en: "The subject is on record."),
    RuleText("exit.needs-poverty", .refuse, isLedgers: false, vi: "Hộ đang là hộ nghèo theo chuẩn đó vào ngày đó.", en: "The household is poor under that standard on that day."),
    RuleText("exit.newly-exited", .accept, isLedgers: false, vi: "Hộ là hộ mới thoát nghèo trong số tháng do sổ cái đặt.", en: "The household is newly exited for the months that the ledger's setting says."),
    RuleText("exit.own-pledge", .refuse, isLedgers: true, vi: "Bản đăng ký được nêu là của chính hộ đó.", en: "A pledge that is named is the household's own."),
    RuleText("exit.rests-on-review", .refuse, isLedgers: false, vi: "Việc thoát nghèo dựa trên một đợt rà soát.", en: "The exit rests on a review round."),
    RuleText("figure.certified-agrees", .refuse, isLedgers: true, vi: "Giá trị báo cáo và giá trị tính lại bằng nhau.", en: "Stated and recomputed are equal as numbers."),
    RuleText("figure.disputed-differs", .refuse, isLedgers: true, vi: "Giá trị báo cáo khác giá trị tính lại và có nêu lý do.", en: "Stated and recomputed differ, and the reason is given."),
    RuleText("figure.in-report", .refuse, isLedgers: true, vi: "Báo cáo có số liệu đó với giá trị đã nêu.", en: "The report carries that figure with the value stated."),
    RuleText("figure.kept-apart", .refuse, isLedgers: false, vi: "Số liệu công bố không gộp với số tính toán, số báo cáo hay số được duyệt.", en: "A published figure is never merged with computed, submitted or approved ones."),
    RuleText("figure.names-what-is-known", .refuse, isLedgers: true, vi: "Địa bàn và đơn vị công bố đã đăng ký; chuẩn nghèo đã có trong sổ.", en: "Area and publisher are registered units, and the standard is on record."),
    RuleText("figure.of-time-past", .refuse, isLedgers: true, vi: "Số liệu của năm đã bắt đầu và ngày đã đến.", en: "The figure is of a year that has begun and of a day that has come."),
    RuleText("figure.rate-names-standard", .refuse, isLedgers: false, vi: "Tỷ lệ hoặc số hộ nghèo phải nêu chuẩn nghèo.", en: "A rate or count of poor households names its standard."),
    RuleText("figure.root-of-size", .refuse, isLedgers: true, vi: "Mã gốc đúng là mã gốc của sổ tại kích thước đã nêu.", en: "The root named is the log's root at the size named."),
    RuleText("figure.within-bounds", .refuse, isLedgers: true, vi: "Tỷ lệ từ 0 đến 100 phần trăm; số hộ của mỗi diện không vượt tổng số hộ.", en: "A rate lies between 0 and 100 percent, and no class counts more households than there are."),
    RuleText("finding.of-held-inspection", .refuse, isLedgers: true, vi: "Thuộc một cuộc kiểm tra đã tiến hành.", en: "It belongs to an inspection that was held."),
    RuleText("finding.open", .refuse, isLedgers: false, vi: "Kết luận đang mở; hạn chế phát hiện phải được khắc phục.", en: "The finding is open; difficulties found are to be put right."),
    RuleText("finding.violation-names-rule", .refuse, isLedgers: false, vi: "Vi phạm phải nêu quy định bị vi phạm.", en: "A violation names the rule that was broken."),
    RuleText("forward.next-on-route", .refuse, isLedgers: false, vi: "Đã có ý kiến thẩm định và nơi nhận là bước kế tiếp theo trình tự của kế hoạch.", en: "The appraisal is on record and the receiver is the next on the plan's route."),
    RuleText("fund.balance-allows", .refuse, isLedgers: true, vi: "Số dư của quỹ đủ để chi.", en: "The fund's balance allows the payment."),
    RuleText("guidance.by-board-or-department", .accept, isLedgers: false, vi: "Bằng khen hằng năm theo hướng dẫn của Ban; bình xét tổng kết theo hướng dẫn của Sở.", en: "Yearly certificates may follow the board's guidance, final selections the department's."),
    RuleText("guidance.capital-rule-by-community", .accept, isLedgers: false, vi: "Quy chế luân chuyển vốn do xã, thôn hoặc cộng đồng tự ban hành.", en: "Rules on revolving capital come from the commune, hamlet or community itself."),
    RuleText("guidance.central-names-document", .refuse, isLedgers: false, vi: "Hướng dẫn của Trung ương phải nêu văn bản làm căn cứ.", en: "Central guidance names the document that it rests on."),
    RuleText("guidance.standard-by-home-affairs", .refuse, isLedgers: false, vi: "Tiêu chuẩn khen thưởng do cơ quan kế hoạch nêu ban hành, cho từng năm và từng dịp sơ kết, tổng kết.", en: "Award standards come from the office that the plan names, for each year and each review occasion."),
    RuleText("helper.needy-beneficiary", .refuse, isLedgers: false, vi: "Nơi được giúp là hộ nghèo, hộ khó khăn hoặc địa bàn được xếp diện khó khăn, nghèo.", en: "The beneficiary is a poor or difficult household, or an area classed as difficult or poor."),
    RuleText("household.active", .refuse, isLedgers: true, vi: "Hộ đã đăng ký và đến ngày đó chưa rời đi, giải thể hay nhập hộ.", en: "The household is registered and has not left, ended or been merged by that day."),
    RuleText("household.class-follows", .flag, isLedgers: true, vi: "Diện hộ đúng với diện suy ra từ điểm hoặc thu nhập của hộ theo ngưỡng của chính chuẩn nghèo đó.", en: "The class is the one that follows from the household's scores or income under the standard's own thresholds."),
    RuleText("household.new-id", .refuse, isLedgers: true, vi: "Chưa có hộ nào mang mã này.", en: "No other household has this id."),
    RuleText("household.one-hamlet", .refuse, isLedgers: true, vi: "Mỗi lúc một hộ chỉ thuộc một thôn.", en: "A household belongs to one hamlet at a time."),
    RuleText("household.opaque-id", .refuse, isLedgers: true, vi: "Mã hộ không phải số giấy tờ tùy thân (9 hoặc 12 chữ số).", en: "The id is not an identity number (9 or 12 digits)."),
    RuleText("household.own-area", .refuse, isLedgers: true, vi: "Xã, thôn chỉ ghi hộ của mình; cấp trên ghi được mọi hộ trong địa bàn.", en: "A commune or hamlet records its own households; one above them records any of its area."),
    RuleText("import.opens-batch", .accept, isLedgers: true, vi: "Các mục trong lô mà nó mở không bị tính là ghi muộn.", en: "The entries of the batch that it opens are not counted as recorded late."),
    RuleText("income.subgroup-and-day", .refuse, isLedgers: false, vi: "Có nhóm hộ và ngày đo; kế hoạch cho biết số gốc của ngày nào.", en: "The group measured and the day of measurement are given; the plan says which day the baseline is of."),
    RuleText("initiative.owner-and-recogniser", .refuse, isLedgers: true, vi: "Chủ sáng kiến đã được ghi và nơi công nhận là một đơn vị.", en: "The owner is on record and the recogniser is a unit."),
    RuleText("inspection.each-year", .flag, isLedgers: false, vi: "Mỗi năm của giai đoạn đều có kiểm tra.", en: "Each year of the period has an inspection."),
    RuleText("inspection.named-lead", .refuse, isLedgers: false, vi: "Đơn vị chủ trì là nơi kế hoạch giao nhiệm vụ đó.", en: "The lead is a body that the plan gives that duty."),
    RuleText("inspection.not-own-lead", .refuse, isLedgers: true, vi: "Đoàn không kiểm tra chính đơn vị chủ trì.", en: "A team does not inspect its own lead unit."),
    RuleText("inspection.planned-or-reasoned", .refuse, isLedgers: true, vi: "Cuộc kiểm tra có kế hoạch, hoặc nêu lý do kiểm tra đột xuất.", en: "The inspection was planned, or the entry gives the reason for one that was not."),
    RuleText("key.signed-by-old", .refuse, isLedgers: true, vi: "Khóa cũ là khóa hiện hành và ký ghi chú nêu khóa mới.", en: "The old key is the ledger's current one and signs the note that names the new one."),
    RuleText("leave.nothing-after", .refuse, isLedgers: true, vi: "Không ghi gì thêm cho hộ sau ngày đó; rời đi không phải là thoát nghèo.", en: "Nothing is recorded for the household on a later day; leaving is no exit from poverty."),
    RuleText("ledger.first-entry", .refuse, isLedgers: true, vi: "Là mục ghi số 1 và chỉ có một.", en: "It is entry 1, and there is one."),
    RuleText("loan.household-qualifies", .refuse, isLedgers: false, vi: "Hộ là hộ nghèo, cận nghèo hoặc mới thoát nghèo vào ngày đó.", en: "The household is poor, near-poor or newly exited on that day."),
    RuleText("loan.known", .refuse, isLedgers: true, vi: "Khoản vay đã được ghi.", en: "The loan is on record."),
    RuleText("loan.lender-is-bank", .refuse, isLedgers: false, vi: "Bên cho vay là ngân hàng hoặc tổ chức tín dụng.", en: "The lender is a bank or credit institution."),
    RuleText("loan.new-id", .refuse, isLedgers: true, vi: "Chưa có khoản vay nào mang mã này.", en: "No other loan has this id."),
    RuleText("loan.terms-possible", .refuse, isLedgers: true, vi: "Tiền gốc lớn hơn 0, lãi suất từ 0 đến 100 phần trăm một năm và ngày đến hạn sau ngày giải ngân.", en: "The principal is above zero, the rate lies between 0 and 100 percent a year, and the loan falls due after the day on which it is paid out."),
    RuleText("merge.named-goes-on", .refuse, isLedgers: true, vi: "Hộ được nêu tiếp tục và không nằm trong số hộ chấm dứt.", en: "The named household goes on and is not among those that end."),
    RuleText("merge.one-class", .refuse, isLedgers: true, vi: "Các hộ cùng một diện và cùng thôn.", en: "All the households are of one class and in one hamlet."),
    RuleText("model.linkage-has-poor", .refuse, isLedgers: false, vi: "Liên kết có ít nhất một hộ nghèo, cận nghèo hoặc mới thoát nghèo.", en: "A linkage has at least one poor, near-poor or newly exited household."),
    RuleText("model.replicates-existing", .refuse, isLedgers: true, vi: "Mô hình được nhân rộng đã có trong sổ.", en: "A model that it replicates is on record."),
    RuleText("move.from-own-hamlet", .refuse, isLedgers: true, vi: "Hộ đang ở thôn đi; thôn đến là thôn khác, đang tồn tại vào ngày đó.", en: "The household lives in the hamlet that it leaves, and the other hamlet is another one, in being on that day."),
    RuleText("move.keeps-class", .accept, isLedgers: true, vi: "Hộ giữ nguyên mã và diện; chuyển chỗ không phải là thoát nghèo.", en: "The household keeps its identity and its class; a move is never an exit from poverty."),
    RuleText("movement-review.in-its-window", .flag, isLedgers: false, vi: "Sơ kết, tổng kết trong thời gian kế hoạch quy định.", en: "Interim and final reviews are held inside the plan's window for them."),
    RuleText("movement-review.once", .refuse, isLedgers: true, vi: "Mỗi đơn vị, mỗi kế hoạch chỉ một lần sơ kết và một lần tổng kết.", en: "One interim and one final review for each unit and plan."),
    RuleText("movement-review.unit-bound", .refuse, isLedgers: false, vi: "Đơn vị chịu sự điều chỉnh của kế hoạch.", en: "The plan binds the unit."),
    RuleText("movement-review.with-programme", .flag, isLedgers: false, vi: "Tổng kết mà kế hoạch gắn với tổng kết chương trình được tổ chức cùng lúc hoặc sau đó.", en: "A final review that the plan joins with the programme's is held with it or after it."),
    RuleText("movement.has-parent", .flag, isLedgers: false, vi: "Đơn vị cấp dưới phát động mà chưa có phong trào cấp trên trong sổ.", en: "A launch by a subordinate unit has no parent movement on record."),
    RuleText("movement.launched-in-time", .flag, isLedgers: false, vi: "Phát động muộn hơn thời hạn kế hoạch đặt ra.", en: "Launched later than the day or period that the plan sets for it."),
    RuleText("movement.launcher-registered", .refuse, isLedgers: true, vi: "Đơn vị phát động đã được đăng ký.", en: "The launching unit is registered."),
    RuleText("movement.registered-once", .refuse, isLedgers: true, vi: "Không đăng ký trùng mã phong trào.", en: "No second movement with the same id."),
    RuleText("near-exit.needs-near-poverty", .refuse, isLedgers: true, vi: "Hộ đang là hộ cận nghèo theo chuẩn đó vào ngày đó.", en: "The household is near-poor under that standard on that day."),
    RuleText("near-poverty-entry.not-already-near-poor", .refuse, isLedgers: true, vi: "Hộ chưa phải là hộ cận nghèo theo chuẩn đó.", en: "The household is not near-poor already under that standard."),
    RuleText("near-poverty-entry.not-poor", .refuse, isLedgers: true, vi: "Hộ không phải hộ nghèo vào ngày đó; từ nghèo sang cận nghèo ghi là thoát nghèo thành cận nghèo.", en: "The household is not poor on that day: leaving poverty for near-poverty is an exit from poverty to near-poor."),
    RuleText("near-poverty-entry.relapse-after-exit", .refuse, isLedgers: true, vi: "Tái cận nghèo khi đã có lần thoát nghèo hoặc thoát cận nghèo được ghi; phát sinh mới khi chưa có.", en: "Relapse needs an earlier exit from poverty or near-poverty on record; new needs that there is none."),
    RuleText("nomination.dossier-complete", .refuse, isLedgers: false, vi: "Hồ sơ đủ thành phần, số bản và số bộ theo quy định; thiếu gì thì nêu rõ.", en: "The dossier has the printed items, copies and sets; what is missing is named."),
    RuleText("nomination.flag-place-free", .refuse, isLedgers: false, vi: "Suất cờ duy nhất của khối, cụm chưa được dùng.", en: "The one flag of the block or cluster is not taken yet."),
    RuleText("nomination.guidance-on-record", .flag, isLedgers: false, vi: "Đã có văn bản hướng dẫn mà kế hoạch nêu.", en: "The guidance that the plan speaks of is on record."),
    RuleText("nomination.higher-form-at-final", .flag, isLedgers: false, vi: "Hình thức trên giấy khen được đề nghị vào dịp tổng kết.", en: "A form above the certificate of commendation is proposed at the final occasion."),
    RuleText("nomination.meets-a-criterion", .flag, isLedgers: false, vi: "Đối tượng đạt ít nhất một tiêu chí của loại mình.", en: "The subject meets at least one criterion of its kind."),
    RuleText("nomination.new-id", .refuse, isLedgers: true, vi: "Chưa có hồ sơ nào mang mã này; hồ sơ bị trả lại được nộp lại với mã của nó.", en: "No other nomination has this id; a returned one may be submitted again under its own."),
    RuleText("nomination.no-discipline", .refuse, isLedgers: false, vi: "Đối tượng không bị kỷ luật từ khiển trách trở lên.", en: "The subject has no discipline from reprimand up."),
    RuleText("nomination.not-nominated-for-state", .refuse, isLedgers: false, vi: "Bằng khen thành phố dịp tổng kết 5 năm: đối tượng không được đề nghị khen cấp nhà nước cùng dịp.", en: "City certificate at the five-year final: the subject is not nominated for a state award on the same occasion."),
    RuleText("nomination.occasion-allowed", .refuse, isLedgers: false, vi: "Kế hoạch cho phép hình thức này vào dịp đó.", en: "The plan allows the form on that occasion."),
    RuleText("nomination.one-for-an-achievement", .refuse, isLedgers: true, vi: "Không đề nghị hay tặng hai lần cùng hình thức, cùng cấp cho một đối tượng trong cùng dịp, cùng năm của một kế hoạch; hồ sơ bị từ chối hoặc khen thưởng bị hủy thì được xét lại.", en: "The same form and level is not asked for or given twice to a subject for one occasion and year of a plan; a rejected or revoked one leaves room."),
    RuleText("nomination.open", .refuse, isLedgers: true, vi: "Hồ sơ đã nộp, chưa được duyệt hay bị từ chối.", en: "The nomination is submitted and neither approved nor rejected."),
    RuleText("nomination.preconditions-met", .refuse, isLedgers: false, vi: "Điều kiện trước đã có: tiêu chuẩn khen thưởng của năm hoặc dịp đó, hướng dẫn trung ương với khen cấp nhà nước.", en: "What must come first is on record: the award standard of that year or occasion, central guidance for state awards."),
    RuleText("nomination.printed-inbox", .refuse, isLedgers: false, vi: "Nơi nhận là cơ quan mà kế hoạch quy định.", en: "It is received by the body that the plan prints."),
    RuleText("nomination.province-wide-influence", .refuse, isLedgers: false, vi: "Khen cấp nhà nước cần xác nhận thành tích đặc biệt xuất sắc, ảnh hưởng toàn tỉnh.", en: "A state-level form needs an attestation of outstanding merit with province-wide influence."),
    RuleText("nomination.reason-given", .refuse, isLedgers: true, vi: "Có nêu lý do.", en: "The reason is given."),
    RuleText("nomination.recipient-kind-printed", .flag, isLedgers: false, vi: "Kế hoạch có nêu loại đối tượng này cho hình thức đó.", en: "The plan prints that kind of recipient for the form."),
    RuleText("participant.from-outside", .accept, isLedgers: false, vi: "Chấp nhận người tham gia ngoài địa bàn và ở nước ngoài.", en: "Participants may come from outside the area and from abroad."),
    RuleText("participant.kind-known", .refuse, isLedgers: false, vi: "Loại đối tượng có trong kế hoạch.", en: "The kind is one of the plan's subject kinds."),
    RuleText("participant.reprimand-or-heavier", .refuse, isLedgers: false, vi: "Hình thức từ khiển trách trở lên.", en: "The measure is a reprimand or heavier."),
    RuleText("plan.blanks-allowed", .accept, isLedgers: false, vi: "Số và ngày có thể để trống, được điền sau bằng đính chính \"điền chỗ trống\".", en: "Number and date may be blank; they are filled later by a correction with the reason \"blank completed\"."),
    RuleText("plan.exists", .refuse, isLedgers: true, vi: "Kế hoạch đã có trong sổ.", en: "The plan is on record."),
    RuleText("plan.id-used-once", .refuse, isLedgers: true, vi: "Mã mà mục ghi đặt ra chưa được dùng trong sổ.", en: "The id that the entry gives is not in use in the ledger."),
    RuleText("plan.inside-parent-period", .refuse, isLedgers: true, vi: "Giai đoạn nằm trong giai đoạn của kế hoạch cấp trên.", en: "The period lies inside the parent plan's period."),
    RuleText("plan.issued-in-time", .flag, isLedgers: false, vi: "Ban hành sau thời hạn xây dựng kế hoạch.", en: "Issued after the day or period set for plans."),
    RuleText("plan.movement-known", .refuse, isLedgers: true, vi: "Phong trào đã có trong sổ.", en: "The movement is on record."),
    RuleText("plan.names-known-units", .refuse, isLedgers: true, vi: "Mọi đơn vị được nêu đã được đăng ký.", en: "Every unit that the entry names is registered."),
    RuleText("plan.one-per-movement", .refuse, isLedgers: false, vi: "Mỗi đơn vị có một kế hoạch cho một phong trào; thay đổi phải qua điều chỉnh.", en: "One plan for a unit and a movement; changes go through amendment."),
    RuleText("plan.period-begun", .refuse, isLedgers: true, vi: "Việc thực hiện kế hoạch không có ngày trước kỳ của kế hoạch.", en: "An act under a plan is not of a day before the plan's period."),
    RuleText("pledge.poor-or-near-poor", .refuse, isLedgers: false, vi: "Hộ đang là hộ nghèo hoặc cận nghèo vào ngày đó.", en: "The household is poor or near-poor on that day."),
    RuleText("pledge.voluntary", .refuse, isLedgers: false, vi: "Việc đăng ký thoát nghèo là tự nguyện.", en: "The pledge is voluntary."),
    RuleText("poverty-entry.carried-over-at-start", .refuse, isLedgers: true, vi: "Chỉ dùng \"chuyển sang\" khi bắt đầu chuẩn mới hoặc mở sổ cái.", en: "Carried over is used only where a standard begins or the ledger opens."),
    RuleText("poverty-entry.moved-in-from-outside", .refuse, isLedgers: true, vi: "Chỉ dùng \"chuyển đến\" cho hộ mới đăng ký trong năm, đã thuộc diện đó ở nơi cũ ngoài phạm vi sổ cái.", en: "Moved in is used only for a household registered that year that had the class where it came from, outside the ledger's area."),
    RuleText("poverty-entry.not-already-poor", .refuse, isLedgers: true, vi: "Hộ chưa phải là hộ nghèo theo chuẩn đó.", en: "The household is not poor already under that standard."),
    RuleText("poverty-entry.relapse-after-exit", .refuse, isLedgers: false, vi: "Tái nghèo khi đã có lần thoát nghèo được ghi; phát sinh mới khi chưa có.", en: "Relapse needs an earlier exit from poverty on record; new needs that there is none."),
    RuleText("poverty-entry.standard-in-force", .refuse, isLedgers: true, vi: "Chuẩn nghèo đã có trong sổ, đang có hiệu lực hoặc được rà soát vào ngày đó.", en: "The standard is on record and is in force or reviewed on that day."),
    RuleText("prize.row-once", .refuse, isLedgers: true, vi: "Mỗi hình thức, cấp, hạng và loại đối tượng nêu một lần, hệ số lớn hơn 0.", en: "Each form, level, class and kind of recipient stands once, with a multiple above zero."),
    RuleText("profile.causes-and-wishes", .refuse, isLedgers: false, vi: "Hồ sơ hộ nghèo ghi nguyên nhân và nguyện vọng để hỗ trợ đúng.", en: "A poor household's profile names causes and wishes, so that help fits them."),
    RuleText("profile.deprivations-of-standard", .refuse, isLedgers: false, vi: "Chiều thiếu hụt thuộc chuẩn nghèo đang áp dụng.", en: "Each deprivation is a dimension of the standard in force."),
    RuleText("rating.neither-poor-nor-near-poor", .refuse, isLedgers: false, vi: "Hộ không nghèo, không cận nghèo; tăng hộ khá, giàu là nội dung thi đua.", en: "The household is neither poor nor near-poor; growth of well-off households is part of the contest."),
    RuleText("reminder.report-missing", .refuse, isLedgers: false, vi: "Báo cáo của đơn vị và kỳ đó chưa có.", en: "The report of that unit and period is not in."),
    RuleText("repayment.in-time", .flag, isLedgers: false, vi: "Trả đúng hạn; trả sau hạn thì hiện số ngày chậm.", en: "Paid by the day due; a later payment is shown with its days."),
    RuleText("repayment.principal-within-loan", .refuse, isLedgers: true, vi: "Gốc đã trả không vượt gốc đã vay.", en: "Principal paid back never exceeds principal lent."),
    RuleText("report.consolidated-in-time", .flag, isLedgers: false, vi: "Gửi trước ngày quy định (10/12, 20/6 hoặc 10/11).", en: "Sent before the printed day (10 December, 20 June or 10 November)."),
    RuleText("report.holder-and-inbox", .refuse, isLedgers: false, vi: "Đơn vị báo cáo có nhiệm vụ trong kỳ đó và nơi nhận đúng quy định.", en: "The reporting unit holds the duty for that period and the receiver is the printed one."),
    RuleText("report.in-time", .flag, isLedgers: false, vi: "Gửi trước ngày quy định; gửi sau thì hiện số ngày chậm.", en: "Sent before the printed day; a later one is late by so many days."),
    RuleText("report.one-current", .refuse, isLedgers: true, vi: "Mỗi đơn vị, nhiệm vụ, kỳ chỉ một báo cáo hiện hành; báo cáo mới thay báo cáo bị trả lại.", en: "One current report for each unit, duty and period; a new one replaces a returned one."),
    RuleText("report.returnable", .refuse, isLedgers: true, vi: "Báo cáo đã gửi đến cơ quan đó và chưa được tổng hợp.", en: "The report was submitted to that office and is not consolidated yet."),
    RuleText("report.root-of-size", .refuse, isLedgers: true, vi: "Mã gốc đúng là mã gốc của sổ tại kích thước đã nêu; có cả hai hoặc không có.", en: "The root named is the log's root at the size named, and both are given or neither."),
    RuleText("report.sources-current", .refuse, isLedgers: false, vi: "Báo cáo được tổng hợp đều hiện hành; đơn vị chưa có báo cáo được nêu là thiếu.", en: "Every report included is current, and units without one are listed as missing."),
    RuleText("restore.root-holds", .refuse, isLedgers: true, vi: "Sổ đến kích thước đó có đúng mã gốc đó.", en: "The log up to that size has that root."),
    RuleText("review.account-balances", .flag, isLedgers: true, vi: "Số cuối kỳ bằng số đầu kỳ cộng phần vào trừ phần ra; nếu lệch thì hiện số lệch.", en: "Closing equals opening plus everything that came in less everything that went out; a difference is shown with its size."),
    RuleText("review.agrees-with-households", .flag, isLedgers: true, vi: "Số liệu khớp với số hộ mà sổ cái tự đếm.", en: "The numbers agree with the ledger's own count of households."),
    RuleText("review.approved-as-submitted", .flag, isLedgers: true, vi: "Số được phê duyệt đúng như số được trình; nếu lệch thì nêu rõ.", en: "What is approved is what was submitted; a difference is shown."),
    RuleText("review.approved-by-level-above", .flag, isLedgers: true, vi: "Đơn vị phê duyệt là cấp trên của địa bàn.", en: "The approving unit stands above the area."),
    RuleText("review.approved-judges-targets", .accept, isLedgers: false, vi: "Chỉ số liệu đã phê duyệt mới dùng để đánh giá chỉ tiêu.", en: "Only approved figures judge targets."),
    RuleText("review.approved-once", .flag, isLedgers: true, vi: "Mỗi địa bàn, năm, chuẩn chỉ phê duyệt một kết quả; kết quả duyệt sau thay kết quả trước thì được nêu rõ.", en: "One result is approved for an area, year and standard; a later one that takes its place is pointed out."),
    RuleText("review.list-made-public", .flag, isLedgers: false, vi: "Danh sách của kết quả đã phê duyệt phải được công khai.", en: "The list behind an approved result was made public."),
    RuleText("review.opening-continues", .flag, isLedgers: true, vi: "Số đầu kỳ là số cuối kỳ năm trước theo cùng chuẩn.", en: "The opening number is the closing number of the year before under the same standard."),
    RuleText("review.parts-within-total", .refuse, isLedgers: true, vi: "Hộ nghèo và hộ cận nghèo cộng lại không vượt tổng số hộ; mỗi nhóm không vượt số chung.", en: "Poor and near-poor together are at most the total, and each subgroup is at most its whole."),
    RuleText("review.rate-from-counts", .refuse, isLedgers: false, vi: "Tỷ lệ là số hộ của diện chia tổng số hộ, tính phần trăm, hai chữ số thập phân, làm tròn nửa lên.", en: "Each rate is households of the class over all households, in percent, two decimals, half up."),
    RuleText("review.result-submitted-first", .refuse, isLedgers: true, vi: "Đã có kết quả chính thức được trình cho cùng địa bàn, năm và chuẩn.", en: "An official result was submitted for the same area, year and standard."),
    RuleText("review.standard-in-force", .refuse, isLedgers: false, vi: "Chuẩn nghèo có hiệu lực vào ngày chốt số liệu và năm rà soát thuộc kỳ của chuẩn đó.", en: "The standard is in force on the day of the count, and the year is one that is reviewed under it."),
    RuleText("route.ends-in-decision", .refuse, isLedgers: false, vi: "Trình tự đề nghị kết thúc ở bước quyết định.", en: "The way of a nomination ends with the stage that decides."),
    RuleText("sample.fits-frame", .refuse, isLedgers: true, vi: "Cỡ mẫu không lớn hơn khung mẫu.", en: "The sample is not larger than its frame."),
    RuleText("sample.household-drawn", .flag, isLedgers: true, vi: "Hộ được kiểm tra nằm trong mẫu đã rút.", en: "The household checked is one of those drawn."),
    RuleText("sample.one-draw", .refuse, isLedgers: true, vi: "Mục ghi nêu thông báo (`re`) chưa rút mẫu lần nào.", en: "The entry names an announcement (`re`) that was not drawn before."),
    RuleText("sample.recomputed", .refuse, isLedgers: true, vi: "Danh sách hộ đúng như khi tính lại từ mã gốc, khung mẫu và giá trị đã thông báo.", en: "The households are those that the announced root, frame and value give when drawn again."),
    RuleText("sample.value-not-known-yet", .refuse, isLedgers: true, vi: "Giá trị công khai chỉ biết sau ngày thông báo.", en: "The public value becomes known on a day after the announcement."),
    RuleText("selection.chosen-are-candidates", .refuse, isLedgers: true, vi: "Đối tượng được chọn nằm trong danh sách bình xét.", en: "Whoever is chosen stood as a candidate."),
    RuleText("selection.one-flag-candidate", .refuse, isLedgers: false, vi: "Mỗi khối, cụm chọn một đơn vị đề nghị tặng cờ và phải là thành viên của khối, cụm.", en: "A block or cluster chooses one candidate for the flag, and it is its own member."),
    RuleText("selection.supervised", .accept, isLedgers: false, vi: "Mặt trận và các đoàn thể có thể giám sát việc bình xét.", en: "The Front and organisations may supervise the selection."),
    RuleText("setting.known", .refuse, isLedgers: true, vi: "Giá trị phù hợp với thiết lập.", en: "The value fits the setting."),
    RuleText("split.keeps-class", .accept, isLedgers: true, vi: "Hộ gốc tiếp tục; các hộ mới cùng diện với hộ gốc.", en: "The named household goes on, and the new ones have its class."),
    RuleText("split.new-ones-registered", .refuse, isLedgers: true, vi: "Mỗi hộ mới đã đăng ký, cùng thôn và chưa thuộc diện nào.", en: "Each new household is registered, in the same hamlet, and has no class of its own yet."),
    RuleText("standard.never-subtracted", .refuse, isLedgers: false, vi: "Không trừ số liệu của hai chuẩn nghèo cho nhau.", en: "Figures under two standards are never subtracted from each other."),
    RuleText("standard.six-services", .refuse, isLedgers: false, vi: "Chuẩn đa chiều 2022-2025 gồm sáu dịch vụ xã hội cơ bản.", en: "The multidimensional standard of 2022-2025 has the six basic services."),
    RuleText("support.eligibility-first", .refuse, isLedgers: false, vi: "Hỗ trợ theo chính sách cần có xác nhận đủ điều kiện.", en: "A grant under a policy needs a confirmed eligibility."),
    RuleText("support.not-own-beneficiary", .refuse, isLedgers: true, vi: "Người giúp không tự giúp chính mình.", en: "Whoever gives help is not its own beneficiary."),
    RuleText("target.baseline-missing", .flag, isLedgers: false, vi: "Số liệu gốc chưa có trong sổ.", en: "The baseline figure is not on record yet."),
    RuleText("target.complete", .refuse, isLedgers: false, vi: "Có đủ phép so sánh, giá trị và đơn vị tính, hoặc chỉ tiêu được ghi là định tính hay theo mức được giao.", en: "Operator, value and unit of measure are all there, or the target is marked as qualitative or as taken from assignments."),
    RuleText("target.names-standard", .refuse, isLedgers: false, vi: "Chỉ tiêu về tỷ lệ nêu chuẩn nghèo, hoặc ghi rõ kế hoạch bỏ ngỏ.", en: "A rate target names its poverty standard, or says that the plan leaves it open."),
    RuleText("unit.active", .refuse, isLedgers: true, vi: "Đơn vị đã đăng ký và đang hoạt động vào ngày đó.", en: "The unit is registered and active on that day."),
    RuleText("unit.blocks-counted", .flag, isLedgers: false, vi: "Số khối thi đua khác số kế hoạch in.", en: "The number of blocks differs from the printed one."),
    RuleText("unit.full-share-once", .refuse, isLedgers: true, vi: "Đơn vị chỉ chuyển toàn bộ một lần; sau đó không còn hoạt động trừ khi là đơn vị kế thừa.", en: "A unit gives a full share once; it is not active afterwards unless it is one of the successors."),
    RuleText("unit.name-once", .refuse, isLedgers: true, vi: "Không có hai đơn vị đang hoạt động trùng tên dưới cùng đơn vị cha.", en: "No second active unit with the same name under the same parent."),
    RuleText("unit.no-active-children", .refuse, isLedgers: true, vi: "Đơn vị kết thúc không còn đơn vị, thành viên hay hộ đang hoạt động bên dưới.", en: "A unit that ends has no active unit, member or household left under it."),
    RuleText("unit.no-loop", .refuse, isLedgers: true, vi: "Đơn vị không thể nằm dưới chính nó.", en: "A unit never comes to lie under itself."),
    RuleText("unit.parent-above", .refuse, isLedgers: true, vi: "Đơn vị cha đã có và cùng cấp hoặc cấp trên.", en: "The parent exists and its level is above or equal."),
    RuleText("use-check.purpose-and-effect", .refuse, isLedgers: false, vi: "Có khoản vay; lần kiểm tra trả lời cả đúng mục đích và hiệu quả.", en: "The loan exists, and the check answers both right purpose and effective use."),
    RuleText("void.final", .accept, isLedgers: true, vi: "Đã hủy thì không khôi phục; hủy một lần sửa thì giá trị trước có hiệu lực lại.", en: "A void is final; voiding a correction brings the earlier value back."),
    RuleText("void.no-dependants", .refuse, isLedgers: true, vi: "Không còn mục ghi hiệu lực nào phụ thuộc; nếu có thì hủy chúng trước.", en: "Nothing live that was taken later depends on the entry; dependants are voided first."),
    RuleText("vote.minutes-on-record", .refuse, isLedgers: false, vi: "Mục ghi kèm biên bản họp hội đồng.", en: "The entry names the council's minutes as its document."),
    RuleText("vote.within-present", .refuse, isLedgers: true, vi: "Số phiếu thuận và chống không vượt số người có mặt.", en: "Votes for and against together are at most those present."),
  ]
}
