import type { Cut } from './top.ts'

export const long: Cut = {
  neck: [92, 286],
  shoulder: [290, 350],
  armpit: [282, 596],
  hem: [284, 1110],
  tail: 84,
  cuff: [
    [462, 1034],
    [364, 1064],
  ],
}

export const short: Cut = {
  ...long,
  hem: [290, 1130],
  tail: 14,
  cuff: [
    [466, 636],
    [344, 704],
  ],
}

/** A shirt that goes on to the knee. */
export const dress: Cut = { ...long, armpit: [276, 590], hem: [322, 1460], tail: 60 }
