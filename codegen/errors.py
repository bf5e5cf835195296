"""The one error a description or the hand-written data beside it can raise, and the words it uses."""

from __future__ import annotations


class DescriptionError(Exception):
    """Something that cannot be used: the file, the JSON pointer (or line) in it and what was expected there."""

    def __init__(self, where: str, expected: str, *, file: str = "") -> None:
        super().__init__(where, expected)
        self.where, self.expected, self.file = where, expected, file

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.where, self.expected) if part)


def kind(value: object) -> str:
    """Name the JSON type of *value*, for messages."""
    names: dict[type, str] = {
        dict: "a mapping",
        list: "a list",
        str: "a string",
        bool: "a boolean",
        type(None): "nothing",
    }
    return names.get(type(value), "a number")
