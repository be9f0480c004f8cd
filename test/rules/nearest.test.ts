import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/rules/nearest.ts'

describe('the nearest words', () => {
  const words = ['label/title', 'label/near-title', 'polish/quotes', 'polish/detached-waw', 'polish/spaces']

  it('to a slip of the finger', () => {
    expect(nearest('label/titel', words)[0]).toBe('label/title')
    expect(nearest('qoutes', words)[0]).toBe('polish/quotes')
  })

  it('to a part of a name', () => {
    expect(nearest('waw', words)).toEqual(['polish/detached-waw'])
    expect(nearest('title', words)).toEqual(['label/near-title', 'label/title'])
  })

  it('to a name with letters left out', () => {
    expect(nearest('win1256', ['utf-8', 'windows-1256', 'iso-8859-6'])).toEqual(['windows-1256'])
    expect(nearest('wn1256', ['windows-1256'])).toEqual([])
  })

  it('are none where nothing is near', () => {
    expect(nearest('lead-paragraph', words)).toEqual([])
    expect(nearest('', words)).toEqual([])
  })
})
