"""Generated from openapi.yaml by `make generate`: never edited by hand.

- `api`         one pure function an operation, which makes a `Call`
- `models`      classes of answers, loaded when the first one arrives
- `params`      types of requests, for type checkers
- `resources`   the tree of resources that both clients share
- `types`       the type names people know
- `operations`  the facts of every operation, for tests and tools
"""
