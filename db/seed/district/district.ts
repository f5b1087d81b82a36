/** What the district of 2023 consists of; the people in it are invented. Figures: the article of July 2023, and our choice where it is silent. */

/** Code in the catalogue before 01/07/2025, code here, name, Party members, whether a township. */
export const COMMUNES = [
  ['00640', 'VANDIEN', 'Văn Điển', 745],
  ['00643', 'TANTRIEU', 'Tân Triều', 842],
  ['00646', 'THANHLIET', 'Thanh Liệt', 631],
  ['00649', 'TATHANHOAI', 'Tả Thanh Oai', 718],
  ['00652', 'HUUHOA', 'Hữu Hòa', 455],
  ['00655', 'TAMHIEP', 'Tam Hiệp', 628],
  ['00658', 'TUHIEP', 'Tứ Hiệp', 689],
  ['00661', 'YENMY', 'Yên Mỹ', 342],
  ['00664', 'VINHQUYNH', 'Vĩnh Quỳnh', 860],
  ['00667', 'NGUHIEP', 'Ngũ Hiệp', 702],
  ['00670', 'DUYENHA', 'Duyên Hà', 371],
  ['00673', 'NGOCHOI', 'Ngọc Hồi', 571],
  ['00676', 'VANPHUC', 'Vạn Phúc', 521],
  ['00679', 'DAIANG', 'Đại Áng', 548],
  ['00682', 'LIENNINH', 'Liên Ninh', 596],
  ['00685', 'DONGMY', 'Đông Mỹ', 381],
] as const

export const isTownship = (at: number) => at === 0
export const communeWord = (at: number) => `${isTownship(at) ? 'thị trấn' : 'xã'} ${COMMUNES[at]?.[2] ?? ''}`

/** Grassroots committees besides those of communes: code, name, block, members. */
export const COMMITTEES = [
  ['DB-CONGAN', 'Đảng bộ Công an huyện', 'armed-forces', 212],
  ['DB-QUANSU', 'Đảng bộ Quân sự huyện', 'armed-forces', 88],
  ['DB-HUYENUY', 'Đảng bộ Cơ quan Huyện ủy', 'administrative', 164],
  ['DB-UBND', 'Đảng bộ Cơ quan Ủy ban nhân dân huyện', 'administrative', 287],
  ['DB-YTE', 'Đảng bộ Trung tâm Y tế huyện', 'administrative', 205],
  ['DB-BENHVIEN', 'Đảng bộ Bệnh viện Đa khoa huyện', 'administrative', 226],
  ['DB-QLTT', 'Đảng bộ Đội Quản lý trật tự xây dựng đô thị', 'administrative', 102],
  ['DB-GIAODUC', 'Đảng bộ Phòng Giáo dục và Đào tạo', 'administrative', 186],
  ['DB-MOITRUONG', 'Đảng bộ Công ty Môi trường đô thị', 'enterprise', 78],
  ['DB-THUYLOI', 'Đảng bộ Xí nghiệp Thủy lợi', 'enterprise', 45],
  ['DB-DIENLUC', 'Đảng bộ Công ty Điện lực huyện', 'enterprise', 64],
  ['DB-NUOCSACH', 'Đảng bộ Xí nghiệp Nước sạch', 'enterprise', 41],
  ['DB-XAYDUNG', 'Đảng bộ Công ty Xây dựng số 18', 'enterprise', 52],
  ['DB-BICH', 'Đảng bộ Công ty Bánh kẹo Sông Nhuệ', 'enterprise', 57],
  ['DB-CHO', 'Đảng bộ Công ty Quản lý chợ', 'enterprise', 38],
] as const

const SCHOOLS = ['A', 'B', 'C'].map((letter) => `Trường Trung học phổ thông số ${letter}`)
const SECONDARY = COMMUNES.map(([, , name]) => `Trường Trung học cơ sở ${name}`)

