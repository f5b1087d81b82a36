/** What a number in the register may need somebody to answer for: it leaves others out, or its day is not in their order. */
export const NUMBER_TICKS = {
  skipped: 'Các số còn thiếu đã dùng cho văn bản khác (không ghi ở đây)',
  disordered: 'Số và ngày ký đúng như trên văn bản',
}
