/** What places are held against, in the words of the papers; numbers are left to the papers. */

export const DISTRICT_LACKING: readonly string[] = [
  'Mật độ đường giao thông đô thị',
  'Tỷ lệ đất giao thông so với đất xây dựng đô thị',
  'Tỷ lệ nước thải đô thị được xử lý đạt quy chuẩn',
  'Đất cây xanh sử dụng công cộng bình quân đầu người',
]

/** Found lacking in 2021, met in 2023. */
export const DISTRICT_LATE: readonly string[] = [
  'Công trình văn hóa cấp đô thị',
  'Công trình thể dục, thể thao cấp đô thị',
  'Công trình thương mại, dịch vụ cấp đô thị',
  'Tỷ lệ chiều dài ngõ, hẻm được chiếu sáng',
  'Mật độ đường cống thoát nước chính',
  'Quy chế quản lý kiến trúc được phê duyệt',
]

export const OF_DISTRICT: readonly string[] = [
  'Quy mô dân số',
  'Diện tích tự nhiên',
  'Số đơn vị hành chính trực thuộc',
  'Tỷ lệ đơn vị hành chính trực thuộc đủ điều kiện thành lập phường',
  'Cân đối thu chi ngân sách',
  'Thu nhập bình quân đầu người so với cả nước',
  'Tốc độ tăng trưởng kinh tế bình quân 03 năm gần nhất',
  'Tỷ lệ hộ nghèo bình quân 03 năm gần nhất',
  'Tỷ trọng công nghiệp, xây dựng và dịch vụ trong cơ cấu kinh tế',
  'Tỷ lệ lao động phi nông nghiệp',
  'Diện tích sàn nhà ở bình quân đầu người',
  'Tỷ lệ nhà ở kiên cố, bán kiên cố',
  'Đất xây dựng công trình công cộng cấp đơn vị ở',
  'Đất dân dụng bình quân đầu người',
  'Cơ sở y tế cấp đô thị',
  'Cơ sở giáo dục, đào tạo cấp đô thị',
  'Công trình văn hóa cấp đô thị',
  'Công trình thể dục, thể thao cấp đô thị',
  'Công trình thương mại, dịch vụ cấp đô thị',
  'Tỷ lệ đất giao thông so với đất xây dựng đô thị',
  'Mật độ đường giao thông đô thị',
  'Diện tích đất giao thông bình quân đầu người',
  'Tỷ lệ vận tải hành khách công cộng',
  'Mức cấp điện sinh hoạt bình quân đầu người',
  'Tỷ lệ chiều dài đường phố chính được chiếu sáng',
  'Tỷ lệ chiều dài ngõ, hẻm được chiếu sáng',
  'Mức cấp nước sinh hoạt bình quân đầu người',
  'Tỷ lệ dân số được cung cấp nước sạch',
  'Mật độ đường cống thoát nước chính',
  'Tỷ lệ nước thải đô thị được xử lý đạt quy chuẩn',
  'Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý',
  'Đất cây xanh toàn đô thị bình quân đầu người',
  'Đất cây xanh sử dụng công cộng bình quân đầu người',
  'Quy chế quản lý kiến trúc được phê duyệt',
]

/** The first are lacking in every commune, the last in few. */
export const WARD_HARD: readonly string[] = [
  'Đất cây xanh sử dụng công cộng bình quân đầu người',
  'Mật độ đường cống thoát nước chính',
  'Tỷ lệ nước thải được xử lý đạt quy chuẩn',
  'Tỷ lệ đất giao thông so với đất xây dựng',
  'Công trình văn hóa, thể dục thể thao',
  'Chợ hoặc siêu thị đạt chuẩn',
]

export const OF_WARD: readonly string[] = [
  'Quy mô dân số',
  'Diện tích tự nhiên',
  'Cân đối thu chi ngân sách',
  'Tỷ lệ hộ nghèo bình quân 03 năm gần nhất',
  'Tỷ lệ lao động phi nông nghiệp',
  'Đất công trình giáo dục',
  'Trạm y tế',
  'Công trình văn hóa, thể dục thể thao',
  'Chợ hoặc siêu thị đạt chuẩn',
  'Tỷ lệ đất giao thông so với đất xây dựng',
  'Tỷ lệ đường được chiếu sáng',
  'Mức cấp điện sinh hoạt bình quân đầu người',
  'Tỷ lệ dân số được cung cấp nước sạch',
  'Mật độ đường cống thoát nước chính',
  'Tỷ lệ nước thải được xử lý đạt quy chuẩn',
  'Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý',
  'Đất cây xanh sử dụng công cộng bình quân đầu người',
  'Trụ sở làm việc của cơ quan nhà nước',
]

export const ADVANCED: readonly string[] = [
  'Quy hoạch',
  'Giao thông',
  'Thủy lợi và phòng, chống thiên tai',
  'Điện',
  'Giáo dục',
  'Văn hóa',
  'Cơ sở hạ tầng thương mại nông thôn',
  'Thông tin và truyền thông',
  'Nhà ở dân cư',
  'Thu nhập',
  'Nghèo đa chiều',
  'Lao động',
  'Tổ chức sản xuất và phát triển kinh tế nông thôn',
  'Y tế',
  'Hành chính công',
  'Tiếp cận pháp luật',
  'Môi trường',
  'Chất lượng môi trường sống',
  'Quốc phòng và an ninh',
]
