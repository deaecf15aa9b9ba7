// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// One row for each field: path|kind|required|personal subject|title vi|title en.

extension EventType {
  static let fieldTables: [StaticString] = [
  #"""
  account|common account|required||Tài khoản|Account
  role|vocabulary accessRole|required||Vai trò|Role
  scope|common unit|required||Phạm vi đơn vị|For the unit and those below
  eventGroups|list 0|required||Nhóm sự kiện|Groups of events
  eventGroups[]|vocabulary eventGroup|required||Nhóm sự kiện|Groups of events
  from|common day|optional||Từ ngày (nếu sau ngày cấp)|From, when later than the day of the grant
  """#,
  #"""
  account|common account|required||Tài khoản|Account
  role|vocabulary accessRole|required||Vai trò|Role
  scope|common unit|required||Phạm vi đơn vị|For the unit and those below
  reason|common text|required||Lý do|Reason
  """#,
  #"""
  activity|common activity|required||Hoạt động|Activity
  kind|vocabulary activityKind|required||Loại|Kind
  organiser|common unit|required||Đơn vị tổ chức|Organiser
  year|common year|required||Năm|Year
  from|common day|required||Từ ngày|From
  to|common day|required||Đến ngày|To
  attendance|common count|optional||Số người dự|Attendance
  audience|vocabulary audience|required||Đối tượng|Audience
  linkedMovement|common movement|optional||Phong trào liên quan|Linked movement
  """#,
  #"""
  award|common award|required||Khen thưởng|Award
  recipient|common subject|required||Đối tượng|Recipient
  recipientKind|vocabulary recipientKind|required||Loại đối tượng|Kind of recipient
  form|vocabulary awardForm|required||Hình thức khen thưởng|Form of award
  level|vocabulary awardLevel|required||Cấp khen thưởng|Level
  class|vocabulary labourOrderClass|optional||Hạng huân chương|Class of the Labour Order
  flagScope|vocabulary flagScope|optional||Cờ dành cho|Flag for
  emblem|boolean|required||Kèm biểu trưng|With emblem
  occasion|vocabulary occasion|required||Dịp khen thưởng|Occasion
  year|common year|required||Năm|Year
  decidedBy|common unit|optional||Người quyết định|Decided by
  decisionNumber|common text|optional||Số quyết định|Number of the decision
  imported|boolean|required||Nhập từ trước|Imported
  """#,
  #"""
  award|common award|required||Khen thưởng|Award
  amount|common dong|required||Số tiền (đồng)|Amount, đồng
  fund|common fund|required||Quỹ|Fund
  """#,
  #"""
  award|common award|required||Khen thưởng|Award
  amount|common dong|required||Số tiền (đồng)|Amount, đồng
  fund|common fund|optional||Quỹ|Fund
  """#,
  #"""
  award|common award|required||Khen thưởng|Award
  reason|common text|required||Lý do|Reason
  decisionNumber|common text|required||Số quyết định|Number of the decision
  recoverAmount|common dong|optional||Số tiền phải thu hồi (đồng)|To be recovered, đồng
  """#,
  #"""
  decree|common text|required||Nghị định|Decree
  from|common day|required||Có hiệu lực từ|In force from
  amount|common dong|required||Mức lương cơ sở (đồng/tháng)|Base salary, đồng a month
  note|common text|optional||Ghi chú của người đọc|Note of the reader
  """#,
  #"""
  block|common unit|required||Khối, cụm|Block or cluster
  member|common unit|required||Thành viên|Member
  action|vocabulary membershipAction|required||Thay đổi|Action
  role|vocabulary membershipRole|optional||Vai trò|Role
  """#,
  #"""
  allocation|common allocation|required||Khoản phân bổ|Allocation
  year|common year|required||Năm|Year
  spender|common unit|required||Đơn vị sử dụng|Unit that may spend it
  purpose|vocabulary budgetPurpose|required||Mục đích|Purpose
  source|vocabulary budgetSource|required||Nguồn|Source
  amount|common dong|required||Số tiền (đồng)|Amount, đồng
  area|common unit|optional||Địa bàn thụ hưởng|Area that it is for
  decisionNumber|common text|optional||Số quyết định|Number of the decision
  """#,
  #"""
  request|common request|required||Đề nghị|Request
  duty|common duty|optional||Nhiệm vụ|Duty that it fulfils
  year|common year|required||Năm|Year
  requester|common unit|required||Đơn vị đề nghị|Requesting unit
  coordinatedWith|list 0|required||Phối hợp với|Prepared with
  coordinatedWith[]|common unit|required||Phối hợp với|Prepared with
  purpose|vocabulary budgetPurpose|required||Mục đích|Purpose
  amount|common dong|required||Số tiền (đồng)|Amount, đồng
  submittedTo|common unit|required||Nơi nhận|Submitted to
  """#,
  #"""
  allocation|common allocation|required||Khoản phân bổ|Allocation
  spent|common dong|required||Đã chi (đồng)|Spent, đồng
  dueOn|common day|optional||Hạn quyết toán|Due on
  """#,
  #"""
  item|common item|required||Tin, bài|Item
  outlet|common unit|required||Cơ quan đăng|Outlet
  format|vocabulary communicationFormat|required||Hình thức|Format
  title|common text|required||Tiêu đề|Title
  subjects|list 0|required||Đối tượng được nêu|Featured
  subjects[]|common subject|required||Đối tượng được nêu|Featured
  airtimeMinutes|common count|optional||Thời lượng (phút)|Airtime, minutes
  """#,
  #"""
  complaint|common complaint|required||Đơn|Complaint
  handler|common unit|required||Đơn vị giải quyết|Unit that settles it
  kind|vocabulary complaintKind|required||Loại|Kind
  about|vocabulary complaintSubject|required||Nội dung|About
  dueOn|common day|optional||Hạn giải quyết|Due on
  """#,
  #"""
  complaint|common complaint|required||Đơn|Complaint
  outcome|vocabulary complaintOutcome|required||Kết quả|Outcome
  definitive|boolean|required||Dứt điểm|Settled for good
  """#,
  #"""
  registration|common registration|required||Đăng ký|Registration
  contest|common contest|required||Nội dung thi đua|Contest
  subject|common subject|required||Đối tượng|Subject
  subjectKind|vocabulary subjectKind|required||Loại đối tượng|Kind of subject
  pledgeSigned|boolean|required||Có ký cam kết|Pledge signed
  """#,
  #"""
  contribution|common contribution|required||Khoản đóng góp|Contribution
  donor|common subject|required||Bên đóng góp|Donor
  receiver|common subject|required||Bên nhận|Receiver
  mobiliser|common unit|optional||Đơn vị vận động|Mobilised by
  channel|common unit|optional||Kênh tiếp nhận|Given through
  kind|vocabulary contributionKind|required||Hình thức|Kind
  direct|boolean|required||Trực tiếp|Given directly
  amount|common dong|optional||Số tiền (đồng)|Amount, đồng
  valuation|object|optional||Giá trị quy đổi|Valuation
  valuation.amount|common dong|required||Giá trị (đồng)|Worth, đồng
  valuation.method|common text|required||Cách định giá|How it was valued
  purpose|vocabulary contributionPurpose|required||Mục đích|Purpose
  receipt|common sha256|optional||Chứng từ (SHA-256)|Receipt, SHA-256
  """#,
  #"""
  loan|common loan|required||Khoản vay|Loan
  lender|common subject|required||Bên cho vay|Lender
  household|common household|required||Hộ|Household
  programme|vocabulary loanProgramme|required||Chương trình|Programme
  principal|common dong|required||Tiền gốc (đồng)|Principal, đồng
  ratePercent|common decimal|required||Lãi suất (%/năm)|Interest, percent a year
  purpose|common text|required||Mục đích|Purpose
  dueOn|common day|required||Ngày đến hạn|Due on
  """#,
  #"""
  loan|common loan|required||Khoản vay|Loan
  kind|vocabulary repaymentKind|required||Loại|Kind
  amount|common dong|required||Số tiền (đồng)|Amount, đồng
  dueOn|common day|required||Ngày đến hạn|Due on
  """#,
  #"""
  loan|common loan|required||Khoản vay|Loan
  rightPurpose|boolean|required||Đúng mục đích|Used for its purpose
  effective|boolean|required||Có hiệu quả|Used with effect
  note|common text|optional||Ghi chú|Note
  """#,
  #"""
  sha256|common sha256|required||SHA-256|SHA-256
  mediaType|common text|required||Loại tệp|Media type
  bytes|common count|required||Độ dài (byte)|Length in bytes
  title|common text|required||Tiêu đề|Title
  """#,
  #"""
  duty|common duty|required||Nhiệm vụ|Duty
  holder|common unit|required||Đơn vị thực hiện|Holder
  period|common period|required||Kỳ|Period
  newDueOn|common day|required||Hạn mới|New due day
  authority|common unit|required||Đơn vị cho phép|Granted by
  reason|common text|required||Lý do|Reason
  """#,
  #"""
  duty|common duty|required||Nhiệm vụ|Duty
  holder|common unit|required||Đơn vị thực hiện|Holder
  period|common period|optional||Kỳ|Period
  result|vocabulary fulfilmentKind|required||Kết quả|What was done
  dueOn|common day|optional||Hạn|Due on
  quality|vocabulary fulfilmentQuality|optional||Chất lượng|How it was received
  """#,
  #"""
  corrected|common json|required||Giá trị sửa theo trường|Corrected values by field
  reason|vocabulary correctionReason|required||Lý do|Reason
  explanation|common text|optional||Giải trình|Explanation
  approvedBy|common account|optional||Người duyệt (khi không có đề nghị trước)|Approved by, where no proposal came first
  """#,
  #"""
  corrected|common json|optional||Giá trị sửa theo trường|Corrected values by field
  reason|vocabulary correctionReason|required||Lý do|Reason
  explanation|common text|optional||Giải trình|Explanation
  """#,
  #"""
  reason|vocabulary correctionReason|required||Lý do|Reason
  explanation|common text|optional||Giải trình|Explanation
  approvedBy|common account|optional||Người duyệt (khi không có đề nghị trước)|Approved by, where no proposal came first
  """#,
  #"""
  exemplar|common exemplar|required||Điển hình|Exemplar
  subject|common subject|required||Đối tượng|Subject
  identifiedBy|common unit|required||Nơi phát hiện|Identified by
  why|common text|required||Lý do|Why
  """#,
  #"""
  inspection|common inspection|required||Cuộc kiểm tra|Inspection
  report|common report|required||Báo cáo|Report
  figure|vocabulary reportFigure|required||Số liệu|Figure
  area|common unit|optional||Địa bàn|Area
  year|common year|optional||Năm|Year
  standard|common standard|optional||Chuẩn nghèo|Poverty standard
  subgroup|vocabulary subgroup|optional||Nhóm hộ|Subgroup
  stated|common decimal|required||Giá trị báo cáo|Stated
  recomputed|common decimal|required||Giá trị tính lại|Recomputed
  atSize|common treeSize|required||Kích thước sổ khi tính lại|Log size that it was recomputed at
  atRoot|common sha256|required||Mã gốc tại kích thước đó (SHA-256)|Root at that size, SHA-256
  reason|common text|optional||Ghi chú|Remark
  """#,
  #"""
  inspection|common inspection|required||Cuộc kiểm tra|Inspection
  report|common report|required||Báo cáo|Report
  figure|vocabulary reportFigure|required||Số liệu|Figure
  area|common unit|optional||Địa bàn|Area
  year|common year|optional||Năm|Year
  standard|common standard|optional||Chuẩn nghèo|Poverty standard
  subgroup|vocabulary subgroup|optional||Nhóm hộ|Subgroup
  stated|common decimal|required||Giá trị báo cáo|Stated
  recomputed|common decimal|required||Giá trị tính lại|Recomputed
  atSize|common treeSize|required||Kích thước sổ khi tính lại|Log size that it was recomputed at
  atRoot|common sha256|required||Mã gốc tại kích thước đó (SHA-256)|Root at that size, SHA-256
  reason|common text|required||Lý do|Reason
  """#,
  #"""
  figure|common figure|required||Số liệu|Figure
  area|common unit|required||Địa bàn|Area
  standard|common standard|optional||Chuẩn nghèo|Poverty standard
  year|common year|optional||Cuối năm|End of year
  asOf|common day|optional||Tính đến ngày|As of
  stage|vocabulary figureStage|optional||Bước công bố|Stage
  total|common count|optional||Tổng số hộ|All households
  poor|common count|optional||Số hộ nghèo|Poor households
  poorRate|common decimal|optional||Tỷ lệ hộ nghèo (%)|Poverty rate, percent
  nearPoor|common count|optional||Số hộ cận nghèo|Near-poor households
  nearPoorRate|common decimal|optional||Tỷ lệ hộ cận nghèo (%)|Near-poverty rate, percent
  indicator|vocabulary indicator|optional||Chỉ số khác|Another indicator
  value|common decimal|optional||Giá trị|Its value
  unitOfMeasure|vocabulary unitOfMeasure|optional||Đơn vị tính|Its unit of measure
  qualitative|boolean|optional||Chỉ nêu bằng lời|Said in words only
  textEn|common text|optional||Nội dung bằng tiếng Anh|What it says, in English
  derived|boolean|optional||Suy ra từ hai số khác của cùng nguồn|Worked out from two others of the source
  derivedNote|common text|optional||Cách suy ra|How it follows
  yearNote|common text|optional||Ghi chú về năm|Note on the year
  note|common text|optional||Ghi chú của người đọc|Note of the reader
  reading|common provision|optional||Cách hiểu được áp dụng|Reading that it rests on
  documentRef|common text|required||Nguồn|Source
  clause|common text|optional||Mục trong văn bản|Printed section
  """#,
  #"""
  guidance|common guidance|required||Hướng dẫn|Guidance
  issuer|common unit|required||Đơn vị ban hành|Issuer
  coordinatedWith|list 0|optional||Phối hợp với|Together with
  coordinatedWith[]|common unit|optional||Phối hợp với|Together with
  kind|vocabulary guidanceKind|required||Loại|Kind
  occasion|vocabulary occasion|optional||Dịp|Occasion
  year|common year|optional||Năm|Year
  number|common text|optional||Số|Number
  centralDocument|common text|optional||Văn bản Trung ương làm căn cứ|Central document that it rests on
  dueOn|common day|optional||Thời hạn|Was due on
  """#,
  #"""
  household|common household|required||Hộ|Household
  standard|common standard|required||Chuẩn nghèo|Poverty standard
  entryKind|vocabulary entryKind|required||Loại biến động|Kind of entry
  review|common review|optional||Đợt rà soát|Review round
  """#,
  #"""
  household|common household|required||Hộ|Household
  standard|common standard|required||Chuẩn nghèo|Poverty standard
  entryKind|vocabulary entryKind|required||Loại biến động|Kind of entry
  review|common review|optional||Đợt rà soát|Review round
  """#,
  #"""
  household|common household|required||Hộ|Household
  standard|common standard|required||Chuẩn nghèo|Poverty standard
  review|common review|required||Đợt rà soát|Review round
  pledge|common pledge|optional||Bản đăng ký|Pledge that it keeps
  """#,
  #"""
  household|common household|required||Hộ|Household
  standard|common standard|required||Chuẩn nghèo|Poverty standard
  toStatus|vocabulary exitStatus|required||Diện sau khi thoát nghèo|Class after the exit
  review|common review|required||Đợt rà soát|Review round
  pledge|common pledge|optional||Bản đăng ký thoát nghèo|Pledge that it keeps
  """#,
  #"""
  household|common household|required||Hộ|Household
  reason|vocabulary leaveReason|required||Lý do|Reason
  to|common unit|optional||Nơi đến|Unit that it went to
  """#,
  #"""
  household|common household|required||Hộ|Household
  rating|vocabulary livingStandard|required||Mức sống|Rating
  """#,
  #"""
  household|common household|required||Hộ|Household
  from|list 1|required||Các hộ chấm dứt|Households that end
  from[]|common household|required||Các hộ chấm dứt|Households that end
  """#,
  #"""
  household|common household|required||Hộ|Household
  from|common unit|required||Thôn đi|Hamlet left
  to|common unit|required||Thôn đến|Hamlet come to
  reason|vocabulary moveReason|required||Lý do|Reason
  """#,
  #"""
  pledge|common pledge|required||Bản đăng ký|Pledge
  household|common household|required||Hộ|Household
  targetYear|common year|required||Năm đăng ký thoát|Target year
  voluntary|boolean|required||Tự nguyện|Voluntary
  signedBy|common personalText|required|household|Người ký|Signed by
  """#,
  #"""
  household|common household|required||Hộ|Household
  standard|common standard|optional||Chuẩn nghèo|Poverty standard
  areaType|vocabulary areaType|optional||Thành thị hay nông thôn|Urban or rural
  traits|list 0|required||Đặc điểm của hộ|Traits
  traits[]|vocabulary trait|required||Đặc điểm của hộ|Traits
  deprivations|list 0|required||Chiều thiếu hụt|Deprivations
  deprivations[]|vocabulary deprivation|required||Chiều thiếu hụt|Deprivations
  causes|list 0|required||Nguyên nhân nghèo|Causes of poverty
  causes[]|vocabulary cause|required||Nguyên nhân nghèo|Causes of poverty
  wishes|list 0|required||Nguyện vọng|Wishes
  wishes[]|vocabulary wish|required||Nguyện vọng|Wishes
  perCapitaIncome|common dong|optional||Thu nhập bình quân đầu người (đồng/tháng)|Income per head, đồng a month
  scoreA|common decimal|optional||Điểm A|Score A
  scoreB|common decimal|optional||Điểm B|Score B
  scoreB1|common decimal|optional||Điểm B1|Score B1
  scoreB2|common decimal|optional||Điểm B2|Score B2
  missingIndicators|common count|optional||Số chỉ số thiếu hụt|Missing indicators
  """#,
  #"""
  household|common household|required||Hộ|Household
  hamlet|common unit|required||Thôn|Hamlet
  headName|common personalText|required|household|Chủ hộ|Head of the household
  members|common count|required||Số nhân khẩu|Members
  address|common personalText|required|household|Địa chỉ|Address
  """#,
  #"""
  household|common household|required||Hộ|Household
  into|list 1|required||Các hộ mới|New households
  into[]|common household|required||Các hộ mới|New households
  """#,
  #"""
  source|common text|required||Nguồn|Source
  rows|common count|required||Số mục ghi tiếp theo|Number of entries that follow
  reason|common text|required||Lý do|Reason
  """#,
  #"""
  area|common unit|required||Địa bàn|Area
  subgroup|vocabulary subgroup|required||Nhóm hộ|Group of households
  asOf|common day|required||Ngày của số liệu|Day that the figure stands for
  perCapitaIncome|common dong|required||Thu nhập bình quân đầu người (đồng/tháng)|Income per head, đồng a month
  method|vocabulary incomeMethod|required||Phương pháp|Method
  sampleSize|common count|optional||Số hộ điều tra|Households asked
  """#,
  #"""
  initiative|common initiative|required||Sáng kiến|Initiative
  owner|common subject|required||Chủ sáng kiến|Owner
  content|common text|required||Nội dung|Content
  recognisedBy|common unit|required||Nơi công nhận|Recognised by
  scope|vocabulary initiativeScope|required||Phạm vi|Scope
  """#,
  #"""
  finding|common finding|required||Kết luận|Finding
  outcome|vocabulary findingOutcome|required||Kết quả|Outcome
  confirmedBy|common unit|optional||Đơn vị xác nhận|Confirmed by
  decisionNumber|common text|optional||Số quyết định|Number of the decision
  """#,
  #"""
  finding|common finding|required||Kết luận|Finding
  inspection|common inspection|required||Cuộc kiểm tra|Inspection
  inspected|common unit|required||Đơn vị|Unit
  kind|vocabulary findingKind|required||Loại|Kind
  text|common text|required||Nội dung|Finding
  brokenRule|common text|optional||Quy định bị vi phạm|Rule that was broken
  remedyDueOn|common day|optional||Hạn khắc phục|To be put right by
  """#,
  #"""
  inspection|common inspection|required||Cuộc kiểm tra|Inspection
  inspected|common unit|required||Đơn vị được kiểm tra|Unit inspected
  from|common day|required||Từ ngày|From
  to|common day|required||Đến ngày|To
  unplannedReason|common text|optional||Lý do kiểm tra đột xuất|Reason, when it was not planned
  """#,
  #"""
  inspection|common inspection|required||Cuộc kiểm tra|Inspection
  household|common household|required||Hộ|Household
  found|vocabulary statusFound|required||Kết quả|Found
  agrees|boolean|required||Khớp với sổ cái|Agrees with the ledger
  note|common text|optional||Ghi chú|Note
  """#,
  #"""
  inspection|common inspection|required||Cuộc kiểm tra|Inspection
  duty|common duty|optional||Nhiệm vụ|Duty that it fulfils
  year|common year|required||Năm|Year
  kind|vocabulary inspectionKind|required||Loại|Kind
  lead|common unit|required||Đơn vị chủ trì|Led by
  team|list 0|required||Đơn vị tham gia đoàn|Units in the team
  team[]|common unit|required||Đơn vị tham gia đoàn|Units in the team
  inspected|list 1|required||Đơn vị được kiểm tra|Units to be inspected
  inspected[]|common unit|required||Đơn vị được kiểm tra|Units to be inspected
  combinedWithProgramme|boolean|required||Kết hợp kiểm tra chương trình|Combined with the programme's inspection
  plannedFrom|common day|required||Dự kiến từ ngày|Planned from
  plannedTo|common day|required||Dự kiến đến ngày|Planned to
  """#,
  #"""
  inspection|common inspection|required||Cuộc kiểm tra|Inspection
  frame|object|required||Khung mẫu|Frame
  frame.area|common unit|required||Địa bàn|Area
  frame.standard|common standard|required||Chuẩn nghèo|Poverty standard
  frame.year|common year|required||Năm|Year
  frame.class|vocabulary sampleClass|required||Diện hộ|Households of
  frame.asOf|common day|required||Tính đến ngày|As of
  sampleSize|common count|required||Cỡ mẫu|Sample size
  publicValue|common text|required||Giá trị công khai sẽ dùng|Public value that will be used
  publicValueOn|common day|required||Ngày công bố giá trị|Day that it becomes known
  """#,
  #"""
  inspection|common inspection|required||Cuộc kiểm tra|Inspection
  value|common text|required||Giá trị công khai|Public value
  frameSize|common count|required||Số hộ trong khung|Households in the frame
  drawn|list 1|required||Hộ được chọn|Households drawn
  drawn[]|common household|required||Hộ được chọn|Households drawn
  """#,
  #"""
  oldKey|common vkey|required||Khóa cũ|Old key
  newKey|common vkey|required||Khóa mới|New key
  size|common treeSize|required||Kích thước từ đó khóa mới ký|Size beyond which the new key signs
  """#,
  #"""
  origin|common text|required||Tên gốc của sổ|Origin: name of the key
  title|common text|required||Tiêu đề|Title
  timeZone|common text|required||Múi giờ|Time zone
  strictBefore|boolean|required||Đúng ngày "trước ngày" là muộn|The day after "before" is itself late
  newlyExitedMonths|common count|required||Số tháng là hộ mới thoát nghèo|Months for which a household is newly exited
  backdatingDays|common count|required||Số ngày được ghi lùi|Days within which a late record is still in time
  clock|vocabulary clock|required||Đồng hồ|Clock
  """#,
  #"""
  from|common text|required||Bản sao dùng để khôi phục|Copy that it was restored from
  size|common treeSize|required||Kích thước|Size
  root|common sha256|required||Mã gốc|Root
  reason|common text|optional||Lý do|Reason
  """#,
  #"""
  model|common model|required||Mô hình|Model
  name|common text|required||Tên|Name
  kind|vocabulary modelKind|required||Loại|Kind
  area|common unit|required||Địa bàn|Area
  lead|common subject|required||Bên chủ trì|Led by
  supporters|list 0|required||Bên hỗ trợ|Supported by
  supporters[]|common subject|required||Bên hỗ trợ|Supported by
  replicates|common model|optional||Nhân rộng từ|Replicates
  participants|list 0|required||Hộ tham gia|Households that take part
  participants[]|object|required||Hộ tham gia|Households that take part
  participants[].household|common household|required||Hộ|Household
  participants[].statusThen|vocabulary statusThen|required||Diện lúc tham gia|Status on that day
  """#,
  #"""
  review|common review|required||Cuộc đánh giá|Review
  duty|common duty|optional||Nhiệm vụ|Duty that it fulfils
  holder|common unit|required||Đơn vị tổ chức|Unit that reviews
  kind|vocabulary reviewKind|required||Loại|Kind
  combinedWith|vocabulary combinedReview|optional||Kết hợp với|Combined with
  programmeReviewOn|common day|optional||Ngày tổng kết chương trình|Day of the programme's final review
  organisedBy|list 0|required||Đơn vị chuẩn bị|Organised by
  organisedBy[]|common unit|required||Đơn vị chuẩn bị|Organised by
  awardsPresented|list 0|required||Khen thưởng được trao|Awards presented
  awardsPresented[]|common award|required||Khen thưởng được trao|Awards presented
  """#,
  #"""
  movement|common movement|required||Phong trào|Movement
  launchedBy|common unit|required||Đơn vị phát động|Launching unit
  parent|common movement|optional||Phong trào cấp trên|Parent movement
  nameVi|common text|required||Tên tiếng Việt|Name in Vietnamese
  periodFrom|common year|required||Từ năm|First year
  periodTo|common year|required||Đến năm|Last year
  pledgesSigned|boolean|required||Có ký kết thi đua|Pledges were signed
  place|common text|optional||Địa điểm|Place
  """#,
  #"""
  movement|common movement|required||Phong trào|Movement
  nameVi|common text|required||Tên tiếng Việt|Name in Vietnamese
  nameEn|common text|optional||Tên tiếng Anh|Name in English
  owner|common unit|required||Đơn vị chủ trì|Unit that runs it
  parent|common movement|optional||Phong trào cấp trên|Parent movement
  parentPrinted|common text|optional||Phong trào cấp trên theo văn bản|Parent as the document tells it
  predecessor|common text|optional||Phong trào trước đó|Movement before it
  periodFrom|common year|optional||Từ năm|First year
  periodTo|common year|optional||Đến năm|Last year
  basis|common text|optional||Văn bản phát động|Document that starts it
  clause|common text|optional||Mục trong văn bản|Printed section
  """#,
  #"""
  nomination|common nomination|required||Hồ sơ đề nghị|Nomination
  stage|vocabulary appraisalStage|required||Bước thẩm định|Stage
  appraiser|common unit|required||Cơ quan thẩm định|Appraiser
  opinion|vocabulary opinion|required||Ý kiến|Opinion
  reasons|common text|required||Lý do|Reasons
  """#,
  #"""
  nomination|common nomination|required||Hồ sơ đề nghị|Nomination
  award|common award|required||Khen thưởng|Award that it becomes
  form|vocabulary awardForm|required||Hình thức khen thưởng|Form of award
  level|vocabulary awardLevel|required||Cấp khen thưởng|Level
  class|vocabulary labourOrderClass|optional||Hạng huân chương|Class of the Labour Order
  flagScope|vocabulary flagScope|optional||Cờ dành cho|Flag for
  emblem|boolean|required||Kèm biểu trưng|With emblem
  decidedBy|common unit|required||Người quyết định|Decided by
  decisionNumber|common text|required||Số quyết định|Number of the decision
  effectiveOn|common day|required||Có hiệu lực từ|In force from
  rewardAmount|common dong|optional||Tiền thưởng (đồng)|Reward, đồng
  """#,
  #"""
  nomination|common nomination|required||Hồ sơ đề nghị|Nomination
  council|common unit|required||Hội đồng|Council
  present|common count|required||Số người có mặt|Members present
  votesFor|common count|required||Số phiếu thuận|Votes for
  votesAgainst|common count|required||Số phiếu chống|Votes against
  """#,
  #"""
  nomination|common nomination|required||Hồ sơ đề nghị|Nomination
  criterion|common criterion|required||Tiêu chí|Criterion
  attestedBy|common unit|required||Đơn vị xác nhận|Attested by
  satisfied|boolean|required||Đạt|Satisfied
  """#,
  #"""
  nomination|common nomination|required||Hồ sơ đề nghị|Nomination
  from|common unit|required||Nơi gửi|From
  to|common unit|required||Nơi nhận|To
  sets|common count|optional||Số bộ|Sets
  submissionNumber|common text|optional||Số tờ trình|Number of the submission
  """#,
  #"""
  nomination|common nomination|required||Hồ sơ đề nghị|Nomination
  rejectedBy|common unit|required||Cơ quan từ chối|Rejected by
  reason|common text|required||Lý do|Reason
  """#,
  #"""
  nomination|common nomination|required||Hồ sơ đề nghị|Nomination
  missing|list 0|required||Phần còn thiếu|What is missing
  missing[]|object|required||Phần còn thiếu|What is missing
  missing[].item|vocabulary dossierItem|required||Thành phần|Item
  missing[].copies|common count|required||Số bản thiếu|Copies missing
  reason|common text|required||Lý do|Reason
  """#,
  #"""
  selection|common selection|required||Cuộc bình xét|Selection
  body|common unit|required||Nơi bình xét|Body that selects
  occasion|vocabulary occasion|required||Dịp khen thưởng|Occasion
  year|common year|required||Năm|Year
  form|vocabulary awardForm|required||Hình thức khen thưởng|Form of award
  level|vocabulary awardLevel|required||Cấp khen thưởng|Level
  class|vocabulary labourOrderClass|optional||Hạng huân chương|Class of the Labour Order
  flagScope|vocabulary flagScope|optional||Cờ dành cho|Flag for
  candidates|list 1|required||Danh sách bình xét|Candidates
  candidates[]|object|required||Danh sách bình xét|Candidates
  candidates[].subject|common subject|required||Đối tượng|Candidate
  candidates[].votes|common count|required||Số phiếu|Votes
  chosen|list 0|required||Được chọn|Chosen
  chosen[]|common subject|required||Được chọn|Chosen
  supervisedBy|common unit|optional||Đơn vị giám sát|Supervised by
  """#,
  #"""
  nomination|common nomination|required||Hồ sơ đề nghị|Nomination
  selection|common selection|optional||Cuộc bình xét|Selection that it comes from
  subject|common subject|required||Đối tượng|Subject
  recipientKind|vocabulary recipientKind|required||Loại đối tượng khen thưởng|Kind of recipient
  subjectKind|vocabulary subjectKind|optional||Nhóm đối tượng theo tiêu chí|Kind of subject, as the criteria name it
  form|vocabulary awardForm|required||Hình thức khen thưởng|Form of award
  level|vocabulary awardLevel|required||Cấp khen thưởng|Level
  class|vocabulary labourOrderClass|optional||Hạng huân chương|Class of the Labour Order
  flagScope|vocabulary flagScope|optional||Cờ dành cho|Flag for
  emblem|boolean|required||Kèm biểu trưng|With emblem
  occasion|vocabulary occasion|required||Dịp khen thưởng|Occasion
  year|common year|required||Năm|Year
  nominator|common unit|required||Đơn vị đề nghị|Nominating unit
  receiver|common unit|required||Cơ quan nhận|Received by
  basis|vocabulary nominationBasis|required||Căn cứ đề nghị|Basis
  dossier|list 0|required||Hồ sơ|Dossier
  dossier[]|object|required||Hồ sơ|Dossier
  dossier[].item|vocabulary dossierItem|required||Thành phần|Item
  dossier[].copies|common count|required||Số bản|Copies
  dossier[].template|common text|optional||Mẫu|Printed form used
  dossier[].document|common sha256|optional||Bản quét (SHA-256)|Scan, SHA-256
  sets|common count|optional||Số bộ|Sets
  """#,
  #"""
  subject|common subject|required||Đối tượng|Subject
  measure|vocabulary disciplinaryMeasure|required||Hình thức|Measure
  decisionNumber|common text|required||Số quyết định|Decision number
  liftedOn|common day|optional||Ngày xóa kỷ luật|Lifted on
  """#,
  #"""
  participant|common participant|required||Người tham gia|Participant
  kind|vocabulary subjectKind|required||Loại|Kind
  name|common personalText|optional|participant|Tên cá nhân|Name of a person
  organisationName|common text|optional||Tên tổ chức|Name of an organisation
  seat|common unit|optional||Nơi công tác hoặc trụ sở|Employer or seat
  location|vocabulary location|required||Nơi ở, trụ sở|Where it is
  povertyReductionOfficer|boolean|required||Làm công tác giảm nghèo|Works on poverty reduction
  """#,
  #"""
  subject|common subject|required||Đối tượng|Subject
  legalBasis|common text|required||Căn cứ pháp lý|Legal basis
  reason|common text|required||Lý do|Reason
  """#,
  #"""
  proposal|common proposal|required||Kiến nghị|Proposal
  consolidatedBy|common unit|required||Đơn vị tổng hợp|Consolidated by
  coordinatedWith|common unit|optional||Phối hợp với|Together with
  consolidatedOn|common day|required||Ngày tổng hợp|Consolidated on
  decidedBy|common unit|required||Đơn vị quyết định|Decided by
  outcome|vocabulary proposalOutcome|required||Kết quả|Outcome
  decisionNumber|common text|optional||Số quyết định|Decision number
  changes|list 0|required||Thay đổi|Changes
  changes[]|object|required||Thay đổi|Changes
  changes[].target|common target|optional||Chỉ tiêu|Target
  changes[].duty|common duty|optional||Nhiệm vụ|Duty
  changes[].rule|common awardRule|optional||Quy định khen thưởng|Award rule
  changes[].field|common text|required||Trường|Field
  changes[].old|common text|optional||Giá trị cũ|Old value
  changes[].new|common text|required||Giá trị mới|New value
  changes[].effectiveFrom|common day|required||Từ ngày|From
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  proposal|common proposal|required||Kiến nghị|Proposal
  proposer|common unit|required||Đơn vị kiến nghị|Proposing unit
  kind|vocabulary proposalKind|required||Loại|Kind
  text|common text|required||Nội dung|Text
  inWriting|boolean|required||Bằng văn bản|In writing
  receivedBy|common unit|required||Đơn vị tiếp nhận|Received by
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  rule|common provision|required||Quy định|Rule
  proposers|list 0|optional||Đơn vị kiến nghị|Who may propose
  proposers[]|common text|optional||Đơn vị kiến nghị|Who may propose
  receives|common unit|required||Đơn vị tiếp nhận|Receives
  consolidates|common unit|optional||Đơn vị tổng hợp|Consolidates
  with|list 0|optional||Phối hợp với|Together with
  with[]|common unit|optional||Phối hợp với|Together with
  decides|common unit|required||Đơn vị quyết định|Decides
  inWriting|boolean|optional||Bằng văn bản|In writing
  printed|boolean|required||Kế hoạch có in thủ tục|The plan prints the procedure
  textEn|common text|optional||Nội dung bằng tiếng Anh|What it says, in English
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  condition|common awardRule|required||Điều kiện|Condition
  kind|vocabulary awardConditionKind|required||Loại|Kind
  code|vocabulary awardCondition|required||Mã|Code
  textEn|common text|required||Nội dung bằng tiếng Anh|What it says, in English
  textVi|common text|optional||Nội dung bằng tiếng Việt|What it says, in Vietnamese
  recipientKinds|list 0|optional||Loại người nhận|Recipient kinds
  recipientKinds[]|vocabulary recipientKind|optional||Loại người nhận|Recipient kinds
  occasions|list 0|optional||Dịp|Occasions
  occasions[]|vocabulary occasion|optional||Dịp|Occasions
  maxTotal|common count|optional||Tổng tối đa|In all, at most
  leastContribution|common dong|optional||Mức đóng góp tối thiểu (đồng)|Gifts that it takes at least, đồng
  form|vocabulary awardForm|optional||Cho hình thức|For this form
  level|vocabulary awardLevel|optional||Cấp|Of this level
  from|common day|optional||Có hiệu lực từ|In force from
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  reading|common provision|optional||Cách hiểu được áp dụng|Reading that it rests on
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  rule|common awardRule|required||Quy định|Award rule
  form|vocabulary awardForm|required||Hình thức|Form
  levels|list 1|required||Cấp khen thưởng|Levels
  levels[]|vocabulary awardLevel|required||Cấp khen thưởng|Levels
  class|vocabulary labourOrderClass|optional||Hạng huân chương|Class of the Labour Order
  flagScope|vocabulary flagScope|optional||Cờ dành cho|Flag for
  emblem|boolean|optional||Kèm biểu trưng|With the emblem
  deciders|list 0|optional||Người có thẩm quyền quyết định|Deciding offices
  deciders[]|common unit|optional||Người có thẩm quyền quyết định|Deciding offices
  occasions|list 0|required||Dịp khen thưởng|Occasions
  occasions[]|vocabulary occasion|required||Dịp khen thưởng|Occasions
  occasionsPrinted|boolean|optional||Dịp có in trong kế hoạch|The occasions are printed
  otherOccasions|vocabulary otherOccasions|optional||Vào dịp khác|On another occasion
  recipientKinds|list 1|required||Loại người nhận|Recipient kinds
  recipientKinds[]|vocabulary recipientKind|required||Loại người nhận|Recipient kinds
  quota|object|optional||Hạn mức|Quota
  quota.per|vocabulary flagScope|required||Cho mỗi|For each
  quota.places|common count|required||Số suất|Places
  quota.bodies|common count|optional||Số khối, cụm|Number of blocks or clusters
  quota.maxTotal|common count|optional||Tổng tối đa|In all, at most
  exclusions|list 0|optional||Trường hợp loại trừ|Exclusions
  exclusions[]|vocabulary exclusion|optional||Trường hợp loại trừ|Exclusions
  preconditions|list 0|optional||Điều kiện trước|Preconditions
  preconditions[]|vocabulary precondition|optional||Điều kiện trước|Preconditions
  counting|list 0|optional||Quy tắc tính|Counting rules
  counting[]|vocabulary countingRule|optional||Quy tắc tính|Counting rules
  dossier|common provision|optional||Hồ sơ|Dossier
  note|common text|optional||Ghi chú của người đọc|Note of the reader
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  rule|common provision|required||Quy định|Rule
  printed|boolean|required||Kế hoạch có in|The plan prints a rule
  holders|list 0|optional||Đơn vị giải quyết|Who settles
  holders[]|common unit|optional||Đơn vị giải quyết|Who settles
  textEn|common text|required||Nội dung bằng tiếng Anh|What it says, in English
  textVi|common text|optional||Nội dung bằng tiếng Việt|What it says, in Vietnamese
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  content|common provision|required||Nội dung thi đua|Content
  contest|common contest|optional||Nội dung phải đăng ký|Contest to register for
  labelVi|common text|required||Tên tiếng Việt|Label in Vietnamese
  textEn|common text|required||Nội dung bằng tiếng Anh|What it says, in English
  subjectKinds|list 0|optional||Loại đối tượng|Kinds of subject
  subjectKinds[]|vocabulary subjectKind|optional||Loại đối tượng|Kinds of subject
  registrationRequired|boolean|optional||Phải đăng ký|Registration is required
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  criterion|common criterion|required||Tiêu chí|Criterion
  subjectKinds|list 1|required||Loại đối tượng|Kinds of subject
  subjectKinds[]|vocabulary subjectKind|required||Loại đối tượng|Kinds of subject
  labelVi|common text|required||Tên tiếng Việt|Label in Vietnamese
  labelEn|common text|required||Tên tiếng Anh|Label in English
  basis|vocabulary criterionBasis|required||Cơ sở đánh giá|Basis
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  figures|list 1|optional||Số liệu|Figures
  figures[]|vocabulary figureCode|optional||Số liệu|Figures
  figureText|common text|optional||Số liệu bằng lời|Figures in words
  operator|vocabulary operator|optional||Phép so sánh của số liệu đầu|Operator of the first figure
  threshold|common threshold|optional||Ngưỡng của số liệu đầu|Threshold of the first figure
  hardGate|boolean|optional||Không đạt là loại|Shuts out whoever fails it
  attestedPart|boolean|optional||Một phần do xác nhận|A part is attested
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  document|common provision|required||Văn bản|Document
  number|common text|optional||Số|Number
  date|common day|optional||Ngày|Date
  issuer|common unit|optional||Cơ quan ban hành|Issuing unit
  issuerPrinted|common text|optional||Cơ quan ban hành như in|Issuer as printed
  gist|common text|required||Nội dung chính|What it is about
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  dossier|common provision|required||Hồ sơ|Dossier
  form|vocabulary awardForm|optional||Hình thức|Form
  level|vocabulary awardLevel|optional||Cấp|Level
  class|vocabulary labourOrderClass|optional||Hạng huân chương|Class of the Labour Order
  items|list 0|optional||Thành phần|Papers
  items[]|object|optional||Thành phần|Papers
  items[].item|vocabulary dossierItem|required||Giấy tờ|Paper
  items[].labelVi|common text|required||Tên tiếng Việt|Label in Vietnamese
  items[].copies|common count|required||Số bản|Copies
  items[].template|common text|optional||Mẫu|Template
  items[].issuer|common text|optional||Người lập|Made by
  itemsAs|common provision|optional||Thành phần như hồ sơ|Papers as in dossier
  sets|common count|optional||Số bộ|Sets
  textEn|common text|optional||Nội dung bằng tiếng Anh|What it says, in English
  note|common text|optional||Ghi chú của người đọc|Note of the reader
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  duty|common duty|required||Nhiệm vụ|Duty
  kind|vocabulary dutyKind|required||Loại|Kind
  covers|list 0|optional||Việc phải làm|What is due
  covers[]|vocabulary dutyCover|optional||Việc phải làm|What is due
  holders|list 1|required||Đơn vị thực hiện (hoặc loại đơn vị)|Holders: units or classes of units
  holders[]|common unit|required||Đơn vị thực hiện (hoặc loại đơn vị)|Holders: units or classes of units
  ofMembers|boolean|optional||Từng đơn vị thành viên của cụm, khối được nêu phải thực hiện|Each member of a block or cluster that is named holds it
  holderNote|common text|optional||Ghi chú về đơn vị thực hiện|Note on the holders
  preparedBy|list 0|optional||Đơn vị chuẩn bị|Prepared by
  preparedBy[]|common unit|optional||Đơn vị chuẩn bị|Prepared by
  counterparts|list 0|optional||Phối hợp với|Together with
  counterparts[]|common unit|optional||Phối hợp với|Together with
  addressees|list 0|optional||Nơi nhận|Addressees
  addressees[]|common unit|optional||Nơi nhận|Addressees
  addresseeText|common text|optional||Nơi nhận bằng lời|Addressee in words
  via|common unit|optional||Qua đơn vị|Through
  cadence|list 1|optional||Kỳ hạn|How often
  cadence[]|vocabulary dutyCadence|optional||Kỳ hạn|How often
  cadencePrinted|common text|optional||Kỳ hạn bằng lời|How often, as read
  dueRule|vocabulary dueRule|required||Quy tắc thời hạn|Rule of the due day
  dueMonth|common month|optional||Tháng đến hạn|Due in month
  dueDay|common dayOfMonth|optional||Ngày đến hạn|Due on day
  dueOn|common day|optional||Đến hạn ngày|Due on
  from|common day|optional||Từ ngày|Window from
  to|common day|optional||Đến ngày|Window to
  firstYear|common year|optional||Năm đầu|First year
  lastYear|common year|optional||Năm cuối|Last year
  optionalYears|list 0|optional||Các năm không bắt buộc|Years in which it is optional
  optionalYears[]|common year|optional||Các năm không bắt buộc|Years in which it is optional
  embeddedIn|common text|optional||Nằm trong báo cáo khác|Part of another report
  textEn|common text|optional||Nội dung bằng tiếng Anh|What it says, in English
  note|common text|optional||Ghi chú của người đọc|Note of the reader
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  reading|common provision|optional||Cách hiểu được áp dụng|Reading that it rests on
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  rule|common provision|required||Quy định|Rule
  purposes|list 1|required||Mục chi|Purposes
  purposes[]|vocabulary budgetPurpose|required||Mục chi|Purposes
  purposeText|common text|required||Mục chi bằng lời|Purpose in words
  forms|list 0|optional||Hình thức khen thưởng|Forms of award
  forms[]|vocabulary awardForm|optional||Hình thức khen thưởng|Forms of award
  source|vocabulary budgetSource|optional||Nguồn, nếu có in|Source, where one is printed
  payer|common unit|optional||Đơn vị chi trả|Payer
  payerText|common text|required||Nguồn chi bằng lời|Payer in words
  preparedBy|list 0|optional||Đơn vị lập dự toán|Prepared by
  preparedBy[]|common unit|optional||Đơn vị lập dự toán|Prepared by
  counterparts|list 0|optional||Phối hợp với|Together with
  counterparts[]|common unit|optional||Phối hợp với|Together with
  cadence|list 1|optional||Kỳ hạn|How often
  cadence[]|vocabulary dutyCadence|optional||Kỳ hạn|How often
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  movement|common movement|required||Phong trào|Movement
  parent|common plan|optional||Kế hoạch cấp trên trong sổ|Parent plan in this ledger
  title|common text|required||Tên kế hoạch|Title
  issuer|common unit|required||Đơn vị ban hành|Issuing unit
  level|vocabulary unitLevel|required||Cấp|Level
  levelNote|common text|optional||Ghi chú về cấp|Note on the level
  area|common unit|required||Địa bàn|Area
  number|common text|optional||Số|Number
  numberAsGiven|common text|optional||Số như in|Number as printed
  issuedOn|common partialDay|optional||Ngày ban hành (phần đã in)|Date as far as printed
  issuedAsGiven|common text|optional||Ngày như in|Date as printed
  fileCode|common text|optional||Ký hiệu tệp|File code
  place|common text|optional||Nơi ban hành|Place
  periodFrom|common year|required||Từ năm|First year
  periodTo|common year|required||Đến năm|Last year
  signatory|object|optional||Người ký|Signatory
  signatory.person|common person|required||Người ký|Person
  signatory.name|common personalText|required|person|Họ tên|Name
  signatory.nameNote|common text|optional||Ghi chú về tên|Note on the name
  signatory.position|common text|required||Chức vụ|Position
  signatory.onBehalf|common text|optional||Ký thay mặt|Signs on behalf of
  signatory.clause|common text|required||Mục trong kế hoạch|Printed section
  legalBases|list 0|required||Căn cứ pháp lý|Legal bases
  legalBases[]|object|required||Căn cứ pháp lý|Legal bases
  legalBases[].document|common provision|required||Văn bản|Document
  legalBases[].number|common text|optional||Số|Number
  legalBases[].date|common day|optional||Ngày|Date
  legalBases[].issuer|common unit|optional||Cơ quan ban hành|Issuing unit
  legalBases[].issuerPrinted|common text|optional||Cơ quan ban hành như in|Issuer as printed
  legalBases[].gist|common text|required||Nội dung chính|What it is about
  legalBases[].parentPlan|boolean|optional||Là kế hoạch cấp trên|Carries the parent movement or plan
  legalBases[].clause|common text|required||Mục trong kế hoạch|Printed section
  recipients|object|optional||Nơi nhận|Recipients
  recipients.list|list 0|required||Danh sách|List
  recipients.list[]|common text|required||Danh sách|List
  recipients.clause|common text|required||Mục trong kế hoạch|Printed section
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  milestone|common milestone|required||Mốc|Milestone
  kind|vocabulary milestoneKind|required||Loại|Kind
  holders|list 0|optional||Đơn vị|Who
  holders[]|common unit|optional||Đơn vị|Who
  holderText|common text|optional||Đơn vị bằng lời|Who, in words
  dueRule|vocabulary dueRule|required||Quy tắc thời hạn|Rule of the due day
  dueOn|common day|optional||Đến hạn ngày|Due on
  from|common day|optional||Từ ngày|Window from
  to|common day|optional||Đến ngày|Window to
  quarter|common text|optional||Quý|Quarter
  scope|common text|optional||Phạm vi|Scope
  optional|boolean|optional||Do đơn vị chủ động|Left to each unit
  withAwards|boolean|optional||Kèm khen thưởng|With awards
  combinedWith|common text|optional||Kết hợp với|Combined with
  mayCombineWith|common text|optional||Có thể kết hợp với|May be combined with
  textEn|common text|optional||Nội dung bằng tiếng Anh|What it says, in English
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  link|common provision|required||Liên kết|Link
  nameVi|common text|required||Tên tiếng Việt|Name in Vietnamese
  kind|vocabulary linkedMovementKind|required||Loại|Kind
  movement|common movement|optional||Phong trào trong sổ|Movement in this ledger
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  obligation|common provision|required||Nhiệm vụ, giải pháp|Obligation
  holders|list 1|required||Đơn vị thực hiện|Who carries it
  holders[]|common unit|required||Đơn vị thực hiện|Who carries it
  textEn|common text|required||Nội dung bằng tiếng Anh|What it says, in English
  textVi|common text|optional||Nội dung bằng tiếng Việt|What it says, in Vietnamese
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  purpose|common provision|required||Mục đích|Purpose
  textEn|common text|required||Nội dung bằng tiếng Anh|What it says, in English
  textVi|common text|optional||Nội dung bằng tiếng Việt|What it says, in Vietnamese
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  reading|common provision|required||Cách hiểu|Reading
  questionEn|common text|required||Điểm chưa rõ (tiếng Anh)|What is unclear, in English
  questionVi|common text|optional||Điểm chưa rõ (tiếng Việt)|What is unclear, in Vietnamese
  resolutionEn|common text|required||Cách hiểu (tiếng Anh)|How it is read, in English
  resolutionVi|common text|optional||Cách hiểu (tiếng Việt)|How it is read, in Vietnamese
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  role|common provision|required||Vai trò|Role
  holder|common unit|required||Đơn vị|Unit
  textEn|common text|required||Nội dung bằng tiếng Anh|What it says, in English
  textVi|common text|optional||Nội dung bằng tiếng Việt|What it says, in Vietnamese
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  route|common provision|required||Trình tự|Route
  form|vocabulary awardForm|required||Hình thức|Form
  level|vocabulary awardLevel|optional||Cấp|Level
  emblem|boolean|optional||Kèm biểu trưng|With the emblem
  flagScope|vocabulary flagScope|optional||Cờ dành cho|Flag for
  steps|list 1|required||Các bước theo thứ tự|Stages in order
  steps[]|object|required||Các bước theo thứ tự|Stages in order
  steps[].stage|vocabulary routeStage|required||Bước|Stage
  steps[].by|list 1|required||Đơn vị|By
  steps[].by[]|common unit|required||Đơn vị|By
  reading|common provision|optional||Cách hiểu được áp dụng|Reading that it rests on
  note|common text|optional||Ghi chú của người đọc|Note of the reader
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  provision|common provision|required||Mã mục này|Id of this entry
  standard|common standard|required||Chuẩn nghèo|Poverty standard
  nameAsGiven|common text|required||Tên như in|Name as printed
  dimensions|list 0|optional||Các dịch vụ cơ bản được liệt kê|Basic services listed
  dimensions[]|vocabulary deprivation|optional||Các dịch vụ cơ bản được liệt kê|Basic services listed
  dimensionsClause|common text|optional||Mục liệt kê các dịch vụ|Section that lists the services
  note|common text|optional||Ghi chú của người đọc|Note of the reader
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  step|common provision|required||Bước|Step
  number|common count|required||Số thứ tự|Number
  actors|list 1|required||Đơn vị|Who
  actors[]|common unit|required||Đơn vị|Who
  functions|list 1|required||Chức năng|Functions
  functions[]|vocabulary workflowFunction|required||Chức năng|Functions
  textEn|common text|required||Nội dung bằng tiếng Anh|What it says, in English
  textVi|common text|optional||Nội dung bằng tiếng Việt|What it says, in Vietnamese
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  provision|common provision|required||Mã mục này|Id of this entry
  kind|vocabulary subjectKind|required||Loại đối tượng|Kind
  labelVi|common text|required||Tên tiếng Việt|Label in Vietnamese
  recipientKinds|list 1|required||Loại người nhận khen thưởng|Recipient kinds
  recipientKinds[]|vocabulary recipientKind|required||Loại người nhận khen thưởng|Recipient kinds
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  assignment|common provision|required||Mức giao|Assignment
  target|common target|required||Chỉ tiêu gốc|Target that it fills
  assignedBy|common unit|required||Đơn vị giao|Assigning unit
  area|common unit|required||Địa bàn được giao|Assigned area
  year|common year|optional||Năm; bỏ trống nếu cho cả giai đoạn|Year; absent for the whole period
  indicator|vocabulary indicator|required||Chỉ số|Indicator
  value|common decimal|required||Giá trị|Value
  unitOfMeasure|vocabulary unitOfMeasure|required||Đơn vị tính|Unit of measure
  standard|common standard|required||Chuẩn nghèo|Poverty standard
  selfSet|boolean|optional||Đơn vị tự đặt|The unit set it itself
  legalBasis|common text|optional||Căn cứ|Legal basis
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  target|common target|required||Chỉ tiêu|Target
  indicator|vocabulary indicator|required||Chỉ số|Indicator
  area|common unit|required||Địa bàn hoặc loại địa bàn|Area or class of areas
  alsoAreas|list 0|optional||Địa bàn khác|Further areas
  alsoAreas[]|common unit|optional||Địa bàn khác|Further areas
  subgroup|vocabulary subgroup|required||Nhóm|Subgroup
  subgroupText|common text|optional||Nhóm bằng lời|Subgroup in words
  standard|common standard|optional||Chuẩn nghèo|Poverty standard
  standardLeftOpen|boolean|optional||Kế hoạch bỏ ngỏ chuẩn nghèo|The plan leaves the standard open
  baseline|object|optional||Mốc so sánh|Baseline
  baseline.kind|vocabulary baselineKind|required||Loại mốc so sánh|Kind of baseline
  baseline.year|common year|optional||Cuối năm|Year whose end it is
  baseline.asOf|common day|optional||Ngày|Day
  baseline.printed|common text|required||Như in|As printed
  baseline.value|common decimal|optional||Giá trị|Value
  baseline.note|common text|optional||Ghi chú của người đọc|Note of the reader
  operator|vocabulary operator|required||Phép so sánh|Operator
  value|common threshold|optional||Giá trị|Value
  valueText|common text|optional||Giá trị bằng lời|Value in words
  asAssigned|boolean|optional||Giá trị lấy từ mức được giao|Values come from plan.target-assigned
  assignedAs|common text|optional||Cách giao theo kế hoạch|How the plan says it is assigned
  assignedBy|list 0|optional||Đơn vị giao|Assigned by
  assignedBy[]|common unit|optional||Đơn vị giao|Assigned by
  unitOfMeasure|vocabulary unitOfMeasure|optional||Đơn vị tính|Unit of measure
  endsClassification|vocabulary classification|optional||Đạt khi hết phân loại này|Met when this classification ends
  windowFrom|common day|required||Từ ngày|From
  windowTo|common day|required||Đến ngày|To
  cadence|vocabulary cadence|required||Kỳ xét|Judged
  byOn|common day|optional||Đến hạn ngày|Due on
  byMonth|common month|optional||Đến hạn hằng năm, tháng|Due each year in month
  byDay|common dayOfMonth|optional||Đến hạn hằng năm, ngày|Due each year on day
  policies|list 0|optional||Chính sách|Policies
  policies[]|vocabulary policy|optional||Chính sách|Policies
  qualitative|boolean|optional||Định tính|Qualitative
  evaluatedAt|common text|optional||Thời điểm xem xét|When it is looked at
  companion|object|optional||Số in kèm|Figure printed beside it
  companion.value|common decimal|required||Giá trị|Value
  companion.unitOfMeasure|vocabulary unitOfMeasure|required||Đơn vị tính|Unit of measure
  companion.denominator|common text|optional||Mẫu số|Denominator
  companion.evaluated|boolean|required||Được xét|Is judged
  derivedCheck|object|optional||Hệ quả tính được|What follows from it
  derivedCheck.years|common count|required||Số năm|Years
  derivedCheck.rateAtMost|common decimal|required||Tỷ lệ cuối kỳ, tối đa|Rate at the end, at most
  derivedCheck.unitOfMeasure|vocabulary unitOfMeasure|required||Đơn vị tính|Unit of measure
  textEn|common text|optional||Nội dung bằng tiếng Anh|What it says, in English
  printedText|common text|optional||Nguyên văn, rút gọn|As printed, shortened
  note|common text|optional||Ghi chú của người đọc|Note of the reader
  evidence|list 0|optional||Loại sự kiện làm bằng chứng|Entries that show it
  evidence[]|common eventName|optional||Loại sự kiện làm bằng chứng|Entries that show it
  reading|common provision|optional||Cách hiểu được áp dụng|Reading that it rests on
  clause|common text|required||Mục trong kế hoạch|Printed section
  """#,
  #"""
  review|common review|required||Đợt rà soát|Review round
  area|common unit|required||Địa bàn|Area
  place|common text|required||Nơi công khai|Place
  from|common day|required||Từ ngày|First day
  to|common day|required||Đến ngày|Last day
  objections|common count|required||Số ý kiến phản hồi|Objections received
  """#,
  #"""
  review|common review|required||Đợt rà soát|Review round
  area|common unit|required||Địa bàn|Area
  year|common year|required||Năm|Year
  standard|common standard|required||Chuẩn nghèo|Poverty standard
  total|common count|required||Tổng số hộ|All households
  poor|common count|required||Số hộ nghèo|Poor households
  nearPoor|common count|required||Số hộ cận nghèo|Near-poor households
  poorRate|common decimal|required||Tỷ lệ hộ nghèo (%)|Poverty rate, percent
  nearPoorRate|common decimal|required||Tỷ lệ hộ cận nghèo (%)|Near-poverty rate, percent
  subgroups|list 0|optional||Số liệu theo nhóm hộ|Counts of subgroups
  subgroups[]|object|optional||Số liệu theo nhóm hộ|Counts of subgroups
  subgroups[].subgroup|vocabulary subgroup|required||Nhóm hộ|Subgroup
  subgroups[].total|common count|required||Tổng số hộ của nhóm|Households of the subgroup
  subgroups[].poor|common count|required||Số hộ nghèo|Poor households
  subgroups[].nearPoor|common count|required||Số hộ cận nghèo|Near-poor households
  decisionNumber|common text|optional||Số quyết định|Number of the decision
  """#,
  #"""
  review|common review|required||Đợt rà soát|Review round
  area|common unit|required||Địa bàn|Area
  year|common year|required||Năm|Year
  standard|common standard|required||Chuẩn nghèo|Poverty standard
  stage|vocabulary reviewStage|required||Giai đoạn|Stage
  asOf|common day|required||Ngày chốt số liệu|Day of the count
  total|common count|required||Tổng số hộ|All households
  poor|object|required||Biến động hộ nghèo|Account of poor households
  poor.opening|common count|required||Đầu kỳ|Opening
  poor.carriedOver|common count|required||Chuyển sang|Carried over
  poor.new|common count|required||Phát sinh mới|New
  poor.relapsed|common count|required||Tái nghèo|Relapsed
  poor.fromOtherClass|common count|required||Từ diện kia chuyển sang|From the other class
  poor.splitIn|common count|required||Tăng do tách hộ|Split in
  poor.movedIn|common count|required||Chuyển đến|Moved in
  poor.boundaryIn|common count|required||Tăng do điều chỉnh địa giới|Boundary in
  poor.exited|common count|required||Thoát|Exited
  poor.toOtherClass|common count|required||Chuyển sang diện kia|To the other class
  poor.left|common count|required||Rời địa bàn|Left the area
  poor.merged|common count|required||Giảm do nhập hộ|Merged
  poor.movedOut|common count|required||Chuyển đi|Moved out
  poor.boundaryOut|common count|required||Giảm do điều chỉnh địa giới|Boundary out
  poor.closing|common count|required||Cuối kỳ|Closing
  nearPoor|object|required||Biến động hộ cận nghèo|Account of near-poor households
  nearPoor.opening|common count|required||Đầu kỳ|Opening
  nearPoor.carriedOver|common count|required||Chuyển sang|Carried over
  nearPoor.new|common count|required||Phát sinh mới|New
  nearPoor.relapsed|common count|required||Tái nghèo|Relapsed
  nearPoor.fromOtherClass|common count|required||Từ diện kia chuyển sang|From the other class
  nearPoor.splitIn|common count|required||Tăng do tách hộ|Split in
  nearPoor.movedIn|common count|required||Chuyển đến|Moved in
  nearPoor.boundaryIn|common count|required||Tăng do điều chỉnh địa giới|Boundary in
  nearPoor.exited|common count|required||Thoát|Exited
  nearPoor.toOtherClass|common count|required||Chuyển sang diện kia|To the other class
  nearPoor.left|common count|required||Rời địa bàn|Left the area
  nearPoor.merged|common count|required||Giảm do nhập hộ|Merged
  nearPoor.movedOut|common count|required||Chuyển đi|Moved out
  nearPoor.boundaryOut|common count|required||Giảm do điều chỉnh địa giới|Boundary out
  nearPoor.closing|common count|required||Cuối kỳ|Closing
  subgroups|list 0|optional||Biến động theo nhóm hộ|Accounts of subgroups
  subgroups[]|object|optional||Biến động theo nhóm hộ|Accounts of subgroups
  subgroups[].subgroup|vocabulary subgroup|required||Nhóm hộ|Subgroup
  subgroups[].total|common count|required||Tổng số hộ của nhóm|Households of the subgroup
  subgroups[].poor|object|required||Biến động hộ nghèo|Account of poor households
  subgroups[].poor.opening|common count|required||Đầu kỳ|Opening
  subgroups[].poor.carriedOver|common count|required||Chuyển sang|Carried over
  subgroups[].poor.new|common count|required||Phát sinh mới|New
  subgroups[].poor.relapsed|common count|required||Tái nghèo|Relapsed
  subgroups[].poor.fromOtherClass|common count|required||Từ diện kia chuyển sang|From the other class
  subgroups[].poor.splitIn|common count|required||Tăng do tách hộ|Split in
  subgroups[].poor.movedIn|common count|required||Chuyển đến|Moved in
  subgroups[].poor.boundaryIn|common count|required||Tăng do điều chỉnh địa giới|Boundary in
  subgroups[].poor.exited|common count|required||Thoát|Exited
  subgroups[].poor.toOtherClass|common count|required||Chuyển sang diện kia|To the other class
  subgroups[].poor.left|common count|required||Rời địa bàn|Left the area
  subgroups[].poor.merged|common count|required||Giảm do nhập hộ|Merged
  subgroups[].poor.movedOut|common count|required||Chuyển đi|Moved out
  subgroups[].poor.boundaryOut|common count|required||Giảm do điều chỉnh địa giới|Boundary out
  subgroups[].poor.closing|common count|required||Cuối kỳ|Closing
  subgroups[].nearPoor|object|required||Biến động hộ cận nghèo|Account of near-poor households
  subgroups[].nearPoor.opening|common count|required||Đầu kỳ|Opening
  subgroups[].nearPoor.carriedOver|common count|required||Chuyển sang|Carried over
  subgroups[].nearPoor.new|common count|required||Phát sinh mới|New
  subgroups[].nearPoor.relapsed|common count|required||Tái nghèo|Relapsed
  subgroups[].nearPoor.fromOtherClass|common count|required||Từ diện kia chuyển sang|From the other class
  subgroups[].nearPoor.splitIn|common count|required||Tăng do tách hộ|Split in
  subgroups[].nearPoor.movedIn|common count|required||Chuyển đến|Moved in
  subgroups[].nearPoor.boundaryIn|common count|required||Tăng do điều chỉnh địa giới|Boundary in
  subgroups[].nearPoor.exited|common count|required||Thoát|Exited
  subgroups[].nearPoor.toOtherClass|common count|required||Chuyển sang diện kia|To the other class
  subgroups[].nearPoor.left|common count|required||Rời địa bàn|Left the area
  subgroups[].nearPoor.merged|common count|required||Giảm do nhập hộ|Merged
  subgroups[].nearPoor.movedOut|common count|required||Chuyển đi|Moved out
  subgroups[].nearPoor.boundaryOut|common count|required||Giảm do điều chỉnh địa giới|Boundary out
  subgroups[].nearPoor.closing|common count|required||Cuối kỳ|Closing
  explanation|common text|optional||Giải trình chênh lệch|Explanation of a difference
  """#,
  #"""
  decree|common text|required||Nghị định|Decree
  from|common day|required||Có hiệu lực từ|In force from
  roundedUpTo|common dong|required||Làm tròn lên đến (đồng)|Rounded up to whole, đồng
  rows|list 1|required||Các mức|Multiples
  rows[]|object|required||Các mức|Multiples
  rows[].form|vocabulary awardForm|required||Hình thức khen thưởng|Form of award
  rows[].level|vocabulary awardLevel|required||Cấp khen thưởng|Level
  rows[].class|vocabulary labourOrderClass|optional||Hạng huân chương|Class of the Labour Order
  rows[].recipientKind|vocabulary recipientKind|required||Loại đối tượng|Kind of recipient
  rows[].times|common decimal|required||Số lần mức lương cơ sở|Times the base salary
  rows[].clause|common text|optional||Điều, khoản|Article
  rows[].unverified|boolean|optional||Chưa đối chiếu với văn bản|Not checked against the decree's text
  note|common text|optional||Ghi chú của người đọc|Note of the reader
  """#,
  #"""
  report|common report|required||Báo cáo|Report
  duty|common duty|required||Nhiệm vụ|Duty
  period|common period|required||Kỳ|Period
  fromReports|list 0|required||Tổng hợp từ|Made out of
  fromReports[]|common report|required||Tổng hợp từ|Made out of
  missing|list 0|required||Đơn vị thiếu báo cáo|Units without a report
  missing[]|common unit|required||Đơn vị thiếu báo cáo|Units without a report
  preparedWith|list 0|required||Phối hợp với|Prepared with
  preparedWith[]|common unit|required||Phối hợp với|Prepared with
  submitter|common unit|required||Đơn vị gửi|Sent by
  addressees|list 1|required||Nơi nhận|Sent to
  addressees[]|common unit|required||Nơi nhận|Sent to
  figures|list 0|optional||Số liệu|Figures
  figures[]|object|optional||Số liệu|Figures
  figures[].figure|vocabulary reportFigure|required||Số liệu|Figure
  figures[].area|common unit|optional||Địa bàn|Area
  figures[].year|common year|optional||Năm|Year
  figures[].standard|common standard|optional||Chuẩn nghèo|Poverty standard
  figures[].subgroup|vocabulary subgroup|optional||Nhóm hộ|Subgroup
  figures[].value|common decimal|required||Giá trị|Value
  atSize|common treeSize|optional||Kích thước sổ khi lấy số liệu|Log size that the figures were read at
  atRoot|common sha256|optional||Mã gốc tại kích thước đó (SHA-256)|Root at that size, SHA-256
  """#,
  #"""
  duty|common duty|required||Nhiệm vụ|Duty
  period|common period|required||Kỳ|Period
  reminded|common unit|required||Đơn vị được đôn đốc|Unit reminded
  """#,
  #"""
  report|common report|required||Báo cáo|Report
  reason|common text|required||Lý do|Reason
  """#,
  #"""
  report|common report|required||Báo cáo|Report
  duty|common duty|required||Nhiệm vụ|Duty
  reporter|common unit|required||Đơn vị báo cáo|Reporting unit
  period|common period|required||Kỳ|Period
  receiver|common unit|required||Nơi nhận|Received by
  via|common unit|optional||Gửi qua|Sent through
  figures|list 0|required||Số liệu|Figures
  figures[]|object|required||Số liệu|Figures
  figures[].figure|vocabulary reportFigure|required||Số liệu|Figure
  figures[].area|common unit|optional||Địa bàn|Area
  figures[].year|common year|optional||Năm|Year
  figures[].standard|common standard|optional||Chuẩn nghèo|Poverty standard
  figures[].subgroup|vocabulary subgroup|optional||Nhóm hộ|Subgroup
  figures[].value|common decimal|required||Giá trị|Value
  atSize|common treeSize|optional||Kích thước sổ khi lấy số liệu|Log size that the figures were read at
  atRoot|common sha256|optional||Mã gốc tại kích thước đó (SHA-256)|Root at that size, SHA-256
  """#,
  #"""
  pool|common pool|required||Nguồn vốn|Pool
  keeper|common unit|required||Nơi giữ vốn|Keeper
  action|vocabulary capitalAction|required||Biến động|Movement
  household|common household|optional||Hộ|Household
  amount|common dong|required||Số tiền (đồng)|Amount, đồng
  """#,
  #"""
  setting|vocabulary setting|required||Thiết lập|Setting
  value|common text|required||Giá trị mới|New value
  reason|common text|required||Lý do|Reason
  """#,
  #"""
  standard|common standard|required||Chuẩn nghèo|Standard
  nameVi|common text|required||Tên tiếng Việt|Name in Vietnamese
  nameEn|common text|optional||Tên tiếng Anh|Name in English
  aliases|list 0|required||Tên khác|Other names
  aliases[]|common text|required||Tên khác|Other names
  validFrom|common day|required||Hiệu lực từ|Valid from
  validTo|common day|required||Hiệu lực đến|Valid to
  firstReviewYear|common year|required||Năm đầu rà soát theo chuẩn|First year counted under it
  lastReviewYear|common year|required||Năm cuối rà soát theo chuẩn|Last year counted under it
  dimensions|list 0|required||Dịch vụ xã hội cơ bản|Basic services
  dimensions[]|vocabulary deprivation|required||Dịch vụ xã hội cơ bản|Basic services
  legalBasis|common text|optional||Căn cứ pháp lý|Legal basis
  indicatorCount|common count|optional||Số chỉ số đo lường thiếu hụt|Indicators of deprivation
  indicatorsPoor|common count|optional||Số chỉ số thiếu hụt từ đó là hộ nghèo|Missing indicators from which a household is poor
  scorePerIndicator|common decimal|optional||Điểm B cho mỗi chỉ số thiếu hụt|Score B for each missing indicator
  thresholds|list 0|optional||Ngưỡng|Thresholds
  thresholds[]|object|optional||Ngưỡng|Thresholds
  thresholds[].areaType|vocabulary areaType|required||Thành thị hay nông thôn|Urban or rural
  thresholds[].incomePoor|common dong|optional||Thu nhập bình quân (đồng/tháng) từ đó trở xuống là hộ nghèo dù không thiếu hụt|Income per head and month up to which a household is poor whatever it lacks
  thresholds[].incomeMax|common dong|required||Thu nhập bình quân (đồng/tháng) mà trên đó không nghèo, không cận nghèo|Income per head and month above which a household is neither poor nor near-poor
  thresholds[].scoreMax|common decimal|optional||Điểm A tương đương mức thu nhập đó|Score A that stands for that income
  """#,
  #"""
  household|common household|required||Hộ|Household
  policy|vocabulary policy|required||Chính sách|Policy
  eligible|boolean|required||Đủ điều kiện|Eligible
  wanted|boolean|required||Hộ có nhu cầu|Wanted by the household
  reason|common text|optional||Lý do|Reason
  """#,
  #"""
  support|common support|required||Khoản hỗ trợ|Support
  provider|common subject|required||Bên hỗ trợ|Provider
  beneficiary|common subject|required||Bên được hỗ trợ|Beneficiary
  policy|vocabulary policy|optional||Chính sách|Policy
  kind|vocabulary supportKind|required||Hình thức hỗ trợ|Kind of help
  work|vocabulary workKind|optional||Loại công trình, nếu hỗ trợ là công trình|Kind of work, where the help is one
  value|common dong|optional||Giá trị (đồng)|Value, đồng
  fund|common fund|optional||Quỹ chi|Fund that pays
  """#,
  #"""
  commitment|common commitment|required||Cam kết|Commitment
  helper|common subject|required||Bên giúp đỡ|Helper
  beneficiary|common subject|required||Bên được giúp đỡ|Beneficiary
  from|common day|required||Từ ngày|From
  to|common day|optional||Đến ngày|To
  content|common text|required||Nội dung|What is promised
  """#,
  #"""
  classified|common unit|required||Đơn vị|Unit
  classification|vocabulary classification|required||Phân loại|Classification
  legalBasis|common text|required||Quyết định (số, ngày)|Decision with number and date
  reason|common text|required||Lý do|Reason
  """#,
  #"""
  classified|common unit|required||Đơn vị|Unit
  classification|vocabulary classification|required||Phân loại|Classification
  legalBasis|common text|required||Căn cứ pháp lý|Legal basis
  periodFrom|common day|optional||Từ ngày|From
  periodTo|common day|optional||Đến ngày|To
  clause|common text|optional||Mục trong kế hoạch|Printed section
  """#,
  #"""
  dissolved|common unit|required||Đơn vị|Unit
  resolution|common text|required||Nghị quyết|Resolution
  """#,
  #"""
  registered|common unit|required||Đơn vị|Unit
  nameVi|common text|required||Tên tiếng Việt|Name in Vietnamese
  nameEn|common text|optional||Tên tiếng Anh|Name in English
  kind|vocabulary unitKind|required||Loại|Kind
  level|vocabulary unitLevel|required||Cấp|Level
  parent|common unit|optional||Đơn vị cha|Parent
  code|common text|optional||Mã hành chính|Administrative code
  validFrom|common day|optional||Tồn tại từ|Exists from
  namedIndividually|boolean|required||Một đơn vị cụ thể; không, nếu là loại đơn vị|A single unit; false for a class of units
  memberCount|common count|optional||Số thành viên như in|Number of members as printed
  traits|list 0|optional||Đặc điểm|Traits
  traits[]|vocabulary unitTrait|optional||Đặc điểm|Traits
  standingBodyOf|common unit|optional||Cơ quan thường trực của|Standing body of
  standingAgencyOf|common text|optional||Cơ quan thường trực chương trình|Standing agency of programme
  decides|list 0|optional||Hình thức khen thưởng được quyết định|Awards that it decides
  decides[]|object|optional||Hình thức khen thưởng được quyết định|Awards that it decides
  decides[].form|vocabulary awardForm|required||Hình thức|Form
  decides[].level|vocabulary awardLevel|optional||Cấp|Level
  decides[].class|vocabulary labourOrderClass|optional||Hạng huân chương|Class of the Labour Order
  decides[].emblem|boolean|optional||Kèm biểu trưng|With the emblem
  decides[].flagScope|vocabulary flagScope|optional||Cờ dành cho|Flag for
  pays|list 0|optional||Hình thức khen thưởng được chi|Awards that it pays
  pays[]|object|optional||Hình thức khen thưởng được chi|Awards that it pays
  pays[].form|vocabulary awardForm|required||Hình thức|Form
  pays[].level|vocabulary awardLevel|optional||Cấp|Level
  campaign|common text|optional||Cuộc vận động đã phát động|Campaign that it launched
  listedBy|common text|optional||Văn bản liệt kê thành viên|Document that lists the members
  sources|list 0|optional||Nơi được in|Where it is printed
  sources[]|object|optional||Nơi được in|Where it is printed
  sources[].document|common sha256|required||Văn bản|Document
  sources[].clause|common text|required||Mục trong kế hoạch|Printed section
  note|common text|optional||Ghi chú của người đọc|Note of the reader
  """#,
  #"""
  renamed|common unit|required||Đơn vị|Unit
  nameVi|common text|required||Tên mới|New name
  nameEn|common text|optional||Tên mới tiếng Anh|New name in English
  code|common text|optional||Mã mới|New administrative code
  """#,
  #"""
  moved|common unit|required||Đơn vị|Unit
  parent|common unit|required||Đơn vị cha mới|New parent
  resolution|common text|optional||Nghị quyết|Resolution
  """#,
  #"""
  from|list 1|required||Từ|From
  from[]|object|required||Từ|From
  from[].unit|common unit|required||Đơn vị|Unit
  from[].share|vocabulary successionShare|required||Phần|Share
  to|list 1|required||Vào|To
  to[]|common unit|required||Vào|To
  resolution|common text|required||Nghị quyết|Resolution
  """#,
  #"""
  key|common vkey|required||Khóa bên làm chứng|Witness's key
  holder|common text|optional||Tổ chức giữ khóa|Organisation that holds it
  """#,
  ]
}
