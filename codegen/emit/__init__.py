"""From plans to text: what each kind of generated module holds, for the templates in overrides/templates.

- `imports`    the import lines of a module
- `models`     classes and aliases of answers
- `params`     TypedDicts and aliases of requests
- `api`        one function an operation
- `resources`  the tree of resources
- `types`      the well-known type names
"""
