"""Reads an OpenAPI description and checks it, before anything is generated from it.

- `reader`            YAML or JSON to a mapping, with the place of every error
- `structure`         the checks as a whole, in order
- `operation_checks`  paths, parameters, bodies and responses
- `schema_checks`     keywords of schemas
- `references`        every `$ref` has a target
- `expect`            the helper all checks share
- `schemas`           walks the schemas and operations of a description
- `facts`             reduces a published description to interface facts: `openapi.yaml`
"""
