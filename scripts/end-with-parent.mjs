/**
 * npm hands a signal to the shell that it started, and not every shell hands it on: when that shell
 * is gone, this process ends as if it had got the signal itself.
 */
export function endWithParent() {
  const parent = process.ppid
  const look = () => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }
  const timer = setInterval(look, 250)
  timer.unref()
}
