"""What a setting has besides its value: its variable, what None means, and what it belongs to.

The fields of `Config` carry it, and everything that lists the settings is derived from them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from .text_values import text

if TYPE_CHECKING:
    from attrs import Attribute

NoneMeans: TypeAlias = Literal["unset", "removed", "off"]
"""None leaves the setting as it is; removes it from a copy of a client; or is a value of it ("off") everywhere."""

_KEY: Final = "openai_dual"


class Metadata(NamedTuple):
    """How a setting is given."""

    variable: str | None = None
    """Its environment variable; a setting without one is given in code, or as a table in a file."""
    read: Callable[[str], Any] = text
    """Read the text of the variable."""
    none: NoneMeans = "unset"
    connection: bool = False
    """Whether it belongs to our own connections, and cannot be given beside an `http_client`."""


def given_by(
    variable: str | None = None,
    read: Callable[[str], Any] = text,
    *,
    none: NoneMeans = "unset",
    connection: bool = False,
) -> dict[str, Metadata]:
    """Make the metadata of a field of `Config`."""
    return {_KEY: Metadata(variable, read, none, connection)}


def metadata_of(fields: Iterable[Attribute[Any]]) -> dict[str, Metadata]:
    """Return the metadata of the *fields* that are settings, by name."""
    return {each.name: each.metadata[_KEY] for each in fields if _KEY in each.metadata}


class Part(NamedTuple):
    """A setting that stands for one argument of another setting."""

    of: str
    argument: str
    variable: str
    read: Callable[[str], Any]
