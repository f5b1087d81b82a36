/** Beneath a form that has cells without a number. */
export const LACKING = 'Dấu –: sổ không theo dõi nội dung này.'
