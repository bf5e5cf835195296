"""The views `with_raw_response` and `with_streaming_response` of clients and resources.

A view calls a method as it is found: one that a tracer or a mock has replaced is called, too. A header tells the
original below it which result is wanted: the header of the official package, which wrappers of its methods know.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

from .._values import evolve
from .methods import Bound, Declared

HEADER: Final = "X-Stainless-Raw-Response"
Mode: TypeAlias = Literal["raw", "stream"]
"""Responses whose bodies have been read, or contexts with unread ones."""
VALUES: Final[Mapping[Mode, str]] = {"raw": "true", "stream": "stream"}
"""The values of the header."""


class View:
    """A client or a resource, whose methods return the response in place of its value."""

    def __init__(self, target: Any, mode: Mode) -> None:
        self._target = target
        self._mode: Mode = mode

    def __getattr__(self, name: str) -> Any:
        target, mode = self._target, self._mode
        found = getattr(target, name)
        original = declared(type(target), name)
        if original is not None and mode in original.views:
            shown = original.on(None, type(target))
            shown = shown if mode == "raw" else shown.immediate()
            if type(found) is original.bound:
                return original.views[mode](shown, target)
            return Replaced(shown, found, mode)
        if hasattr(type(found), "with_raw_response"):
            return View(found, mode)
        raise AttributeError(f"{name!r} is neither a resource nor a method of one")

    def __repr__(self) -> str:
        return f"<{self._mode} responses of {self._target!r}>"


def declared(cls: type, name: str) -> Declared | None:
    """Return the declaration of a method of *cls*, whatever has replaced it."""
    found = (vars(base).get(name) for base in cls.__mro__)
    return next((each for each in found if isinstance(each, Declared)), None)


class Replaced(Bound):
    """A method that something has replaced: `__self__` is what a view calls in place of the original."""

    __slots__ = ("_mode",)
    _mode: Mode

    def __init__(self, original: Declared, found: Any, mode: Mode) -> None:
        super().__init__(original, found)
        self._mode = mode

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the replacement, with the header."""
        kwargs["extra_headers"] = {**(kwargs.get("extra_headers") or {}), HEADER: VALUES[self._mode]}
        if self._mode == "raw":
            return self.__self__(*args, **kwargs)
        from ..responses.raw import AsyncResponseContext, ResponseContext  # few callers replace methods

        return (AsyncResponseContext if self.__func__.awaits else ResponseContext)(
            lambda: self.__self__(*args, **kwargs)
        )


def asked(kwargs: dict[str, Any]) -> Mode | None:
    """Return the mode that a header among *kwargs* asks for, and remove the header.

    It is among the headers of the call, or of its `options`, as the official package names them.
    """
    mode, rest = without_mode(kwargs.get("extra_headers"))
    if mode is not None:
        kwargs["extra_headers"] = rest or None
        return mode
    options = kwargs.get("options")
    if isinstance(options, Mapping):
        mode, rest = without_mode(options.get("headers"))
        if mode is not None:
            kwargs["options"] = {**options, "headers": rest}
    elif options is not None:
        mode, rest = without_mode(getattr(options, "headers", None))
        if mode is not None:
            kwargs["options"] = evolve(options, headers=rest)
    return mode


def without_mode(headers: Any) -> tuple[Mode | None, Any]:
    """Return the mode that *headers* ask for, and the others."""
    for name in [*headers] if isinstance(headers, Mapping) else ():
        if isinstance(name, str) and name.lower() == HEADER.lower():
            others = {key: value for key, value in headers.items() if key != name}
            return "stream" if headers[name] == "stream" else "raw", others
    return None, headers
