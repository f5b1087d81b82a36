/** The colours of up to five series, in the order in which they stand best beside each other. */
export const seriesFills = (count: number) =>
  count <= 3 ? ['fill-s1', 'fill-s2', 'fill-s4'] : ['fill-s1', 'fill-s2', 'fill-s3', 'fill-s4', 'fill-s5']
