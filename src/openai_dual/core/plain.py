"""Models, pages and events as dicts and as JSON text: the methods they share.

The keywords are those of the official package. `to_dict` gives the JSON object of the service; `model_dump` gives the
declared fields, also the absent ones, by the names of the attributes.
"""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet
    from typing import TypeAlias

    Warnings: TypeAlias = bool | Literal["none", "warn", "error"]
    Names: TypeAlias = AbstractSet[int] | AbstractSet[str]
    Selection: TypeAlias = Names | Mapping[int, "Selection | bool"] | Mapping[str, "Selection | bool"]

_ALL: Final = "__all__"
"""The key that stands for each item of a list in a selection."""


class Entry:
    """One field of an object, with what decides whether a dump has it."""

    __slots__ = ("is_optional", "is_present", "key", "name", "value")

    def __init__(self, name: str, key: str, value: Any, *, is_present: bool = True, is_optional: bool = False) -> None:
        self.name, self.key, self.value = name, key, value
        self.is_present, self.is_optional = is_present, is_optional


class Dumped:
    """Base of the classes that hold one JSON object: models, pages and events."""

    __slots__ = ()

    @abstractmethod
    def _entries(self) -> Iterable[Entry]:
        """Yield the fields, whose values may hold such objects."""

    def _as_dict(self, *, filled: bool) -> dict[str, Any]:
        """Return the JSON object; *filled* adds None for each declared but absent field, at any depth."""
        return {
            entry.key: to_plain(entry.value, filled=filled)
            for entry in self._entries()
            if filled or entry.is_present or entry.value is not None
        }

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,  # noqa: ARG002 (official, and without a meaning: nothing is validated)
    ) -> dict[str, Any]:
        """Return the JSON object: the parsed one, with later assignments.

        Args:
            mode: "json" also converts what a helper added, such as parsed values, to JSON values.
            use_api_names: use the JSON keys, not the names of the attributes.
            exclude_unset: leave out the declared but absent fields.
            exclude_defaults: leave out optional fields that are None.
            exclude_none: leave out fields that are None, at any depth.
            warnings: has no effect.
        """
        if mode == "python" and use_api_names and exclude_unset and not exclude_defaults and not exclude_none:
            return self._as_dict(filled=False)
        how = _How(mode, use_api_names, exclude_unset, exclude_defaults, exclude_none)
        return _object(self._entries(), how, None, None)

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,  # noqa: ARG002 (official, as above)
    ) -> str:
        """Return `to_dict` as JSON text, indented by *indent* spaces; None writes it on one line."""
        how = _How("json", use_api_names, exclude_unset, exclude_defaults, exclude_none)
        return dump_text(_object(self._entries(), how, None, None), indent)

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: Selection | None = None,
        exclude: Selection | None = None,
        context: Any = None,  # noqa: ARG002 (official, as are the others without an effect: nothing is validated)
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,  # noqa: ARG002 (as above)
        round_trip: bool = False,  # noqa: ARG002 (as above)
        warnings: Warnings = True,  # noqa: ARG002 (as above)
        fallback: Callable[[Any], Any] | None = None,  # noqa: ARG002 (as above)
        serialize_as_any: bool = False,  # noqa: ARG002 (as above)
        polymorphic_serialization: bool | None = None,  # noqa: ARG002 (as above)
    ) -> dict[str, Any]:
        """Return the fields as a dict, at any depth. Declared but absent fields are None unless *exclude_unset*.

        Args:
            mode: "json" also converts what a helper added, such as parsed values, to JSON values.
            include: the only fields to return: a set of names, or a dict from names to selections inside them;
                `"__all__"` stands for each item of a list.
            exclude: the fields to leave out, as *include*.
            by_alias: use the JSON keys, not the names of the attributes.
            exclude_unset: leave out the declared but absent fields.
            exclude_defaults: leave out optional fields that are None.
            exclude_none: leave out fields that are None, at any depth.

        The other keywords are those of pydantic and have no effect.
        """
        how = _How(mode, bool(by_alias), exclude_unset, exclude_defaults, exclude_none)
        return _object(self._entries(), how, include, exclude)

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        ensure_ascii: bool = False,
        include: Selection | None = None,
        exclude: Selection | None = None,
        context: Any = None,  # noqa: ARG002 (as above)
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,  # noqa: ARG002 (as above)
        round_trip: bool = False,  # noqa: ARG002 (as above)
        warnings: Warnings = True,  # noqa: ARG002 (as above)
        fallback: Callable[[Any], Any] | None = None,  # noqa: ARG002 (as above)
        serialize_as_any: bool = False,  # noqa: ARG002 (as above)
        polymorphic_serialization: bool | None = None,  # noqa: ARG002 (as above)
    ) -> str:
        """Return `model_dump(mode="json")` as JSON text, on one line or indented by *indent* spaces."""
        how = _How("json", bool(by_alias), exclude_unset, exclude_defaults, exclude_none)
        return dump_text(_object(self._entries(), how, include, exclude), indent, ensure_ascii=ensure_ascii)


