"""The code generator: from `openapi.yaml` to `src/openai_dual/_generated`.

    description -> overlay -> normalise -> openapi-python-client with our templates -> tree

`description` reads and checks a description, `overlay` applies the hand decisions, `normalise` makes it digestible,
`generator` emits the package, `tree` publishes it, `lock` records what went in and came out; `pipeline` is the run.
Run as `python -m codegen`. Imports nothing of `openai_dual`.
"""
