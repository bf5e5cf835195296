"""The declared fields of a class of responses, as `model_fields` shows them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from types import FrameType
from typing import Any, Final

MISSING: Final = ...
"""The default of a field that is required."""


class ModelField:
    """One field of a class: its type, its JSON key, and whether it is required."""

    __slots__ = ("_hint", "alias", "default", "name")

    def __init__(self, name: str, alias: str | None, default: Any, hint: Callable[[], Any]) -> None:
        self.name, self.alias, self.default, self._hint = name, alias, default, hint

    @property
    def annotation(self) -> Any:
        """The type of the field, whose modules are loaded when it is read."""
        return self._hint()

    def is_required(self) -> bool:
        """Whether the class needs a value to be made by keyword."""
        return self.default is MISSING

    def __repr__(self) -> str:
        alias = f", alias={self.alias!r}" if self.alias else ""
        return f"ModelField({self.name!r}, required={self.is_required()}{alias})"


class ModelFields:
    """The descriptor of `model_fields`: the fields by attribute name, for a class and its instances."""

    def __get__(self, instance: object, owner: Any) -> dict[str, ModelField]:
        defaults = owner.field_defaults()
        return {
            name: ModelField(name, None if key == name else key, defaults.get(name, MISSING), _hint(owner, name))
            for name, key in owner.field_keys().items()
        }


def _hint(owner: Any, name: str) -> Callable[[], Any]:
    def read() -> Any:
        from .hints import hints  # loaded on use, with the modules that the types name

        return hints(owner)[name]

    return read


class DataclassFields:
    """The descriptor of `__dataclass_fields__`: FastAPI takes a class for a body if it is one of pydantic, or has this.

    An instance has its unknown fields, too, so that `dataclasses.asdict` gives everything. Inside a dataclass of the
    user it is no dataclass: `asdict` copies it there as it copies a pydantic model.
    """

    def __get__(self, instance: Any, owner: Any) -> dict[str, Any]:
        if instance is None and _is_inside_another():
            raise AttributeError("__dataclass_fields__")
        if (known := owner.__dict__.get("_dataclass_fields")) is None:
            known = owner._dataclass_fields = _dataclass_fields(owner.field_keys())  # noqa: SLF001 (kept on the class)
        if instance is None or not (extra := instance.model_extra):
            return known  # type: ignore[no-any-return]  # kept above
        return {**known, **_dataclass_fields(extra)}


def _dataclass_fields(names: Iterable[str]) -> dict[str, Any]:
    import copy  # loaded on use: who asks has loaded both
    import dataclasses

    made = dataclasses.make_dataclass("Fields", [("_", object)])
    (pattern,) = dataclasses.fields(made)
    found: dict[str, Any] = {}
    for name in names:
        found[name] = copy.copy(pattern)
        found[name].name = name
    return found


def _is_inside_another() -> bool:
    """Return whether `dataclasses.asdict` or `astuple` asks, for an object that is no response."""
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001 (dataclasses has no hook for this)
    while frame is not None and frame.f_globals.get("__name__") == "dataclasses":
        if frame.f_code.co_name in {"asdict", "astuple"}:
            return not hasattr(type(frame.f_locals.get("obj")), "from_dict")
        frame = frame.f_back
    return False


class DataclassParams:
    """The `__dataclass_params__` of the classes: nothing of them was made by `dataclasses`."""

    init = repr = eq = order = unsafe_hash = frozen = match_args = kw_only = slots = weakref_slot = False
