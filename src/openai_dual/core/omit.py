"""The sentinel of an omitted argument."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeGuard, TypeVar, final

T = TypeVar("T")


@final
class Omit:
    """Stand for "not given": the parameter or header is not sent, while None is sent as null.

    There is one instance, `omit`; `not_given` and `NOT_GIVEN` are names of the same object.
    """

    __slots__ = ()
    _only: Omit | None = None

    def __new__(cls) -> Omit:
        """Return the one instance."""
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"  # copies and pickles load the one instance


omit: Final = Omit()


_OFFICIAL: Final = frozenset({"NotGiven", "Omit"})
"""The classes of the sentinels of the official package, in any of its versions."""


def is_omitted(value: object) -> bool:
    """Return whether *value* is the sentinel, or one of the official package, which is not imported for this."""
    return value is omit or (type(value).__name__ in _OFFICIAL and _is_official(type(value)))


def _is_official(kind: type) -> bool:
    return kind.__module__.partition(".")[0] == "openai"


def own_sentinels(given: dict[str, Any]) -> dict[str, Any]:
    """Return keyword arguments with `omit` in place of the sentinels of the official package."""
    for value in given.values():
        if type(value).__name__ in _OFFICIAL and _is_official(type(value)):
            return {name: omit if is_omitted(value) else value for name, value in given.items()}
    return given


def is_given(value: T | Omit) -> TypeGuard[T]:
    """Return whether the caller passed *value*."""
    return value is not omit
