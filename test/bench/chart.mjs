// The figures of one version as a picture: each case as a multiple of what it is compared with.
import { init } from 'echarts'

export function chart({ version, node, pages, cases }) {
  const rows = cases.filter(({ name, of }) => name !== of).reverse()
  const picture = init(null, null, { renderer: 'svg', ssr: true, width: 860, height: 60 + rows.length * 44 })
  picture.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    title: {
      text: `clean-news ${version}: ${pages.toLocaleString('en')} pages, Node ${node}`,
      textStyle: { fontSize: 15 },
    },
    grid: { left: 190, right: 150, top: 44, bottom: 24 },
    xAxis: {
      type: 'log',
      logBase: 2,
      min: (value) => Math.min(0.0625, value.min),
      axisLabel: { formatter: '{value}×' },
    },
    yAxis: { type: 'category', data: rows.map(({ name }) => name), axisTick: { show: false } },
    series: [
      {
        type: 'bar',
        data: rows.map(({ ratio, of }) => ({
          value: ratio,
          label: { formatter: `${ratio.toFixed(2)}× ${of}` },
        })),
        itemStyle: { color: '#2a6f97' },
        label: { show: true, position: 'right' },
        barMaxWidth: 22,
      },
    ],
  })
  const title = `clean-news ${version}: time of each case as a multiple of what it is compared with`
  const svg = picture.renderToSVGString()
  // Its clock would keep the program from ending.
  picture.dispose()
  return svg.replace(/>/, `>\n<title>${title}</title>`)
}
