"""The attrs that this package declares its value classes with: `define`, `frozen`, `field`, `fields`, `evolve`.

Type checkers see the names of attrs. At run time the names are light ones with the same meaning: attrs takes 1 ms to
make a class, and a client needs forty. `attrs.fields`, `attrs.asdict` and `attrs.evolve` accept these classes; only
then attrs is loaded. See docs/decisions/0004-import-nothing-early.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attrs import Factory, define, evolve, field, fields, frozen
else:
    from .classes import define, frozen
    from .declared import Factory, evolve, field, fields

__all__ = ["Factory", "define", "evolve", "field", "fields", "frozen"]
