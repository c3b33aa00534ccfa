/** The number of a drop as the label writes it: two digits at least, `07`. */
export const formatDropNumber = (number: number): string => String(number).padStart(2, '0')
