"""The data that people write beside the description, in overrides/, and the lock that records a run.

- `names`    overrides/names.yaml: methods, type names, helpers; and the naming rule for what it does not list
- `docs`     overrides/docs.yaml: sentences for docstrings; and the rule for what it does not list
- `texts`    the phrases of that file, by the name of what they describe
- `unions`   overrides/unions.yaml: preferred variants of unions that nothing else decides
- `overlay`  overrides/overlay.yaml: corrections of the description
- `places`   names for inline schemas, by their JSON pointer
- `lock`     overrides/spec.lock: hashes of what went in and came out
"""
