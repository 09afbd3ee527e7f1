import { areas } from '../../../assessments/content/areas/areas.ts'
import { inWords } from '../../language.ts'
import { sayOrganisation } from '../../messages/organisation.ts'
import type { SelectGroup } from '../../ui/SelectField.tsx'
import type { Kind } from '../account/me.ts'

const parentPath = (path: string) => path.replace(/\/?[^/]+$/, '')

/**
 * Areas under what contains them. A firm names the smallest; a bureau may answer for a city that
 * stands at the head of its districts.
 */
export function areaGroups(kind: Kind): readonly SelectGroup[] {
  const open = areas.filter(({ choosable }) => choosable || kind !== 'manufacturer')
  const parents = [...new Set(open.map(({ path }) => parentPath(path)))]
  return parents.map((parent) => {
    const holder = areas.find(({ path }) => path === parent)
    return {
      label: holder === undefined ? sayOrganisation().fields.elsewhere : inWords(holder.name),
      options: open
        .filter(({ path }) => parentPath(path) === parent)
        .map(({ path, name }) => ({ value: path, text: inWords(name) })),
    }
  })
}

export const areaName = (path: string | null): string => {
  const area = areas.find((one) => one.path === path)
  return area === undefined ? '' : inWords(area.name)
}
