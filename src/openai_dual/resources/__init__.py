"""Resources with methods that take more than one call; each class derives from the generated one whose place it takes.

Which stands where is said in overrides/names.yaml, under `extended`. What a helper does is decided in `core`; here it
is given its name and signature. Imports `_generated`, `endpoint` and what these import; `_generated` imports it when
one of its resources is first used.
"""
