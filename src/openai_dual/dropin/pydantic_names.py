"""What pydantic gives every instance and class beside the public methods: the names that programs read of responses.

The classes of responses have them where the hook is installed, or the official classes are recognised.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar


class OfClass:
    """An attribute of a class that is computed of the class."""

    def __init__(self, computed: Callable[[Any], Any]) -> None:
        """Keep the function that computes it."""
        self.computed = computed

    def __get__(self, instance: object, owner: Any) -> Any:
        return self.computed(owner)


class PydanticNames:
    """The names of pydantic's models that are no part of `Model`."""

    __slots__ = ()

    model_config: ClassVar[Mapping[str, Any]] = {"extra": "allow", "defer_build": True}
    model_computed_fields: ClassVar[Mapping[str, Any]] = {}
    __pydantic_computed_fields__: ClassVar[Mapping[str, Any]] = {}
    __private_attributes__: ClassVar[Mapping[str, Any]] = {}
    __pydantic_private__: ClassVar[None] = None
    __pydantic_fields__: ClassVar[Any] = OfClass(lambda owner: owner.model_fields)
    __fields__: ClassVar[Any] = OfClass(lambda owner: owner.model_fields)
    parse_obj: ClassVar[Any] = OfClass(lambda owner: owner.model_validate)
    parse_raw: ClassVar[Any] = OfClass(lambda owner: owner.model_validate_json)
    schema: ClassVar[Any] = OfClass(lambda owner: owner.model_json_schema)

    @property
    def __pydantic_fields_set__(self: Any) -> set[str]:
        """The names of the fields that are present."""
        return set(self.model_fields_set)

    __fields_set__ = __pydantic_fields_set__

    @property
    def __pydantic_extra__(self: Any) -> dict[str, Any]:
        """The fields that the description does not declare."""
        extra: dict[str, Any] = self.model_extra
        return extra

    @property
    def __dict__(self: Any) -> dict[str, Any]:  # type: ignore[override]  # a copy: the values are in slots
        """The values of the fields, by name."""
        return dict(self)

    def __setattr__(self: Any, name: str, value: Any) -> None:
        """Set a field; any other public name becomes a further field, as official models allow."""
        try:
            object.__setattr__(self, name, value)
        except AttributeError:
            if name.startswith("_"):
                raise
            self._data = {**self._data, name: value}  # the dict that was decoded belongs to the program

    def dict(self: Any, **keywords: Any) -> Any:
        """Return the fields as a dict: the older name of `model_dump`."""
        return self.model_dump(**keywords)

    def json(self: Any, **keywords: Any) -> Any:
        """Return the fields as JSON text: the older name of `model_dump_json`."""
        return self.model_dump_json(**keywords)

    def copy(self: Any, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Any:
        """Return a copy: the older name of `model_copy`."""
        return self.model_copy(update=update, deep=deep)

    def __repr_args__(self: Any) -> Iterator[tuple[str, Any]]:
        """Yield the fields that `repr` shows."""
        yield from self._shown()

    def __rich_repr__(self: Any) -> Iterator[tuple[str, Any]]:
        """Yield the fields that rich shows."""
        yield from self._shown()


PydanticNames.__annotations__.clear()  # none of them is a field: `typing.get_type_hints` does not list them
