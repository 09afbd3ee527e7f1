import type { JSX } from 'solid-js'
import { departments } from '../../../assessments/content/interview/departments.ts'
import { inWords } from '../../language.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { OutlineList } from '../interview/Outline.tsx'
import { isCounted, type Step, stepsFor } from '../interview/steps.ts'
import { hrefOn, type Way } from '../interview/way.ts'
import { progressIn, stepsOfDepartment } from './department-steps.ts'

type DepartmentOutlineProps = { readonly step: Step; readonly way: Way }

/** Every department, each leading to its first open screen and staying with its screens. */
export function DepartmentOutline(props: DepartmentOutlineProps): JSX.Element {
  const { draft } = useAssessment()
  const items = () =>
    departments.map((department) => {
      const own = stepsOfDepartment(stepsFor(draft), department).filter(isCounted)
      const { id } = department
      return {
        href: hrefOn({ by: 'department', department: id }),
        name: inWords(department.name),
        done: own.filter((step) => progressIn(draft, step, department) === 'done').length,
        all: own.length,
        isHere:
          props.way.by === 'department'
            ? props.way.department === id
            : stepsOfDepartment([props.step], department).length > 0,
      }
    })
  return <OutlineList items={items()} />
}
