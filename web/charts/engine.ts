import { LineChart, SankeyChart, ScatterChart } from 'echarts/charts'
import { PolarComponent, RadarComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([LineChart, SankeyChart, ScatterChart, PolarComponent, RadarComponent, SVGRenderer])

export { init }
