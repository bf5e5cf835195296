"""Benchmarks: openai_dual beside the official SDK and bare httpx, in one run, by CPU time.

`python -m benchmarks` runs every case and prints a Markdown table; `--only NAME` runs some. A case is a module with
a function `rows`; `measure` times, `server` answers fixed bytes from another process, `payloads` makes the bodies,
`table` judges and prints. The official SDK is reached through `peers` only, so nothing else needs it to be importable.
"""
