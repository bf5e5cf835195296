"""How a model is written: as plain data, as text, and compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from ..plain import Entry, to_plain
from .model_methods import ModelMethods


class ModelOutput(ModelMethods):
    """The fields of a model, with those that the API description does not declare, in the order of the JSON object."""

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]  # mutable, compared by value: not hashable

    if TYPE_CHECKING:
        _data: dict[str, Any]
        _required: ClassVar[frozenset[str]]
        _added: ClassVar[tuple[str, ...]]

        @property
        def fields_set(self) -> frozenset[str]:
            """The names of the fields that are present, null or not."""
            raise NotImplementedError

    def _as_dict(self, *, filled: bool) -> dict[str, Any]:
        names = {key: name for name, key in self.field_keys().items()}
        out = {
            key: to_plain(getattr(self, names[key]) if key in names else value, filled=filled)
            for key, value in self._data.items()
        }
        for key, name in names.items():
            if key not in out and ((value := getattr(self, name)) is not None or filled):
                out[key] = to_plain(value, filled=filled)
        return out

    def _entries(self) -> Iterator[Entry]:
        keys, data, required = self.field_keys(), self._data, self._required
        names = {key: name for name, key in keys.items()}
        for key, value in data.items():
            name = names.get(key)
            if name is None:
                yield Entry(key, key, value)
            else:
                yield Entry(name, key, getattr(self, name), is_optional=name not in required)
        for name, key in keys.items():
            if key not in data:
                yield Entry(name, key, getattr(self, name), is_present=False, is_optional=name not in required)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ModelOutput) or type(self) is not type(other):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._shown())})"

    def _shown(self) -> Iterator[tuple[str, Any]]:
        for name in self.field_keys():
            value = getattr(self, name)
            if value is not None or name in self.fields_set:
                yield name, value
        for name in self._added:
            try:
                yield name, getattr(self, name)
            except Exception:  # noqa: BLE001, S112 (a value that cannot be read does not hide the others)
                continue
        yield from self.model_extra.items()


ModelOutput.__annotations__.clear()  # as those of `ModelMethods`
