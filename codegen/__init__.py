"""The code generator: from `openapi.yaml` to `src/openai_dual/_generated`. Run it as `python -m codegen`.

    description -> overlay -> normalise -> parser check -> plan -> emit -> publish

- `description`  reads and checks a description
- `normalise`    rewrites it into few forms, rule by rule
- `decisions`    the data in overrides/: names, words, corrections, lock
- `plan`         the plan of the generated code for each operation and schema
- `emit`         the text of the generated modules
- `pipeline`     the run; `gate` is the parser check, `generator` writes the files, `tree` publishes them
- `comparison`   the differences between two descriptions; `verdicts` judges whom each breaks
- `drift`        the differences to the installed official package
- `emulation`    the facts that the emulator and tools need
"""
