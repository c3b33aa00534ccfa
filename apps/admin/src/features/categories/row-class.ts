/** The columns of the list of categories; a phone has no room for addresses. */
export const rowClass =
  'grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-4 text-sm md:grid-cols-[minmax(0,1fr)_9rem_6rem_7rem]'