/** The 39 grassroots cells, all of offices and public units. */
export const CELLS: readonly string[] = [
  ...SECONDARY,
  ...SCHOOLS,
  'Tòa án nhân dân huyện',
  'Viện kiểm sát nhân dân huyện',
  'Chi cục Thi hành án dân sự',
  'Chi cục Thuế khu vực',
  'Kho bạc Nhà nước huyện',
  'Chi cục Thống kê khu vực',
  'Bảo hiểm xã hội huyện',
  'Ngân hàng Chính sách xã hội',
  'Ngân hàng Nông nghiệp chi nhánh huyện',
  'Trung tâm Chính trị huyện',
  'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên',
  'Trung tâm Văn hóa – Thông tin và Thể thao',
  'Trung tâm Phát triển quỹ đất',
  'Ban Quản lý dự án đầu tư xây dựng',
  'Hội Chữ thập đỏ huyện',
  'Trường Mầm non Hoa Sen',
  'Trường Mầm non Tuổi Thơ',
  'Trường Tiểu học Vạn Xuân',
  'Đội Quản lý thị trường số 9',
  'Trạm Chăn nuôi và Thú y',
]

export const CELL_MEMBERS = 960

/** Code, name, post of the head and of the deputies, deputies' seats. */
export const DEPARTMENTS = [
  [
    'VP-HDND-UBND',
    'Văn phòng HĐND và UBND huyện',
    'Chánh Văn phòng HĐND và UBND huyện',
    'Phó Chánh Văn phòng HĐND và UBND huyện',
  ],
  ['P-NOIVU', 'Phòng Nội vụ', 'Trưởng phòng Nội vụ', 'Phó Trưởng phòng Nội vụ'],
  [
    'P-TAICHINH',
    'Phòng Tài chính – Kế hoạch',
    'Trưởng phòng Tài chính – Kế hoạch',
    'Phó Trưởng phòng Tài chính – Kế hoạch',
  ],
  [
    'P-TNMT',
    'Phòng Tài nguyên và Môi trường',
    'Trưởng phòng Tài nguyên và Môi trường',
    'Phó Trưởng phòng Tài nguyên và Môi trường',
  ],
  ['P-QLDT', 'Phòng Quản lý đô thị', 'Trưởng phòng Quản lý đô thị', 'Phó Trưởng phòng Quản lý đô thị'],
  ['P-KINHTE', 'Phòng Kinh tế', 'Trưởng phòng Kinh tế', 'Phó Trưởng phòng Kinh tế'],
  [
    'P-VHTT',
    'Phòng Văn hóa và Thông tin',
    'Trưởng phòng Văn hóa và Thông tin',
    'Phó Trưởng phòng Văn hóa và Thông tin',
  ],
  [
    'P-LDTBXH',
    'Phòng Lao động – Thương binh và Xã hội',
    'Trưởng phòng Lao động – Thương binh và Xã hội',
    'Phó Trưởng phòng Lao động – Thương binh và Xã hội',
  ],
  ['P-GDDT', 'Phòng Giáo dục và Đào tạo', 'Trưởng phòng Giáo dục và Đào tạo', 'Phó Trưởng phòng Giáo dục và Đào tạo'],
  ['P-TUPHAP', 'Phòng Tư pháp', 'Trưởng phòng Tư pháp', 'Phó Trưởng phòng Tư pháp'],
  ['P-YTE', 'Phòng Y tế', 'Trưởng phòng Y tế', 'Phó Trưởng phòng Y tế'],
  ['THANHTRA', 'Thanh tra huyện', 'Chánh Thanh tra huyện', 'Phó Chánh Thanh tra huyện'],
] as const

type Listed = readonly (readonly [kind: string, title: string, seats: number, vacant?: number])[]
type Body = readonly [code: string, name: string, kind: string, posts: Listed]

