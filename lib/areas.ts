/** The nouns of the product in order: an area may import areas to its left only, and foreign keys point left as well. */
export const AREAS = [
	"settings",
	"audit",
	"places",
	"documents",
	"organisation",
	"users",
	"people",
	"movements",
	"qualifications",
	"training",
	"register",
	"appraisals",
	"inspections",
	"targets",
	"figures",
	"plans",
	"reports",
	"imports",
] as const;

export type Area = (typeof AREAS)[number];
