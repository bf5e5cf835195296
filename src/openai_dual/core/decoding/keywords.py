"""Models made by keyword: nested dicts become models, unknown fields are kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..omit import is_omitted
from ..plain import Dumped, to_plain


class MissingFieldsError(TypeError, ValueError):
    """A class was called without the fields that it needs."""


def fill(model: Any, fields: Mapping[str, Any]) -> None:
    """Give the new *model* its *fields*. An optional field given as None is absent. Raises `MissingFieldsError`."""
    cls = type(model)
    keys = cls.field_keys()
    names = {**{key: name for name, key in keys.items()}, **cls._also}
    given = {names.get(name, name): value for name, value in fields.items()}
    defaults = cls.field_defaults()
    if missing := sorted(keys.keys() - given.keys() - defaults.keys()):
        listed = ", ".join(repr(name) for name in missing)
        raise MissingFieldsError(f"{cls.__name__}() missing {len(missing)} required keyword argument(s): {listed}")
    null = {name for name in keys if name in cls._required or defaults.get(name) is not None}
    put(model, {name: value for name, value in given.items() if value is not None or name in null})


def put(model: Any, given: Mapping[str, Any], absent: Iterable[str] = ()) -> None:
    """Give the new *model* the values *given* by attribute name; those in *absent* are no part of its JSON object."""
    cls = type(model)
    keys, private = cls.field_keys(), cls.private_slots()
    given = {cls._also.get(name, name): value for name, value in given.items()}
    added = {name: value for name, value in given.items() if name in private or name in cls.added_names()}
    values = {name: value for name, value in given.items() if not is_omitted(value) and name not in added}
    decoded = cls.from_dict({keys.get(name, name): to_plain(value) for name, value in values.items()})
    for name in ("_data", *keys):
        setattr(model, name, getattr(decoded, name))
    for name in private:
        setattr(model, name, added.get(name, added.get(name[1:])))
    for name in values.keys() & keys.keys():
        setattr(model, name, _with_given_models(values[name], getattr(decoded, name)))
    for name in absent:
        model._data.pop(keys.get(name, name), None)  # noqa: SLF001 (made here)


def _with_given_models(given: Any, decoded: Any) -> Any:
    """Return *decoded*, which was read from *given*, with the models of *given* themselves in place of copies."""
    if isinstance(given, Dumped):
        return given
    if isinstance(given, list) and isinstance(decoded, list):
        return [_with_given_models(*pair) for pair in zip(given, decoded, strict=True)]
    if isinstance(given, dict) and isinstance(decoded, dict):
        return {key: _with_given_models(given[key], value) for key, value in decoded.items()}
    return decoded


def copied(model: Any, update: Mapping[str, Any]) -> None:
    """Replace fields of *model*, which is a copy of its own; names that are no fields are kept as unknown ones."""
    keys, added = model.field_keys(), model.added_names()
    model._data = dict(model._data)  # noqa: SLF001 (the copy shares it with its original)
    for name, value in update.items():
        if name in added:
            setattr(model, f"_{name}", value)
            continue
        model._data[keys.get(name, name)] = to_plain(value)  # noqa: SLF001 (as above)
        if name in keys:
            setattr(model, name, value)
