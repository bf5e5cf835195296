"""A value class as attrs sees it."""

from __future__ import annotations

from typing import Any

import attrs

from .declared import NOTHING, Factory, Field, fields

_KNOWN: dict[type, Any] = {}


def attrs_fields(cls: type) -> Any:
    """Return the `__attrs_attrs__` of *cls*: what attrs makes of a class with the same fields."""
    if cls not in _KNOWN:
        made = attrs.make_class(cls.__name__, {each.name: _attribute(each) for each in fields(cls)})
        _KNOWN[cls] = attrs.fields(made)
    return _KNOWN[cls]


def _attribute(each: Field) -> Any:
    default: Any = attrs.NOTHING if each.default is NOTHING else each.default
    if isinstance(default, Factory):
        make: Any = attrs.Factory
        default = make(default.factory, takes_self=default.takes_self)
    settings: dict[str, Any] = {
        "default": default,
        "validator": list(each.validators) or None,
        "type": each.type,
        **{name: getattr(each, name) for name in ("repr", "eq", "init", "kw_only", "converter", "metadata", "alias")},
    }
    return attrs.field(**settings)
