"""The fields of a model as attrs knows them: for `attrs.fields`, `attrs.asdict` and `attrs.evolve`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
from attrs import Attribute


def attrs_fields(model: type[Any]) -> tuple[Attribute[Any], ...]:
    """Return the fields of *model*. Those that may be left out when an instance is made have the default None."""
    required = model.field_keys().keys() - model.field_defaults().keys()
    annotations: Any = model.__annotations__  # as text: attrs needs no types, and loads none

    def attribute(name: str) -> Any:
        default = attrs.NOTHING if name in required else None
        return attrs.field(kw_only=True, default=default, type=annotations.text(name), alias=name)

    def fields_of(names: Iterable[str]) -> tuple[Attribute[Any], ...]:
        made = attrs.make_class(model.__name__, {name: attribute(name) for name in names})
        fields: tuple[Attribute[Any], ...] = attrs.fields(made)
        return fields

    return _evolvable(fields_of(model.field_keys()), fields_of(model.private_slots()))


def _evolvable(fields: tuple[Attribute[Any], ...], private: tuple[Attribute[Any], ...]) -> tuple[Attribute[Any], ...]:
    """Return *fields* so that `attrs.evolve` copies the *private* ones too; they are no fields to anything else."""

    class Fields(type(fields)):  # type: ignore[misc]  # the class that attrs made for these fields
        def __iter__(self) -> Iterator[Attribute[Any]]:
            yield from super().__iter__()
            if sys._getframe(1).f_code is attrs.evolve.__code__:  # noqa: SLF001 (attrs has no hook for copies)
                yield from private

    return Fields(fields)
