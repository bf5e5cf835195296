"""Generated from openapi.yaml by `make generate`. Do not edit.

- `api`              one builder function an operation, which returns an unsent `Call`
- `models`           classes of responses, loaded when the first one arrives
- `params`           types of requests, for type checkers
- `resources`        the tree of resources that both clients share
- `types`            the public type names
- `operations.json`  the facts of every operation, for the emulator and tools
"""
