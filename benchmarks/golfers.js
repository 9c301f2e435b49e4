// Runs good-enough-golfers (Brad Buchanan, MIT) side by side with the library: the repeats it leaves, and its time.
// Usage: node golfers.js FOLDER GROUPS-SIZE-ROUNDS…   FOLDER holds its lib/geneticSolver.js and the npm package lodash 4.
const fs = require('fs')
const path = require('path')
const vm = require('vm')

const [folder, ...cells] = process.argv.slice(2)
const context = vm.createContext({ _: require(path.resolve(folder, 'node_modules/lodash')), Math, Infinity })
vm.runInContext(fs.readFileSync(path.join(folder, 'geneticSolver.js'), 'utf8'), context)

for (const cell of cells) {
  const [groups, size, rounds] = cell.split('-').map(Number)
  const start = process.cpuUsage()
  let last
  context.geneticSolver(groups, size, rounds, false, [], [], results => { last = results })
  const { user, system } = process.cpuUsage(start)
  const met = new Map()
  for (const group of last.rounds.flat()) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) {
        const pair = Math.min(a, b) + ' ' + Math.max(a, b)
        met.set(pair, (met.get(pair) ?? 0) + 1)
      }
    }
  }
  const repeats = [...met.values()].reduce((sum, times) => sum + times - 1, 0)
  console.log(`| ${cell} | ${repeats} | ${((user + system) / 1e6).toFixed(2)} |`)
}
