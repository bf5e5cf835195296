"""Turns what the installed official package has and this client lacks into an overlay: `python -m codegen learn`.

Only facts are learnt: names, types, addresses. `make generate` applies the overlay after the one that is made by hand.

- `hints`       Python types as JSON schemas
- `observed`    where each parameter of an official method goes, seen in the request that the method makes
- `operations`  an official method as an operation of a description
- `places`      the places of a description where a field or a variant belongs
- `lessons`     the difference as actions of an overlay, and what cannot be learnt
"""
