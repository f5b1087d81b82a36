/** Bodies and organisations of the district by code and name; of grassroots organisations also the block and the members. */

export const OF_COMMITTEE = [
  ['BTC', 'Ban Tổ chức Huyện ủy'],
  ['UBKT', 'Ủy ban Kiểm tra Huyện ủy'],
  ['BTG', 'Ban Tuyên giáo Huyện ủy'],
  ['BDV', 'Ban Dân vận Huyện ủy'],
  ['VP', 'Văn phòng Huyện ủy'],
  ['TTCT', 'Trung tâm Chính trị huyện'],
] as const

export const DEPARTMENTS = [
  ['P-VP', 'Văn phòng HĐND và UBND huyện', 'Văn phòng HĐND–UBND'],
  ['P-NOIVU', 'Phòng Nội vụ', 'Nội vụ'],
  ['P-THANHTRA', 'Thanh tra huyện', 'Thanh tra'],
  ['P-TUPHAP', 'Phòng Tư pháp', 'Tư pháp'],
  ['P-TCKH', 'Phòng Tài chính – Kế hoạch', 'Tài chính – Kế hoạch'],
  ['P-KINHTE', 'Phòng Kinh tế', 'Kinh tế'],
  ['P-QLDT', 'Phòng Quản lý đô thị', 'Quản lý đô thị'],
  ['P-TNMT', 'Phòng Tài nguyên và Môi trường', 'Tài nguyên và Môi trường'],
  ['P-LDTBXH', 'Phòng Lao động – Thương binh và Xã hội', 'Lao động – Thương binh và Xã hội'],
  ['P-VHTT', 'Phòng Văn hóa và Thông tin', 'Văn hóa và Thông tin'],
  ['P-GDDT', 'Phòng Giáo dục và Đào tạo', 'Giáo dục và Đào tạo'],
  ['P-YTE', 'Phòng Y tế', 'Y tế'],
] as const

