"""The plan of the generated code: one for each operation and schema, made before any text is written.

- `planner`     an operation of the description to its `Plan`
- `operations`  the `Plan` and its parts
- `components`  what each named schema becomes, and its name in `models` and `params`
- `shapes`      Python types of schemas: annotation, decoder
- `answers`     types of responses, decoded leniently
- `requests`    types of requests
- `dispatch`    how the variants of a union are told apart
- `leaves`      the variants of a union, nested unions included
- `bodies`      request bodies: keywords and content type
- `streaming`   operations that respond with a stream
- `variants`    overloads of operations with several kinds of response
"""
