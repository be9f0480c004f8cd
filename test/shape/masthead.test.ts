import { describe, expect, it } from 'vitest'
import { readStaff } from '../../src/shape/masthead.ts'

describe('readStaff', () => {
  it('joins an office with the name on the next line', () => {
    expect(readStaff(['رئيس مجلس الإدارة', 'كريم النجار', 'رئيس التحرير', 'د. سلمى الحداد'])).toEqual([
      { role: 'رئيس مجلس الإدارة', name: 'كريم النجار' },
      { role: 'رئيس التحرير', name: 'د. سلمى الحداد' },
    ])
  })

  it('says each pair once, spelling of hamza and tatweel apart', () => {
    const lines = ['رئيس التحرير', 'أحمد صبري', 'رئيس التحرير', 'أحمــد صبـري', 'رئيس التحرير', 'احمد صبري']
    expect(readStaff(lines)).toEqual([{ role: 'رئيس التحرير', name: 'أحمد صبري' }])
  })

  it('keeps a publication alone and an office nobody holds', () => {
    expect(readStaff(['البيان نيوز', 'رئيس التحرير التنفيذي', 'رئيس مجلس الإدارة : كريم النجار'])).toEqual([
      { role: null, name: 'البيان نيوز' },
      { role: 'رئيس التحرير التنفيذي', name: null },
      { role: 'رئيس مجلس الإدارة', name: 'كريم النجار' },
    ])
  })

  it('takes a party head above the paper for an office', () => {
    expect(readStaff(['رئيس حزب النهضة', 'د.كريم النجار', 'رئيس التحرير', 'سلمى الحداد'])).toEqual([
      { role: 'رئيس حزب النهضة', name: 'د.كريم النجار' },
      { role: 'رئيس التحرير', name: 'سلمى الحداد' },
    ])
  })

  it('reads glued and mixed lines, an office at a line end with its name on the next', () => {
    expect(readStaff(['مستشار التحريركريم النجار', '', 'البيان رئيس التحرير', 'سلمى الحداد'])).toEqual([
      { role: 'مستشار التحرير', name: 'كريم النجار' },
      { role: null, name: 'البيان' },
      { role: 'رئيس التحرير', name: 'سلمى الحداد' },
    ])
  })

  it('has nothing to say of nothing', () => {
    expect(readStaff([])).toEqual([])
  })
})