export const MASS_BODIES = [
  ['MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'MTTQ huyện'],
  ['LDLD', 'Liên đoàn Lao động huyện', 'Liên đoàn Lao động huyện'],
  ['ND', 'Hội Nông dân huyện', 'Hội Nông dân huyện'],
  ['PN', 'Hội Liên hiệp Phụ nữ huyện', 'Hội LHPN huyện'],
  ['CCB', 'Hội Cựu chiến binh huyện', 'Hội CCB huyện'],
  ['DOAN', 'Huyện đoàn', 'Huyện đoàn'],
  ['CTD', 'Hội Chữ thập đỏ huyện', 'Hội Chữ thập đỏ huyện'],
] as const

export const MANAGED_PUBLIC_UNITS = [
  ['BQLDA', 'Ban Quản lý dự án đầu tư xây dựng huyện', 'BQL dự án'],
  ['TTVH', 'Trung tâm Văn hóa – Thông tin và Thể thao huyện', 'TT Văn hóa'],
  ['PTQD', 'Trung tâm Phát triển quỹ đất huyện', 'TT Phát triển quỹ đất'],
  ['GDTX', 'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên huyện', 'TT GDNN–GDTX'],
  ['QLTTXD', 'Đội Quản lý trật tự xây dựng đô thị huyện', 'Đội QLTTXD đô thị'],
] as const

/** Public units whose staff are in the register, their heads managed elsewhere. */
export const OTHER_PUBLIC_UNITS = [
  ['TTYT', 'Trung tâm Y tế huyện', 'health'],
  ['BVDK', 'Bệnh viện đa khoa huyện', 'health'],
  ['THCS-VANDIEN', 'Trường THCS thị trấn Văn Điển', 'school'],
  ['THCS-TUHIEP', 'Trường THCS Tứ Hiệp', 'school'],
  ['THCS-NGOCHOI', 'Trường THCS Ngọc Hồi', 'school'],
  ['THCS-TANTRIEU', 'Trường THCS Tân Triều', 'school'],
  ['TH-LIENNINH', 'Trường Tiểu học Liên Ninh', 'school'],
  ['TH-VINHQUYNH', 'Trường Tiểu học Vĩnh Quỳnh', 'school'],
  ['TH-THANHLIET', 'Trường Tiểu học Thanh Liệt', 'school'],
  ['MN-HUUHOA', 'Trường Mầm non Hữu Hòa', 'school'],
  ['MN-DUYENHA', 'Trường Mầm non Duyên Hà', 'school'],
] as const

export const BRANCHES = [
  ['CONGAN', 'Công an huyện'],
  ['QUANSU', 'Ban Chỉ huy Quân sự huyện'],
  ['TOAAN', 'Tòa án nhân dân huyện'],
  ['VKS', 'Viện Kiểm sát nhân dân huyện'],
] as const

/** Grassroots Party organisations beside those of the communes. */
export const COMMITTEES = [
  ['QUANSU', 'Quân sự huyện', 'armed-forces', 84],
  ['CONGAN', 'Công an huyện', 'armed-forces', 216],
  ['CQHU', 'Cơ quan Huyện ủy', 'administrative', 118],
  ['CQUBND', 'Cơ quan Ủy ban nhân dân huyện', 'administrative', 287],
  ['TTYT', 'Trung tâm Y tế huyện', 'administrative', 242],
  ['BVDK', 'Bệnh viện đa khoa huyện', 'administrative', 305],
  ['THUE', 'Chi cục Thuế huyện', 'administrative', 121],
  ['BQLDA', 'Ban Quản lý dự án đầu tư xây dựng huyện', 'administrative', 97],
  ['DN-THUYLOI', 'Xí nghiệp Đầu tư phát triển thủy lợi Thanh Trì', 'enterprise', 62],
  ['DN-MOITRUONG', 'Xí nghiệp Môi trường đô thị huyện', 'enterprise', 71],
  ['DN-DIENLUC', 'Công ty Điện lực Thanh Trì', 'enterprise', 66],
  ['DN-XAYDUNG', 'Công ty cổ phần Xây dựng và Phát triển nhà Thanh Trì', 'enterprise', 48],
  ['DN-COKHI', 'Công ty cổ phần Cơ khí Ngọc Hồi', 'enterprise', 47],
  ['DN-MAY', 'Công ty cổ phần May mặc Tứ Hiệp', 'enterprise', 43],
  ['DN-NONGSAN', 'Công ty cổ phần Nông sản Liên Ninh', 'enterprise', 38],
] as const

export const CELLS = [
  ...[
    'Tòa án nhân dân huyện',
    'Viện Kiểm sát nhân dân huyện',
    'Chi cục Thi hành án dân sự huyện',
    'Kho bạc Nhà nước huyện',
  ],
  ...['Bảo hiểm xã hội huyện', 'Chi cục Thống kê huyện', 'Phòng giao dịch Ngân hàng Chính sách xã hội huyện'],
  ...[
    'Trung tâm Chính trị huyện',
    'Trung tâm Văn hóa – Thông tin và Thể thao huyện',
    'Đội Quản lý trật tự xây dựng đô thị huyện',
  ],
  ...[
    'Trung tâm Phát triển quỹ đất huyện',
    'Trung tâm GDNN – GDTX huyện',
    'Hạt Quản lý đê huyện',
    'Trạm Chăn nuôi và Thú y huyện',
  ],
  ...['Trạm Trồng trọt và Bảo vệ thực vật huyện', 'Trạm Khuyến nông huyện', 'Ban Quản lý chợ huyện', 'Bến xe huyện'],
  ...['Trường THPT Ngọc Hồi', 'Trường THPT Ngô Thì Nhậm', 'Trường THPT Đông Mỹ', 'Trường THPT Nguyễn Quốc Trinh'],
  ...['Trường THCS Chu Văn An', 'Trường THCS thị trấn Văn Điển', 'Trường THCS Tứ Hiệp', 'Trường THCS Ngọc Hồi'],
  ...['Trường THCS Tân Triều', 'Trường THCS Vĩnh Quỳnh', 'Trường THCS Liên Ninh', 'Trường Tiểu học thị trấn Văn Điển'],
  ...[
    'Trường Tiểu học Liên Ninh',
    'Trường Tiểu học Vĩnh Quỳnh',
    'Trường Tiểu học Thanh Liệt',
    'Trường Tiểu học Ngũ Hiệp',
  ],
  ...['Trường Tiểu học Tân Triều', 'Trường Mầm non Hữu Hòa', 'Trường Mầm non Duyên Hà', 'Trường Mầm non Tứ Hiệp'],
  'Trường Mầm non thị trấn Văn Điển',
] as const
