"""Compare openai_dual with the official SDK and bare httpx in one run, by CPU time.

`python -m benchmarks` runs every case and prints a Markdown table; `--only NAME` runs one of them. A case is a module
with a function `rows`. `measure` measures, `server` sends fixed bytes from another process, `payloads` makes the
bodies, `table` checks the bounds and prints. Only `peers` imports the official SDK; the others work without it.
"""