class _How:
    """The keywords of a dump that hold at any depth."""

    __slots__ = ("by_alias", "exclude_defaults", "exclude_none", "exclude_unset", "mode")

    def __init__(
        self, mode: str, by_alias: bool, exclude_unset: bool, exclude_defaults: bool, exclude_none: bool
    ) -> None:
        self.mode, self.by_alias, self.exclude_unset = mode, by_alias, exclude_unset
        self.exclude_defaults, self.exclude_none = exclude_defaults, exclude_none

    def keeps(self, entry: Entry) -> bool:
        if entry.value is None and (self.exclude_none or (self.exclude_defaults and entry.is_optional)):
            return False
        return entry.is_present or entry.value is not None or not self.exclude_unset


def _object(
    entries: Iterable[Entry], how: _How, include: Selection | None, exclude: Selection | None
) -> dict[str, Any]:
    return {
        entry.key if how.by_alias else entry.name: _dumped(entry.value, how, inside, outside)
        for entry in entries
        if how.keeps(entry)
        for inside, outside in _within(entry.name, include, exclude)
    }


def _dumped(value: Any, how: _How, include: Selection | None, exclude: Selection | None) -> Any:
    if isinstance(value, Dumped):
        return _object(value._entries(), how, include, exclude)  # noqa: SLF001 (defined here)
    if isinstance(value, Mapping):
        return _object((Entry(key, key, item) for key, item in value.items()), how, include, exclude)
    if isinstance(value, list | tuple):
        return [
            _dumped(item, how, inside, outside)
            for index, item in enumerate(value)
            for inside, outside in _within(index, include, exclude)
        ]
    return value if value is None or isinstance(value, str | int | float) else _foreign(value, how)


def _foreign(value: Any, how: _How) -> Any:
    """Return a value of the user's types, such as a parsed one: with its own `model_dump`, or as JSON if *how* asks."""
    if callable(dump := getattr(value, "model_dump", None)):
        return dump(mode=how.mode)
    if how.mode != "json" or (plain := plainer(value)) is value:
        return value
    return _dumped(plain, how, None, None)


def _within(key: Any, include: Any, exclude: Any) -> Iterator[tuple[Any, Any]]:
    """Yield what *include* and *exclude* say about the inside of *key*; nothing if they leave it out."""
    inside = True if include is None else _part(include, key)
    outside = None if exclude is None else _part(exclude, key)
    if inside is not None and outside is not True:
        yield (None if inside is True else inside), outside


def _part(selection: Any, key: Any) -> Any:
    """Return what *selection* says about *key*: True for all of it, a selection inside it, or None for nothing."""
    if not isinstance(selection, Mapping):
        return True if key in selection or _ALL in selection else None
    found = selection.get(key, selection.get(_ALL))
    return True if found is ... else found or None


def plainer(value: Any) -> Any:
    """Return the JSON form of an object that has one, perhaps with such objects inside; else *value* itself."""
    if isinstance(value, Dumped):
        return value.to_dict()
    if callable(dump := getattr(value, "model_dump", None)):
        return dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, Enum):
        return value.value
    names = _field_names(value)
    return value if names is None else {name: getattr(value, name) for name in names}


def _field_names(value: object) -> list[str] | None:
    """Return the names of the fields of a dataclass or an attrs class; None for any other value."""
    fields = getattr(type(value), "__dataclass_fields__", None) or getattr(type(value), "__attrs_attrs__", None)
    if fields is None:
        return None
    return list(fields) if isinstance(fields, dict) else [field.name for field in fields]


def to_plain(value: Any, *, filled: bool = False) -> Any:
    """Convert the models in *value*, at any depth, to dicts. Containers are copied, other values are kept.

    *filled* adds None for each declared but absent field.
    """
    kind = value.__class__
    if kind is str or kind is int or value is None:
        return value
    if kind is list:
        return [to_plain(item, filled=filled) for item in value]
    if kind is dict:
        return {key: to_plain(item, filled=filled) for key, item in value.items()}
    return value._as_dict(filled=filled) if isinstance(value, Dumped) else value  # noqa: SLF001 (defined here)


def dump_text(value: Any, indent: int | None = None, *, ensure_ascii: bool = False) -> str:
    """Return plain data as JSON text, on one line or indented by *indent* spaces."""
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=separators)
