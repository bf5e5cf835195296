"""The sentinel of an omitted argument."""

from __future__ import annotations

from typing import Final, Literal, TypeGuard, TypeVar, final

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


def is_given(value: T | Omit) -> TypeGuard[T]:
    """Return whether the caller passed *value*."""
    return value is not omit