/** Bodies of the committee: 16 posts of its own level besides the four heads that the city manages. */
export const PARTY_BODIES: readonly Body[] = [
  ['BAN-TOCHUC', 'Ban Tổ chức Huyện ủy', 'party-body', [['party-body-deputy', 'Phó Trưởng ban Tổ chức Huyện ủy', 2]]],
  [
    'BAN-TUYENGIAO',
    'Ban Tuyên giáo Huyện ủy',
    'party-body',
    [['party-body-deputy', 'Phó Trưởng ban Tuyên giáo Huyện ủy', 2]],
  ],
  [
    'BAN-DANVAN',
    'Ban Dân vận Huyện ủy',
    'party-body',
    [['party-body-deputy', 'Phó Trưởng ban Dân vận Huyện ủy', 2, 1]],
  ],
  [
    'UBKT',
    'Ủy ban Kiểm tra Huyện ủy',
    'party-body',
    [
      ['party-body-deputy', 'Phó Chủ nhiệm Ủy ban Kiểm tra Huyện ủy', 2],
      ['inspection-member', 'Ủy viên Ủy ban Kiểm tra Huyện ủy', 2],
    ],
  ],
  [
    'VP-HU',
    'Văn phòng Huyện ủy',
    'party-body',
    [
      ['party-body-head', 'Chánh Văn phòng Huyện ủy', 1],
      ['party-body-deputy', 'Phó Chánh Văn phòng Huyện ủy', 2],
    ],
  ],
  [
    'TT-CHINHTRI',
    'Trung tâm Chính trị huyện',
    'party-body',
    [
      ['party-body-head', 'Giám đốc Trung tâm Chính trị huyện', 1],
      ['party-body-deputy', 'Phó Giám đốc Trung tâm Chính trị huyện', 2],
    ],
  ],
]

export const MASS_BODIES: readonly Body[] = [
  [
    'MTTQ',
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
    'mass-body',
    [['mass-body-deputy', 'Phó Chủ tịch Ủy ban MTTQ Việt Nam huyện', 2]],
  ],
  [
    'LDLD',
    'Liên đoàn Lao động huyện',
    'mass-body',
    [
      ['mass-body-head', 'Chủ tịch Liên đoàn Lao động huyện', 1],
      ['mass-body-deputy', 'Phó Chủ tịch Liên đoàn Lao động huyện', 2],
    ],
  ],
  [
    'HOI-NONGDAN',
    'Hội Nông dân huyện',
    'mass-body',
    [
      ['mass-body-head', 'Chủ tịch Hội Nông dân huyện', 1],
      ['mass-body-deputy', 'Phó Chủ tịch Hội Nông dân huyện', 2],
    ],
  ],
  [
    'HOI-PHUNU',
    'Hội Liên hiệp Phụ nữ huyện',
    'mass-body',
    [
      ['mass-body-head', 'Chủ tịch Hội Liên hiệp Phụ nữ huyện', 1],
      ['mass-body-deputy', 'Phó Chủ tịch Hội Liên hiệp Phụ nữ huyện', 2],
    ],
  ],
  [
    'HOI-CCB',
    'Hội Cựu chiến binh huyện',
    'mass-body',
    [
      ['mass-body-head', 'Chủ tịch Hội Cựu chiến binh huyện', 1],
      ['mass-body-deputy', 'Phó Chủ tịch Hội Cựu chiến binh huyện', 1],
    ],
  ],
  [
    'HUYENDOAN',
    'Huyện đoàn',
    'mass-body',
    [
      ['mass-body-head', 'Bí thư Huyện đoàn', 1],
      ['mass-body-deputy', 'Phó Bí thư Huyện đoàn', 2, 1],
    ],
  ],
  ['HOI-CTD', 'Hội Chữ thập đỏ huyện', 'mass-body', [['mass-body-head', 'Chủ tịch Hội Chữ thập đỏ huyện', 1]]],
]

