import { LineChart, SankeyChart, ScatterChart } from 'echarts/charts'
import { GridComponent, PolarComponent, RadarComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([LineChart, SankeyChart, ScatterChart])
use([GridComponent, PolarComponent, RadarComponent, TitleComponent, SVGRenderer])

export { init }
