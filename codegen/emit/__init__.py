"""From plans to text: the contents of each generated module, for the templates in overrides/templates.

- `modules`    all modules of the package, worked out before a file is written
- `imports`    the import lines of a module
- `models`     classes and aliases of responses
- `params`     TypedDicts and aliases of requests
- `api`        one builder function an operation
- `resources`  the tree of resources
- `types`      the public type names
"""
