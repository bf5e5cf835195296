"""Compares the generated client with the types of an installed official package: `python -m codegen drift`.

Both sides become sets of short facts of the same form, which are then subtracted.

- `official`  the facts of the official package, by introspection of its types; nothing of it is copied
- `ours`      the facts of the generated tree and the description
- `dropin`    the table of official names, for `openai_dual.dropin`
- `report`    the difference, without the exceptions of overrides/drift.yaml, as a table or as JSON
"""
