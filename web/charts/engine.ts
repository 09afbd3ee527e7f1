import { LineChart, ScatterChart } from 'echarts/charts'
import { PolarComponent, RadarComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([LineChart, ScatterChart, PolarComponent, RadarComponent, SVGRenderer])

export { init }
