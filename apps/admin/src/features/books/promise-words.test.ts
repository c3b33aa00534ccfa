import { PROMISES } from '@firstcome/db/application/books/promises'
import { expect, it } from 'vitest'
import en from '../../../messages/en/books.json'
import ko from '../../../messages/ko/books.json'

it.each([ko, en])('has words for every promise of the books, and for no other', ({ promises }) => {
  expect(Object.keys(promises).toSorted()).toEqual(PROMISES.toSorted())
})