export const PUBLIC_UNITS: readonly Body[] = [
  [
    'BQLDA',
    'Ban Quản lý dự án đầu tư xây dựng',
    'public-unit',
    [
      ['public-unit-head', 'Giám đốc Ban Quản lý dự án đầu tư xây dựng', 1],
      ['public-unit-deputy', 'Phó Giám đốc Ban Quản lý dự án đầu tư xây dựng', 3],
    ],
  ],
  [
    'TT-VANHOA',
    'Trung tâm Văn hóa – Thông tin và Thể thao',
    'public-unit',
    [
      ['public-unit-head', 'Giám đốc Trung tâm Văn hóa – Thông tin và Thể thao', 1],
      ['public-unit-deputy', 'Phó Giám đốc Trung tâm Văn hóa – Thông tin và Thể thao', 2],
    ],
  ],
  [
    'TT-QUYDAT',
    'Trung tâm Phát triển quỹ đất',
    'public-unit',
    [
      ['public-unit-head', 'Giám đốc Trung tâm Phát triển quỹ đất', 1],
      ['public-unit-deputy', 'Phó Giám đốc Trung tâm Phát triển quỹ đất', 2],
    ],
  ],
  [
    'TT-GDNN',
    'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên',
    'public-unit',
    [
      ['public-unit-head', 'Giám đốc Trung tâm GDNN – GDTX', 1],
      ['public-unit-deputy', 'Phó Giám đốc Trung tâm GDNN – GDTX', 2],
    ],
  ],
  [
    'DOI-QLTTXD',
    'Đội Quản lý trật tự xây dựng đô thị',
    'public-unit',
    [
      ['public-unit-head', 'Đội trưởng Đội Quản lý trật tự xây dựng đô thị', 1],
      ['public-unit-deputy', 'Đội phó Đội Quản lý trật tự xây dựng đô thị', 2],
    ],
  ],
]

export const COUNCIL_BOARDS = ['Ban Pháp chế HĐND huyện', 'Ban Kinh tế – Xã hội HĐND huyện'] as const

/** Managed by the city or their branch: code of the unit, kind of post, title, level. The first thirteen are the Standing Committee. */
export const ABOVE = [
  ['HU', 'district-secretary', 'Bí thư Huyện ủy', 'city'],
  ['HU', 'district-deputy-secretary', 'Phó Bí thư Thường trực Huyện ủy', 'city'],
  ['UBND', 'district-chair', 'Chủ tịch UBND huyện', 'city'],
  ['BAN-TOCHUC', 'party-body-head', 'Trưởng ban Tổ chức Huyện ủy', 'city'],
  ['BAN-TUYENGIAO', 'party-body-head', 'Trưởng ban Tuyên giáo Huyện ủy', 'city'],
  ['BAN-DANVAN', 'party-body-head', 'Trưởng ban Dân vận Huyện ủy', 'city'],
  ['UBKT', 'party-body-head', 'Chủ nhiệm Ủy ban Kiểm tra Huyện ủy', 'city'],
  ['HDND', 'district-council-deputy', 'Phó Chủ tịch HĐND huyện', 'city'],
  ['UBND', 'district-vice-chair', 'Phó Chủ tịch UBND huyện', 'city'],
  ['UBND', 'district-vice-chair', 'Phó Chủ tịch UBND huyện', 'city'],
  ['QUANSU', 'branch-head', 'Chỉ huy trưởng Ban Chỉ huy Quân sự huyện', 'branch'],
  ['CONGAN', 'branch-head', 'Trưởng Công an huyện', 'branch'],
  ['MTTQ', 'mass-body-head', 'Chủ tịch Ủy ban MTTQ Việt Nam huyện', 'city'],
  ['TOAAN', 'branch-head', 'Chánh án Tòa án nhân dân huyện', 'branch'],
  ['VKS', 'branch-head', 'Viện trưởng Viện kiểm sát nhân dân huyện', 'branch'],
] as const
